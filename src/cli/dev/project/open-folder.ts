import { constants, existsSync } from 'node:fs';
import { lstat, mkdir, open, realpath, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../system-error.js';
import { RefusalError } from './refusal.js';

/** Where Linux has the folders that a process holds open: a path through one cannot be led elsewhere. */
const HELD = '/proc/self/fd';
const CAN_HOLD = existsSync(HELD) && constants.O_DIRECTORY !== undefined;

export interface OpenOptions {
  /** Makes the folders that are not there. */
  readonly isMaking?: boolean;
  /** Opens each folder and goes on from it; by default where the system can. */
  readonly isHolding?: boolean;
}

/**
 * Calls `use` with a path to a folder inside `root`, which has no link in it. Where the system has a way, each folder is
 * held open and the next one is opened from it, so that nobody can put a link in its place meanwhile; elsewhere what the
 * path leads to is compared before and after.
 */
export async function insideFolder<T>(
  root: string,
  folders: readonly string[],
  use: (path: string) => Promise<T>,
  { isMaking = false, isHolding = CAN_HOLD }: OpenOptions = {},
): Promise<T> {
  return isHolding
    ? await throughHandles(root, folders, use, isMaking)
    : await throughPaths(root, folders, use, isMaking);
}

async function throughHandles<T>(
  root: string,
  folders: readonly string[],
  use: (path: string) => Promise<T>,
  isMaking: boolean,
): Promise<T> {
  const flags = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;
  let handle: FileHandle = await open(root, flags);
  try {
    for (const name of folders) {
      const path = join(HELD, String(handle.fd), name);
      if (isMaking) await make(path);
      const next = await open(path, flags);
      await handle.close();
      handle = next;
    }
    return await use(join(HELD, String(handle.fd)));
  } finally {
    await handle.close();
  }
}

async function throughPaths<T>(
  root: string,
  folders: readonly string[],
  use: (path: string) => Promise<T>,
  isMaking: boolean,
): Promise<T> {
  let path = root;
  for (const name of folders) {
    path = join(path, name);
    if (isMaking) await make(path);
    await refuseLink(path);
  }
  await refuseLink(path);
  const result = await use(path);
  await refuseLink(path);
  return result;
}

async function make(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

async function refuseLink(path: string): Promise<void> {
  const isFolder = (await lstat(path)).isDirectory();
  if (!isFolder || (await realpath(path)) !== path) throw new RefusalError('link', path);
}
