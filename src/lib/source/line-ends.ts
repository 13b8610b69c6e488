import type { Normalised } from './normalise.js';

/**
 * A word that was broken at the end of a line, as in a text from a PDF, has a hyphen and white space in it. Whether the
 * hyphen is its own (cyber- security, Anglo- Saxon) only a reader can tell; so a text is compared as it is, with the word
 * joined, and with the white space alone taken out.
 */
interface JoinedForm {
  /** Joins the broken words of a plain text. */
  readonly join: (plain: string) => string;
  /** The same, with the way back to the original. */
  readonly joinAll: (normalised: Normalised) => Normalised;
}

const AS_IT_IS: JoinedForm = { join: (plain) => plain, joinAll: (normalised) => normalised };

export const joinedForms: readonly JoinedForm[] = [
  AS_IT_IS,
  without(/(\p{L})- (?=\p{L})/gu),
  without(/(\p{L}-) (?=\p{L})/gu),
];

/** Writes the soft hyphen of a broken word as a hyphen; offsets stay. */
export function withHyphens(text: string): string {
  return text.replace(/\u00AD(?=\s)/g, '-');
}

/** Takes out what `pattern` finds behind its first group. */
function without(pattern: RegExp): JoinedForm {
  return {
    join: (plain) => plain.replace(pattern, '$1'),
    joinAll: (normalised) => {
      const kept = keptUnits(normalised.text, pattern);
      const pick = <T>(list: ArrayLike<T>): T[] => kept.map((unit) => list[unit] as T);
      return { text: pick(normalised.text).join(''), from: pick(normalised.from), to: pick(normalised.to) };
    },
  };
}

function keptUnits(text: string, pattern: RegExp): number[] {
  const dropped = new Set<number>();
  for (const { 0: all, 1: kept = '', index } of text.matchAll(pattern))
    for (let unit = index + kept.length; unit < index + all.length; unit += 1) dropped.add(unit);
  return Array.from(text.split(''), (_, unit) => unit).filter((unit) => !dropped.has(unit));
}
