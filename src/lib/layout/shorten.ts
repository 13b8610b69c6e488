import { clustersOf } from './clusters.js';

/** A text that is cut keeps at least so many letters. */
const LEAST_LETTERS = 12;

/** Letters that are one code unit each. */
const PLAIN = /^[ -~]*$/;

function lettersOf(text: string): readonly string[] {
  return PLAIN.test(text) ? text.split('') : clustersOf(text);
}

/** Returns the shortest beginning of a text that may be drawn for it, with an ellipsis: twelve letters, or all of it. */
export function shortestOf(text: string): string {
  const letters = lettersOf(text);
  // No blank is before the ellipsis.
  const last = letters.findIndex((letter, at) => at >= LEAST_LETTERS - 1 && letter.trim() !== '');
  return last < 0 || last >= letters.length - 1 ? text : `${letters.slice(0, last + 1).join('')}…`;
}

/**
 * Returns as much of the beginning of a text as has room, in whole words where these are enough, with an ellipsis; undefined where fewer than `least` letters
 * would be left. A text that has room as a whole is returned as it is.
 *
 * @param measure width of a text in pixels
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
    if (isBlank) words = best;
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
