import type { Timeline } from '../model/timeline.js';

/** Text that a picture or a PDF cannot show, since its fonts lack the letters. */
export class MissingGlyphsError extends Error {
  override readonly name = 'MissingGlyphsError';
}

/** How many missing characters a message names. */
const MAX_NAMED = 12;

/**
 * What is never seen and needs no letter: white space, and marks that only join, part or turn what they are between.
 */
const UNSEEN = /[\s\p{Cf}]/u;

/** What XML cannot hold: an SVG has U+FFFD in its place. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Holds texts that are drawn from a timeline against a TrueType font.
 *
 * @throws MissingGlyphsError with the characters that the font has no glyph for, and where the first one is
 */
export function assertGlyphs(drawn: Iterable<string>, timeline: Timeline, font: Uint8Array): void {
  const characters = new Set<string>();
  for (const text of drawn) for (const character of text) characters.add(character);
  const has = charactersOf(font);
  const missing = [...characters].filter(
    (character) => !UNSEEN.test(character) && !has(character.codePointAt(0) ?? 0),
  );
  const [first] = missing;
  if (first === undefined) return;
  const named = missing.slice(0, MAX_NAMED).map(nameOf).join(' ');
  const more = missing.length > MAX_NAMED ? ` and ${missing.length - MAX_NAMED} more` : '';
  throw new MissingGlyphsError(
    `the font of pictures and PDF files has no letters for ${named}${more}${placeOf(first, timeline)}: write svg or html instead, which use the reader's own fonts`,
  );
}

/** Returns the character, or its number where nothing would be seen of it. */
function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{C}\p{M}\uFFFD]/u.test(character) ? `U+${code}` : character;
}

function placeOf(character: string, timeline: Timeline): string {
  for (const [place, texts] of textsOf(timeline))
    if (texts.some((text) => text.includes(character) || (character === '\uFFFD' && UNWRITABLE.test(text))))
      return ` (first in ${place})`;
  return '';
}

function* textsOf(timeline: Timeline): Generator<[place: string, texts: readonly string[]]> {
  yield ['the title or the description', [timeline.title, timeline.description]];
  for (const { id, title } of timeline.lanes) yield [`lane ${id}`, [title]];
  for (const { id, title, publisher = '', authors = [], url = '' } of timeline.sources)
    yield [`source ${id}`, [title, publisher, url, ...authors.map(({ name }) => name)]];
  for (const { id, title, attribution, difference = '', date, evidence } of timeline.events) {
    const quotes = evidence.map(({ quote }) => quote);
    yield [`event ${id}`, [title, attribution, difference, ...date.asWritten, ...quotes]];
  }
}

/**
 * Returns which characters a font has, by its `cmap` table (OpenType 1.9, formats 4 and 12).
 *
 * @throws RangeError when the bytes are no such font
 */
export function charactersOf(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  let cmap = 0;
  for (let index = 0; index < tables; index += 1) {
    const at = 12 + index * 16;
    if (view.getUint32(at) === 0x636d6170) cmap = view.getUint32(at + 8);
  }
  if (cmap === 0) throw new RangeError('the font has no table of characters');
  const ranges: (readonly [number, number])[] = [];
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12) ranges.push(...groupsOf(view, at));
    if (format === 4) ranges.push(...segmentsOf(view, at));
  }
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function groupsOf(view: DataView, at: number): [number, number][] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}

function segmentsOf(view: DataView, at: number): [number, number][] {
  const count = view.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, index): [number, number] => {
    const last = view.getUint16(at + 14 + index * 2);
    return [view.getUint16(at + 16 + count * 2 + index * 2), last];
  }).filter(([first]) => first !== 0xffff);
}
