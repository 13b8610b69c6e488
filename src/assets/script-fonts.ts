import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import {
  charactersOf,
  drawnTexts,
  packageOf,
  type FontAssets,
  type FontWeight,
  type Timeline,
} from '../lib/core.js';
import { FRAME_LETTERS } from './frame-letters.js';
import { mergeFonts } from './merge-fonts.js';
import { nameTable, readTables, viewOf, writeFont, type FontTables } from './sfnt.js';

const WEIGHTS: Readonly<Record<FontWeight, number>> = { regular: 400, semibold: 600 };
/** Hints for screens of few pixels, names of axes: what a picture or a PDF has no use for. */
const UNUSED = ['STAT', 'gasp', 'prep', 'fpgm', 'cvt ', 'DSIG', 'vhea', 'vmtx', 'VORG', 'BASE', 'meta'];
/** Between letters: each font has its own, and shapes with them. */
const ALWAYS = ' \u200c\u200d\u25cc';

/** One file of a font that is published in slices, and the letters in it. */
interface Slice {
  readonly file: string;
  readonly has: (codePoint: number) => boolean;
}

export interface ScriptFontPlaces {
  /** Returns the file of a package that says which letters are in which of its fonts; `undefined` where it is not installed. */
  readonly rangesOf: (name: string) => string | undefined;
  /** Font files that the user gives, by their names. */
  readonly given: ReadonlyMap<string, string>;
}

/**
 * Returns what gives the fonts of other scripts: each cut by HarfBuzz to the letters of a timeline and of the frames of all
 * languages that the figure’s own font lacks. The same letters and packages give the same bytes.
 */
export function scriptFonts(
  places: ScriptFontPlaces,
  own: () => Promise<Uint8Array>,
): FontAssets['scriptFont'] {
  const cut = new WeakMap<Timeline, Map<string, Promise<Uint8Array | undefined>>>();
  return async (font, weight, timeline) => {
    const fonts = cut.get(timeline) ?? new Map<string, Promise<Uint8Array | undefined>>();
    cut.set(timeline, fonts);
    const key = `${font} ${weight}`;
    const bytes = fonts.get(key) ?? own().then((regular) => cutFont(places, font, weight, timeline, regular));
    fonts.set(key, bytes);
    return bytes;
  };
}

async function cutFont(
  places: ScriptFontPlaces,
  font: string,
  weight: FontWeight,
  timeline: Timeline,
  own: Uint8Array,
): Promise<Uint8Array | undefined> {
  const letters = lettersOf(timeline, own);
  const parts: FontTables[] = [];
  for (const { file, has } of slicesOf(places, font)) {
    const text = letters.filter((letter) => has(letter.codePointAt(0) ?? 0)).join('');
    if (text === '') continue;
    const bytes = await subsetFont(await readFile(file), text + ALWAYS, {
      targetFormat: 'sfnt',
      noHinting: true,
      dropTables: UNUSED,
      variationAxes: { wght: WEIGHTS[weight] },
    });
    parts.push(readTables(bytes));
  }
  const [first] = parts;
  if (!first) return undefined;
  const tables = parts.length === 1 ? first : mergeFonts(parts);
  tables.set('name', nameTable(font));
  const look = tables.get('OS/2');
  if (look) viewOf(look).setUint16(4, WEIGHTS[weight]);
  return writeFont(tables);
}

/** Returns the letters of a timeline and of all frames that a font lacks, in the order of their code points. */
function lettersOf(timeline: Timeline, own: Uint8Array): string[] {
  const has = charactersOf(own);
  const all = new Set(FRAME_LETTERS);
  for (const { text } of drawnTexts(timeline)) for (const letter of text) all.add(letter);
  for (const letter of [...all]) for (const part of partsOf(letter)) all.add(part);
  return [...all]
    .filter((letter) => !has(letter.codePointAt(0) ?? 0))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/** Returns what a letter may be drawn as: fonts have vowels of two parts, and accents, as letters of their own. */
function partsOf(letter: string): string {
  if (letter === '\u0e33') return '\u0e4d\u0e32';
  // Vowels of Khmer that are drawn on both sides of a letter.
  if (/[\u17be-\u17c0\u17c4\u17c5]/.test(letter)) return '\u17c1';
  return letter === '\u0eb3' ? '\u0ecd\u0eb2' : letter.normalize('NFD');
}

function slicesOf({ rangesOf, given }: ScriptFontPlaces, font: string): Slice[] {
  const file = given.get(font);
  if (file !== undefined) return [{ file, has: () => true }];
  const path = rangesOf(packageOf(font));
  if (path === undefined) return [];
  const ranges = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  const name = packageOf(font).replace(/^.*\//, '');
  // A script with rules for joining its letters has a slice of its own, which is not merged with others.
  const slices = Object.entries(ranges).filter(
    ([slice]) => !(font in ranges) || slice === font || font === 'latin',
  );
  return slices.map(([slice, range]) => ({
    file: join(dirname(path), 'files', `${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    has: inRanges(range),
  }));
}

/** Returns which code points a `unicode-range` of CSS has: `U+0307-0308,U+20AA`. */
function inRanges(text: string): (codePoint: number) => boolean {
  const ranges = text.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
