import { createRequire } from 'node:module';
import { fileAssets } from '../assets/files.js';
import type { Assets } from '../lib/core.js';
import { standaloneHtml } from '../standalone/page.js';
import { fontPlaces } from './fonts.js';

/**
 * Returns what files are written with: the picture renderer’s own file comes with its package.
 *
 * @param given font files of the user
 */
export function findAssets(from: string, given: readonly string[] = []): Assets {
  const resvg = (): string => createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  return fileAssets({ ...fontPlaces(from, given), resvg }, standaloneHtml);
}
