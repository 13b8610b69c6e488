import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFINITIONS, hasDefinition } from '../../scripts/lib/data.js';
import { completeDefinition } from '../../src/lib/project/complete.js';
import { DEFINITION_FILES, definitionsAmong } from '../../src/lib/project/forms.js';
import { readDefinition } from '../../src/lib/project/read-definition.js';

/** Returns the ids of the timelines in a folder: one for each of its folders that has a definition. */
export function timelinesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => hasDefinition(join(folder, name)))
    .map((name) => idIn(join(folder, name), name) ?? name)
    .sort();
}

function idIn(folder: string, name: string): string | undefined {
  const [file = 'events.ts'] = definitionsAmong(DEFINITIONS.filter((each) => existsSync(join(folder, each))));
  const text = readFileSync(join(folder, file), 'utf8');
  if (file === 'events.ts') return /^\s*["']?id["']?: ["']([\w-]+)["']/m.exec(text)?.[1];
  const { definition } = readDefinition(text, DEFINITION_FILES[file]);
  return definition && completeDefinition(definition, [], name).definition?.id;
}

/** Returns the addresses of a timeline that its looks are measured at. */
export function lookedAt(id: string): `/${string}`[] {
  return [`/t/${id}/`, `/embed/${id}/`, `/t/${id}.svg`];
}
