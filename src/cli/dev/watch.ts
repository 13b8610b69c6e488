import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../fingerprint.js';

/** A change comes in several steps: an editor empties a file, fills it, renames it. */
const SETTLED_MS = 40;
/** How often files are looked at that the system says nothing of: on network drives, beyond its limits, elsewhere. */
const LOOK_MS = 700;

export interface Watch {
  readonly close: () => void;
}

/**
 * Calls back when the files of a folder, or further ones, are not what they were. The system says that something may have
 * changed, and sizes and times say whether it did.
 */
export function watchFolder(folder: string, further: () => readonly string[], onChange: () => void): Watch {
  let last = fingerprintOf(folder, further()).text;
  let files = further().join('\n');
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const now = fingerprintOf(folder, further()).text;
    const isChanged = now !== last && further().join('\n') === files;
    // Files that are read from now on are no change of what is there.
    files = further().join('\n');
    last = now;
    if (isChanged) onChange();
  };
  const watchers = [folder, ...foldersIn(folder)].flatMap((path) =>
    watchOne(path, () => {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLED_MS);
    }),
  );
  const interval = setInterval(look, LOOK_MS);
  return {
    close: () => {
      clearTimeout(timer);
      clearInterval(interval);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
      .map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

/** A system may watch no more: looking again and again is enough. */
function watchOne(path: string, onChange: () => void): FSWatcher[] {
  try {
    return [watch(path, onChange).on('error', () => undefined)];
  } catch {
    return [];
  }
}
