import { createRequire } from 'node:module';
import { fileAssets, type AssetPlaces } from '../assets/files.js';
import type { Assets } from '../lib/core.js';
import { standaloneHtml } from '../standalone/page.js';
import { fontPlaces } from './fonts.js';

/**
 * Returns where the files are that pictures and documents are made with: the picture renderer’s own comes with its package.
 *
 * @param given font files of the user
 */
export function assetPlaces(from: string, given: readonly string[] = []): AssetPlaces {
  const resvg = (): string => createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  return { ...fontPlaces(from, given), resvg };
}

/** Returns what files are written with. */
export function findAssets(from: string, given: readonly string[] = []): Assets {
  return fileAssets(assetPlaces(from, given), standaloneHtml);
}
