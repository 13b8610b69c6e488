import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_PICTURE_BYTES, type MediaFile } from '../lib/core.js';

/** Reads the pictures of a folder `media`, as far as there is one; what is larger than a picture may be is not read. */
export function readMedia(folder: string): MediaFile[] {
  return namesIn(folder).map((file) => {
    const path = join(folder, file);
    try {
      // A pipe would never end, a device may not either.
      const { size, isFile } = statOf(path);
      return { file, size, bytes: isFile && size <= MAX_PICTURE_BYTES ? readFileSync(path) : undefined };
    } catch {
      return { file, size: 0, bytes: undefined };
    }
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    // Pictures that are missing are named where an event asks for them.
    return [];
  }
}

function statOf(path: string): { readonly size: number; readonly isFile: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile() };
}
