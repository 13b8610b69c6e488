// One chunk for all that the first view of a timeline loads: many small ones are compressed each by itself, which
// costs 4 kB of 75.

import { join } from 'node:path';
import { ROOT } from '../lib/install.js';

/** Whose static imports are the first view. The doors, which name all there is, are not gone through. */
const STARTS = ['src/routes/TimelinePage.svelte', 'src/lib/components/Timeline.svelte'].map((path) =>
  join(ROOT, path),
);
const DOORS = ['src/lib/index.ts', 'src/lib/core.ts', 'src/routes/format-messages.ts'].map((path) =>
  join(ROOT, path),
);
/** What every page of the site runs on. */
const RUNTIME = /[\\/]node_modules[\\/](?:svelte|@sveltejs[\\/]kit|devalue|clsx)[\\/]/;

/**
 * Every module that is loaded with `starts`; what is imported later has no part in it.
 * @param {readonly string[]} starts
 * @param {readonly string[]} doors modules that are not gone through
 * @param {(id: string) => { importedIds: readonly string[] } | null} infoOf
 * @returns {Set<string>}
 */
function loadedWith(starts, doors, infoOf) {
  const found = new Set(starts);
  for (const id of found)
    for (const next of infoOf(id)?.importedIds ?? []) if (!doors.includes(next)) found.add(next);
  return found;
}

/** @returns {import('vite').Plugin} */
export function firstChunk() {
  /** @type {Set<string> | undefined} */
  let first;
  return {
    name: 'sourceline-first-chunk',
    config(_, { isSsrBuild, command }) {
      if (isSsrBuild || command !== 'build') return;
      const group = {
        /**
         * @param {string} id
         * @param {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} context
         */
        name(id, context) {
          first ??= loadedWith(STARTS, DOORS, (each) => context.getModuleInfo(each));
          return first.has(id) || RUNTIME.test(id) ? 'first' : null;
        },
      };
      return { build: { rolldownOptions: { output: { codeSplitting: { groups: [group] } } } } };
    },
  };
}
