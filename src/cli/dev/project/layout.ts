import { DEFINITION_FILES, isDeviceName, SOURCES_LOCK } from '../../../lib/core.js';

/** A file of a project: the folders that it lies in, from that of the project on, and its name in them. */
export interface FilePlace {
  readonly folders: readonly string[];
  readonly file: string;
}

/** What lies in each folder of a project; all else in it is none of the editor's. */
const FILES_IN: Readonly<Record<string, RegExp>> = {
  sources: /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/,
  'sources/raw': /^[0-9a-f]{64}(?:\.[a-z0-9]{1,10})?$/,
  media: /^[A-Za-z0-9][A-Za-z0-9_-]*\.(?:jpg|jpeg|png|webp|avif|gif)$/,
};

/** Files beside the definition: the lock, what the editor alone knows, and what was imported. */
const OWN_FILES = new Set([SOURCES_LOCK, 'editor.json', 'imports.json']);

/** Folders of a project that have files, from that of the project on. */
export const PROJECT_FOLDERS: readonly (readonly string[])[] = [
  [],
  ...Object.keys(FILES_IN).map((path) => path.split('/')),
];

/** No file system takes a longer name. */
const MAX_NAME = 200;

/** Returns where a file of a project lies; undefined where a project has no file of that name. */
export function placeOf(name: string): FilePlace | undefined {
  if (name.length > MAX_NAME) return undefined;
  const parts = name.split('/');
  const file = parts.pop() ?? '';
  const path = parts.join('/');
  const isKnown =
    path === ''
      ? Object.hasOwn(DEFINITION_FILES, file) || OWN_FILES.has(file)
      : Object.hasOwn(FILES_IN, path) && (FILES_IN[path]?.test(file) ?? false);
  // Windows opens a device for such a name, whatever is behind its dot.
  return isKnown && !isDeviceName(file.split('.')[0] ?? '') ? { folders: parts, file } : undefined;
}

/** Returns whether the editor may write a file: a program is for its author to change. */
export function isWritable(name: string): boolean {
  return name !== 'events.ts' && placeOf(name) !== undefined;
}
