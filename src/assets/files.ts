import { readFile } from 'node:fs/promises';
import type { Assets, FontName } from '../lib/core.js';

/** The files of the fonts, below the folder of their package. */
export const FONT_FILES: Readonly<Record<FontName, string>> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
};

/** Where the files of the assets are: each is asked for when it is first needed. */
export interface AssetPlaces {
  readonly font: (name: FontName) => string;
  readonly resvg: () => string;
}

/** Assets that lie on a disk. Each file is read once, and only when a format asks for it. */
export function fileAssets(places: AssetPlaces, standalone: Assets['standalone']): Assets {
  const read = new Map<string, Promise<Uint8Array>>();
  const once = (path: string): Promise<Uint8Array> => {
    const bytes = read.get(path) ?? readFile(path);
    read.set(path, bytes);
    return bytes;
  };
  return {
    font: async (name) => once(places.font(name)),
    resvg: async () => once(places.resvg()),
    standalone,
  };
}
