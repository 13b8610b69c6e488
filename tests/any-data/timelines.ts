import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the ids of the timelines in a folder: one for each of its folders that has an events.ts. */
export function timelinesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'events.ts')))
    .map((name) => idIn(join(folder, name, 'events.ts')) ?? name)
    .sort();
}

function idIn(path: string): string | undefined {
  return /^\s*["']?id["']?: ["']([\w-]+)["']/m.exec(readFileSync(path, 'utf8'))?.[1];
}

/** Returns the addresses of a timeline that its looks are measured at. */
export function lookedAt(id: string): `/${string}`[] {
  return [`/t/${id}/`, `/embed/${id}/`, `/t/${id}.svg`];
}
