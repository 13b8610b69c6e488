import { createRequire } from 'node:module';
import { FONT_FILES, fileAssets } from '../../assets/files.js';
import { standaloneHtml } from '../../standalone/page.js';
import { footerIn } from '../../site/site.js';
import { languageOf, type Assets } from '../core.js';

const { resolve } = createRequire(import.meta.url);

/** What the build of the site writes pictures and pages with: the packages' own files. */
export const assets: Assets = fileAssets(
  {
    font: (name) => resolve(`@expo-google-fonts/source-sans-3/${FONT_FILES[name]}`),
    resvg: () => resolve('@resvg/resvg-wasm/index_bg.wasm'),
    packagesFrom: [import.meta.url],
  },
  (timeline, language, picture) =>
    standaloneHtml(timeline, language, picture, footerIn(languageOf(language))?.text),
);
