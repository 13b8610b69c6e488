import { areUnspaced, isHanBesideLatin } from './scripts.js';

/** What is known of the words of a document, to join lines with. */
export interface Words {
  /** All words that are whole on their line, in lower case. */
  readonly whole: ReadonlySet<string>;
  /** Has no blank between Chinese and Latin letters. */
  readonly isTight: boolean;
}

const HYPHENS = '-\u2010\u00AD';
const BROKEN = new RegExp(`([\\p{L}\\p{M}]+)[${HYPHENS}]$`, 'u');
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[-\u2010'’][\\p{L}\\p{M}\\p{N}]+)*`, 'gu');

/** Returns the words of lines, without those that a line break divides. */
export function readWords(lines: readonly string[], isTight: boolean): Words {
  const whole = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const words = wordsIn(line);
    if (BROKEN.test(line)) words.pop();
    if (BROKEN.test(lines[index - 1] ?? '')) words.shift();
    for (const word of words) {
      whole.add(word);
      // “harbour-side” has “harbour” and “side” too.
      for (const part of word.split(/[-\u2010]/)) whole.add(part);
    }
  }
  return { whole, isTight };
}

function wordsIn(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('\u2010', '-'));
}

/**
 * Joins two lines of a paragraph. A word that a hyphen divides at the end of the first is written as one where the document
 * has it so elsewhere; else the hyphen stays.
 */
export function joinLines(before: string, after: string, words: Words): string {
  const [, start] = BROKEN.exec(before) ?? [];
  const [end] = /^[\p{L}\p{M}]+/u.exec(after) ?? [];
  if (start !== undefined && end !== undefined) {
    const isDivided = words.whole.has(`${start}${end}`.toLowerCase()) && /^\p{Ll}/u.test(end);
    return isDivided
      ? before.slice(0, -1) + after
      : before.replace(/\u00AD$/, '-') + (isSuspended(end) ? ' ' : '') + after;
  }
  if (areUnspaced(before, after) || (words.isTight && isHanBesideLatin(before, after))) return before + after;
  // An address goes on behind its own signs.
  if (/(?:^|\s)(?:https?:\/\/|www\.)\S*[/\-_.=&?%#]$/i.test(before) && /^[\w%]/.test(after))
    return before + after;
  // A dash or slash between words has no blank behind it; one between blanks is followed by one.
  if (/[\p{L}\p{N}][/—–]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return before + after;
  return `${before} ${after}`;
}

/** The hyphen of “two- and threefold”, which a blank follows. */
function isSuspended(end: string): boolean {
  return /^(?:and|or|to|und|oder|bis|et|ou|y|o)$/i.test(end);
}
