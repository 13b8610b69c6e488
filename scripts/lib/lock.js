// One process does a piece of work that several want done; the others wait for it.

import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { readText } from './install.js';

/** How often to look whether another process is done, in milliseconds. */
const LOOK_MS = 500;

/**
 * Returns true once this process may do the work, or false when another has done it. Whoever may removes the file.
 * @param {string} path
 * @param {() => boolean} isDone
 */
export async function takeLock(path, isDone) {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      const holder = readText(path);
      // A process that was stopped leaves its lock.
      if (holder !== undefined && holder !== '' && !isRunning(Number(holder))) rmSync(path, { force: true });
      else await wait(LOOK_MS);
      if (isDone()) return false;
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
