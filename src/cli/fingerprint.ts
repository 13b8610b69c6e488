import { readdirSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';

/** Folders that no timeline is read from. */
const LEFT_OUT = new Set(['node_modules', '.git', '.svelte-kit']);

/** How many files of a folder are compared at most. */
const MAX_FILES = 5000;

export interface Fingerprint {
  /** Differs when any of the files does. */
  readonly text: string;
  /** When the newest was changed, in milliseconds. */
  readonly modified: number;
}

/** Returns what a file, or a folder with all below it, and further files are now, by their sizes and times. */
export function fingerprintOf(path: string, further: readonly string[] = []): Fingerprint {
  const files = [...filesAt(path), ...[...further].sort()];
  let modified = 0;
  const lines = files.map((file) => {
    const stats = statsOf(file);
    if (stats === undefined) return `${file} gone`;
    modified = Math.max(modified, Number(stats.mtimeMs));
    return `${file} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`;
  });
  return { text: lines.join('\n'), modified };
}

function filesAt(path: string): string[] {
  if (!statsOf(path)?.isDirectory()) return [path];
  const files: string[] = [];
  const folders = [path];
  for (let folder = folders.pop(); folder !== undefined && files.length < MAX_FILES; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) files.push(join(folder, entry.name));
      else if (!LEFT_OUT.has(entry.name)) folders.push(join(folder, entry.name));
    }
  }
  return files.sort();
}

function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
