import { createJiti } from 'jiti';
import * as core from '../lib/core.js';

/**
 * Loads an events.ts and what it imports, given its path, and returns its exports. What it imports as
 * `sourceline` is the library that this program carries, so that the folder needs no node_modules. Each call
 * reads the files again; nothing is kept on the disk.
 */
export async function loadTypeScript(path: string): Promise<unknown> {
  const jiti = createJiti(path, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    virtualModules: { sourceline: core, 'sourceline/core': core },
  });
  return jiti.import(path);
}
