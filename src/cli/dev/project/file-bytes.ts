import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, lstat, open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../system-error.js';
import { RefusalError } from './refusal.js';

/** Systems that know no such flag have none. */
const NOFOLLOW = constants.O_NOFOLLOW ?? 0;
/** A pipe has no end: it is opened without waiting for it, and refused. */
const NONBLOCK = constants.O_NONBLOCK ?? 0;

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a file that is no link. */
export async function readBytes(path: string, name: string, limit: number): Promise<Uint8Array> {
  await refuseOther(path, name);
  const handle = await open(path, constants.O_RDONLY | NOFOLLOW | NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new RefusalError('kind', name);
    if (stats.size > limit) throw new RefusalError('large', name);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Returns the hash of a file; undefined where it is not there. */
export async function hashAt(path: string, name: string, limit: number): Promise<string | undefined> {
  try {
    return hashOf(await readBytes(path, name, limit));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes bytes beside the file that they are for, whole and on the disk, and returns the path of what is written. */
export async function writeBeside(folder: string, bytes: Uint8Array, mode?: number): Promise<string> {
  const path = join(folder, `.sourceline-${randomBytes(9).toString('hex')}.part`);
  let handle: FileHandle | undefined;
  try {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NOFOLLOW;
    handle = await open(path, flags, 0o666);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(bytes);
    await handle.sync();
    return path;
  } catch (error) {
    if (handle) await discard(path);
    throw error;
  } finally {
    await handle?.close();
  }
}

/** Puts what was written beside a file in its place, where that is as it was: `expected` is its hash, null for none. */
export async function putInPlace(
  beside: string,
  path: string,
  {
    name,
    expected,
    limit,
  }: { readonly name: string; readonly expected: string | null; readonly limit: number },
): Promise<void> {
  if (((await hashAt(path, name, limit)) ?? null) !== expected) throw new RefusalError('changed', name);
  if (expected !== null) return await rename(beside, path);
  try {
    // Unlike a renamed file, a further name of one never takes the place of what is there.
    await link(beside, path);
    await discard(beside);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new RefusalError('changed', name);
    // Some file systems have one name a file.
    await rename(beside, path);
  }
}

export async function discard(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Copies a file under the first name behind it that nothing has, and returns that name. */
export async function keepBeside(folder: string, name: string, limit: number): Promise<string> {
  const path = join(folder, name);
  const beside = await writeBeside(folder, await readBytes(path, name, limit), await modeOf(path));
  try {
    for (let number = 1; ; number += 1) {
      const kept = number === 1 ? `${name}.bak` : `${name}.bak${number}`;
      if (await isThere(join(folder, kept))) continue;
      await putInPlace(beside, join(folder, kept), { name: kept, expected: null, limit });
      return kept;
    }
  } finally {
    await discard(beside);
  }
}

/** Returns the permissions of a file; undefined where it is not there. */
export async function modeOf(path: string): Promise<number | undefined> {
  return (await statsOf(path))?.mode;
}

async function isThere(path: string): Promise<boolean> {
  return (await statsOf(path)) !== undefined;
}

async function statsOf(path: string): Promise<{ readonly mode: number } | undefined> {
  try {
    return { mode: (await lstat(path)).mode & 0o777 };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Refuses what is no file, before it is opened: a link on a system that would follow it, a device. */
async function refuseOther(path: string, name: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) throw new RefusalError('link', name);
  if (!stats.isFile()) throw new RefusalError('kind', name);
}
