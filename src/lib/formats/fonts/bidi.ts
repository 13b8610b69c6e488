import createBidi, { type Bidi } from 'bidi-js';

let bidi: Bidi | undefined;

const algorithm = (): Bidi => (bidi ??= createBidi());

/** Returns the level of each UTF-16 unit of a line: odd ones run from right to left (UAX #9). */
export function findLevels(line: string, direction: 'ltr' | 'rtl'): Uint8Array {
  return algorithm().getEmbeddingLevels(line, direction).levels;
}

/** Returns a text whose brackets and arrows face the other way, as they do from right to left. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => algorithm().getMirroredCharacter(character) ?? character).join('');
}

/** Returns parts of a line, each of one level, in the order in which they are drawn from left to right (rule L2). */
export function visualOrder<T extends { readonly level: number }>(parts: readonly T[]): T[] {
  const ordered = [...parts];
  const highest = Math.max(0, ...parts.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1)
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      if (to > from) from = to - 1;
    }
  return ordered;
}
