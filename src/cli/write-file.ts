import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf, reasonOf } from './system-error.js';
import { CannotError } from './usage.js';

/** As many links in a row as Linux follows. */
const MAX_LINKS = 40;

/** Permissions of a file, with set-user-id and the like. */
const MODE_BITS = 0o7777;

/** Where names are open files of this process: what is there is written, never replaced. */
const OPEN_FILES = /^\/(?:dev|proc)\//;

/**
 * Writes a whole file or none: what cannot be finished leaves what was there before. A link is followed, a file keeps its
 * mode and owner, and a pipe or device is written into.
 *
 * @throws CannotError that names the path and says why it cannot be written
 */
export function writeWhole(path: string, data: string | Uint8Array): void {
  try {
    const target = targetOf(path);
    const before = statSync(target, { throwIfNoEntry: false });
    if (before && (!before.isFile() || OPEN_FILES.test(target))) writeInto(target, data);
    else replace(target, data, before);
  } catch (error) {
    throw new CannotError(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

/** Returns what a path leads to in the end; a link may lead to a file that is not there yet. */
function targetOf(path: string): string {
  let target = path;
  for (let links = 0; links < MAX_LINKS; links += 1) {
    if (OPEN_FILES.test(target)) return target;
    const stats = lstatSync(target, { throwIfNoEntry: false });
    if (!stats?.isSymbolicLink()) return target;
    target = resolve(dirname(target), readlinkSync(target));
  }
  // The system says that these links have no end.
  statSync(path);
  return target;
}

/** A redirected output goes on where it is: nothing of what is there is cut off. */
function writeInto(path: string, data: string | Uint8Array): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  } catch (error) {
    // Whoever reads a pipe may stop when it has enough.
    if (codeOf(error) !== 'EPIPE') throw error;
  } finally {
    closeSync(file);
  }
}

function replace(path: string, data: string | Uint8Array, before: Stats | undefined): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, data);
    if (before) keepOwner(beside, before);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    // Where a folder takes no new file, one that is there can be written all the same.
    if (!before || !['EACCES', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
    writeFileSync(path, data);
  }
}

function keepOwner(path: string, { mode, uid, gid }: Stats): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only the superuser can give a file away; the mode is kept all the same.
  }
  chmodSync(path, mode & MODE_BITS);
}
