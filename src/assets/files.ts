import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Assets, FontAssets, FontName } from '../lib/core.js';
import { scriptFonts } from './script-fonts.js';

/** The files of the fonts, below the folder of their package. */
export const FONT_FILES: Readonly<Record<FontName, string>> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
};

/** Where the files of fonts are: each is asked for when it is first needed. */
export interface FontPlaces {
  readonly font: (name: FontName) => string;
  /** Files or folders whose packages may be used for fonts of other scripts, the nearest first. */
  readonly packagesFrom: readonly string[];
  /** Font files that the user gives. */
  readonly given?: readonly string[];
}

/** Where the files of the assets are. */
export interface AssetPlaces extends FontPlaces {
  readonly resvg: () => string;
}

/** Assets that are on a disk. Each file is read once, and only when a format asks for it. */
export function fileAssets(places: AssetPlaces, standalone: Assets['standalone']): Assets {
  const once = readOnce();
  return { ...fontAssets(places, once), resvg: async () => once(places.resvg()), standalone };
}

/** Fonts that are on a disk. */
export function fontAssets(places: FontPlaces, once = readOnce()): FontAssets {
  const font: Assets['font'] = async (name) => once(places.font(name));
  const given = new Map(places.given?.map((path, index) => [`given-${index + 1}`, path]));
  const rangesOf = (name: string): string | undefined => rangesFrom(places.packagesFrom, name);
  return {
    font,
    scriptFont: scriptFonts({ rangesOf, given }, async () => font('regular')),
    givenFonts: [...given.keys()],
  };
}

function readOnce(): (path: string) => Promise<Uint8Array> {
  const read = new Map<string, Promise<Uint8Array>>();
  return (path) => {
    const bytes = read.get(path) ?? readFile(path);
    read.set(path, bytes);
    return bytes;
  };
}

/** Returns the file of a package that says which letters are in which of its fonts; the places are tried in order. */
function rangesFrom(places: readonly string[], name: string): string | undefined {
  for (const place of places) {
    try {
      return createRequire(place).resolve(`${name}/unicode.json`);
    } catch {
      // Not installed there.
    }
  }
  return undefined;
}
