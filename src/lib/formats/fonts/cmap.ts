/**
 * Returns the glyph of each character of a font, by its `cmap` table (OpenType 1.9, formats 4 and 12).
 *
 * @throws RangeError when the bytes are no such font
 */
export function readGlyphs(font: Uint8Array): Map<number, number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  let cmap = 0;
  for (let index = 0; index < tables; index += 1) {
    const at = 12 + index * 16;
    if (view.getUint32(at) === 0x636d6170) cmap = view.getUint32(at + 8);
  }
  if (cmap === 0) throw new RangeError('the font has no table of characters');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12) addGroups(view, at, glyphs);
    if (format === 4) addSegments(view, at, glyphs);
  }
  return glyphs;
}

const known = new WeakMap<Uint8Array, ReadonlySet<number>>();

/**
 * Returns which characters a font has.
 *
 * @throws RangeError when the bytes are no font
 */
export function charactersOf(font: Uint8Array): (codePoint: number) => boolean {
  const characters = known.get(font) ?? new Set(readGlyphs(font).keys());
  known.set(font, characters);
  return (codePoint) => characters.has(codePoint);
}

function addGroups(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    const [first, last, glyph] = [0, 4, 8].map((field) => view.getUint32(group + field)) as [
      number,
      number,
      number,
    ];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
}

function addSegments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const size = view.getUint16(at + 6);
  for (let index = 0; index < size; index += 2) {
    const last = view.getUint16(at + 14 + index);
    const first = view.getUint16(at + 16 + size + index);
    const delta = view.getUint16(at + 16 + 2 * size + index);
    const offsetAt = at + 16 + 3 * size + index;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - first));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph > 0) glyphs.set(code, glyph);
    }
  }
}
