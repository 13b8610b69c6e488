import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES, fileAssets } from '../assets/files.js';
import type { Assets } from '../lib/core.js';
import { standaloneHtml } from '../standalone/page.js';

/** The fonts lie beside the program; the picture renderer's own file comes with its package. */
export const assets: Assets = fileAssets(
  {
    font: (name) => fileURLToPath(new URL(`./fonts/${basename(FONT_FILES[name])}`, import.meta.url)),
    resvg: () => createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
  },
  standaloneHtml,
);
