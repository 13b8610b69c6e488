import { createJiti, type JitiOptions } from 'jiti';
import * as core from '../lib/core.js';

const OPTIONS: JitiOptions = {
  fsCache: false,
  interopDefault: false,
  virtualModules: { sourceline: core, 'sourceline/core': core },
};

/**
 * Loads an events.ts and what it imports, given its path, and returns its exports. What it imports as
 * `sourceline` is the library that this program carries, so that the folder needs no node_modules. Each call
 * reads the files again; nothing is kept on the disk.
 */
export async function loadTypeScript(path: string): Promise<unknown> {
  return createJiti(path, { ...OPTIONS, moduleCache: false }).import(path);
}

/** Begins to load likewise, once in a process, and gives the files that are read for it. */
export function loadOnce(path: string): {
  readonly exported: Promise<unknown>;
  readonly files: () => string[];
} {
  const jiti = createJiti(path, { ...OPTIONS, moduleCache: true });
  const before = new Set(Object.keys(jiti.cache));
  const isOwn = (file: string): boolean => !before.has(file) && !/[\\/]node_modules[\\/]/.test(file);
  return { exported: jiti.import(path), files: () => Object.keys(jiti.cache).filter(isOwn) };
}
