import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import { address } from 'virtual:publisher';
import type { Assets, FontName } from '../../lib/core.js';
import type { standaloneHtml } from '../../standalone/page.js';
import { siteFile } from '../site-file.js';

const FONTS: Readonly<Record<FontName, string>> = { regular, semibold, italic };

interface Publisher {
  readonly standaloneHtml: typeof standaloneHtml;
}

/** Returns what files are written with, loaded from the site when it is first asked for. */
export function siteAssets(): Assets {
  return {
    font: (name) => siteFile(FONTS[name]),
    // Fonts of other scripts are cut to their letters by the command line alone.
    scriptFont: () => Promise.resolve(undefined),
    resvg: () => siteFile(wasm),
    standalone: async (timeline, language, picture) => {
      const publisher = (await import(/* @vite-ignore */ address)) as Publisher;
      return publisher.standaloneHtml(timeline, language, picture);
    },
  };
}
