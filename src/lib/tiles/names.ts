/** Hexadecimal digits of a file's SHA-256 that are in its name. */
const HASH_DIGITS = 16;
/** Files that the manifest names itself; of a folder with more it names lists. */
export const MOST_NAMED = 32;
/** Files in one list. */
export const FILES_PER_LIST = 512;
/** What a folder is named after: `counts/24`. */
const FOLDER = /^(?:counts|labels|spans)\/\d{1,2}$|^(?:marks|text|faults)$/;

export const MANIFEST_NAME = 'manifest.json';

/** Returns the path of a tile in its set: `counts/24/-3-0123456789abcdef.parquet`. */
export function tilePath(folder: string, key: number | 'totals', sha256: string): string {
  return `${folder}/${key}-${sha256.slice(0, HASH_DIGITS)}.parquet`;
}

/** Returns the path of a list of files, given the first key in it. */
export function listPath(folder: string, first: number, sha256: string): string {
  return `${folder}/list-${first}-${sha256.slice(0, HASH_DIGITS)}.json`;
}

/** Returns the path of the table of faults. */
export function faultsPath(sha256: string): string {
  return `faults/rows-${sha256.slice(0, HASH_DIGITS)}.csv`;
}

/** Returns whether a name is one of a set's folders. */
export function isTileFolder(name: string): boolean {
  return FOLDER.test(name);
}
