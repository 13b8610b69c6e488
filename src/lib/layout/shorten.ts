import { clustersOf } from './clusters.js';

/** A text that is cut keeps at least so many letters. */
const LEAST_LETTERS = 12;
/** Fewer where that ends with a whole word: a cut word is not in the name that a reader hears or says (WCAG 2.5.3). */
const LEAST_IN_WORDS = 8;

/** Letters that are one code unit each. */
const PLAIN = /^[ -~]*$/;

function lettersOf(text: string): readonly string[] {
  return PLAIN.test(text) ? text.split('') : clustersOf(text);
}

/** Returns the shortest beginning of a text that may be drawn for it, with an ellipsis: twelve letters, or all of it. */
export function shortestOf(text: string): string {
  const letters = lettersOf(text);
  const isBlank = (at: number): boolean => letters[at]?.trim() === '';
  // No blank is before the ellipsis.
  const last = letters.findIndex((_, at) => at >= LEAST_LETTERS - 1 && !isBlank(at));
  if (last < 0 || last >= letters.length - 1) return text;
  let end = last + 1;
  while (end >= LEAST_IN_WORDS && !isBlank(end)) end -= 1;
  return `${letters
    .slice(0, end < LEAST_IN_WORDS ? last + 1 : end)
    .join('')
    .trimEnd()}…`;
}

/**
 * Returns as much of the beginning of a text as has room, in whole words where these are enough, with an ellipsis;
 * undefined where too few letters would be left. A text that has room as a whole is returned as it is.
 *
 * @param measure width of a text in pixels
 * @param least how many letters are left at least
 */
export function shortenText(
  text: string,
  room: number,
  measure: (text: string) => number,
  least = LEAST_LETTERS,
  ellipsis = '…',
): string | undefined {
  if (measure(text) <= room) return text;
  let left = room - measure(ellipsis);
  let [kept, letters]: [string, number] = ['', 0];
  let [best, words]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const letter of lettersOf(text)) {
    const isBlank = letter.trim() === '';
    if (isBlank && letters >= LEAST_IN_WORDS && kept.trimEnd() === kept) words = kept;
    left -= measure(letter);
    if (left < 0) break;
    kept += letter;
    letters += 1;
    if (letters >= least && !isBlank) best = kept;
  }
  // Whole words are read, and found by who speaks them. A long word is cut, and so is the last line of a lane's name.
  const cut = (least === LEAST_LETTERS ? words : undefined) ?? best;
  return cut && cut + ellipsis;
}
