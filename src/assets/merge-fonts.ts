import { readGlyphs } from '../lib/core.js';
import { viewOf, writeFont, type FontTables } from './sfnt.js';

/** What a merged font has: outlines, widths and letters, but no rules of layout, which would be those of one part. */
const MERGED = ['OS/2', 'post'];

interface Part {
  readonly tables: FontTables;
  /** Added to the number of each glyph but the first, which all parts have. */
  readonly shift: number;
  readonly count: number;
}

/**
 * Returns one font with the glyphs of several that were cut from the same one: fonts with many letters are published
 * in slices. Their letters must not need rules of layout: Han, kana and Hangul do not.
 */
export function mergeFonts(fonts: readonly FontTables[]): FontTables {
  const [first] = fonts;
  if (!first) throw new RangeError('there is no font to merge');
  const parts: Part[] = [];
  let shift = 0;
  for (const tables of fonts) {
    const count = viewOf(tableOf(tables, 'maxp')).getUint16(4);
    parts.push({ tables, shift, count });
    shift += count - 1;
  }
  const total = shift + 1;
  const glyphs = parts.flatMap((part, index) => glyphsOf(part).slice(index === 0 ? 0 : 1));
  const merged: FontTables = new Map(MERGED.map((tag) => [tag, tableOf(first, tag)]));
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => tableOf(first, tag).slice());
  if (!head || !hhea || !maxp) throw new RangeError('the font has no head');
  viewOf(head).setInt16(50, 1);
  viewOf(hhea).setUint16(34, total);
  raiseLimits(viewOf(maxp), parts, total);
  const post = tableOf(first, 'post').slice(0, 32);
  // Version 3: glyphs have no names.
  viewOf(post).setUint32(0, 0x00030000);
  return new Map([
    ...merged,
    ['head', head],
    ['hhea', hhea],
    ['maxp', maxp],
    ['post', post],
    ['hmtx', widthsOf(parts, total)],
    ['cmap', lettersOf(parts)],
    ...outlines(glyphs),
  ]);
}

function tableOf(tables: FontTables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new RangeError(`the font has no table ${tag}`);
  return table;
}

/** Sets the number of glyphs and, for each limit of `maxp`, the largest of all parts. */
function raiseLimits(view: DataView, parts: readonly Part[], total: number): void {
  view.setUint16(4, total);
  const all = parts.map(({ tables }) => viewOf(tableOf(tables, 'maxp')));
  for (let at = 6; at < view.byteLength; at += 2)
    view.setUint16(at, Math.max(...all.map((each) => (at < each.byteLength ? each.getUint16(at) : 0))));
}

/** Returns the outlines of a part, with the numbers of the glyphs that they refer to as they are in the whole. */
function glyphsOf({ tables, shift, count }: Part): Uint8Array[] {
  const [glyf, loca] = [tableOf(tables, 'glyf'), viewOf(tableOf(tables, 'loca'))];
  const isLong = viewOf(tableOf(tables, 'head')).getInt16(50) === 1;
  const at = (index: number): number => (isLong ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  return Array.from({ length: count }, (_, index) => {
    const glyph = glyf.slice(at(index), at(index + 1));
    if (glyph.length > 0 && viewOf(glyph).getInt16(0) < 0) renumber(viewOf(glyph), shift);
    return glyph;
  });
}

/** Composite glyphs (OpenType 1.9, “glyf”): flags and a number, then two offsets and up to four scales. */
function renumber(glyph: DataView, shift: number): void {
  for (let at = 10; ;) {
    const flags = glyph.getUint16(at);
    const number = glyph.getUint16(at + 2);
    if (number > 0) glyph.setUint16(at + 2, number + shift);
    const scales = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x1 ? 4 : 2) + scales;
    if (!(flags & 0x20)) return;
  }
}

function widthsOf(parts: readonly Part[], total: number): Uint8Array {
  const table = new Uint8Array(total * 4);
  const view = viewOf(table);
  for (const { tables, shift, count } of parts) {
    const widths = viewOf(tableOf(tables, 'hmtx'));
    const known = viewOf(tableOf(tables, 'hhea')).getUint16(34);
    for (let glyph = shift === 0 ? 0 : 1; glyph < count; glyph += 1) {
      view.setUint16((glyph + shift) * 4, widths.getUint16(Math.min(glyph, known - 1) * 4));
      const bearing = glyph < known ? glyph * 4 + 2 : known * 4 + (glyph - known) * 2;
      view.setInt16((glyph + shift) * 4 + 2, widths.getInt16(bearing));
    }
  }
  return table;
}

/** Returns the table of letters: one subtable of format 12, a group a letter. */
function lettersOf(parts: readonly Part[]): Uint8Array {
  const glyphOf = new Map<number, number>();
  for (const { tables, shift } of parts)
    for (const [letter, glyph] of readGlyphs(writeFont(new Map([['cmap', tableOf(tables, 'cmap')]]))))
      if (glyph > 0 && !glyphOf.has(letter)) glyphOf.set(letter, glyph + shift);
  const sorted = [...glyphOf].sort(([a], [b]) => a - b);
  const table = new Uint8Array(12 + 16 + sorted.length * 12);
  const view = viewOf(table);
  [0, 1, 3, 10].forEach((value, index) => view.setUint16(index * 2, value));
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + sorted.length * 12);
  view.setUint32(24, sorted.length);
  for (const [index, [letter, glyph]] of sorted.entries())
    [letter, letter, glyph].forEach((value, field) => view.setUint32(28 + index * 12 + field * 4, value));
  return table;
}

function outlines(glyphs: readonly Uint8Array[]): [string, Uint8Array][] {
  const starts = [0];
  for (const { length } of glyphs) starts.push((starts.at(-1) ?? 0) + ((length + 3) & ~3));
  const glyf = new Uint8Array(starts.at(-1) ?? 0);
  const loca = new Uint8Array(starts.length * 4);
  glyphs.forEach((glyph, index) => glyf.set(glyph, starts[index] ?? 0));
  starts.forEach((start, index) => viewOf(loca).setUint32(index * 4, start));
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
}
