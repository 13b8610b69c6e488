import { diffArrays } from 'diff/lib/diff/array.js';
import { looksSame, nameOnlyIn, nameUnseen } from './code-points.js';
import { wordTokens } from './words.js';

/** A stretch of the comparison: equal on both sides, or what each side has in its place. */
interface Stretch {
  readonly isEqual: boolean;
  quote: string;
  kept: string;
}

/**
 * Compares `quote` with the `kept` passage word by word, as plain text with git's marks for a word diff:
 * `Mike Pompeo [-this-] {+last+} month`. What is only in the quote is between `[-` and `-]`, what is only
 * in the archived text between `{+` and `+}`. What cannot be seen, or looks the same, is named: ⟨U+061C Arabic letter mark⟩.
 */
export function wordDiff(quote: string, kept: string): string {
  return stretchesOf(quote, kept).map(marked).join('');
}

function marked({ isEqual, quote, kept }: Stretch): string {
  if (isEqual) return kept;
  const removed = quote && `[-${shown(quote, kept)}-]`;
  const added = kept && `{+${shown(kept, quote)}+}`;
  return removed && added ? `${removed} ${added}` : removed + added;
}

/** Writes one side of a difference so that a reader can tell it from the other. */
function shown(text: string, other: string): string {
  return nameUnseen(text) + (looksSame(text, other) ? nameOnlyIn(text, other) : '');
}

/** Words that changed side by side read as one change: the white space between them joins it. */
function stretchesOf(quote: string, kept: string): Stretch[] {
  const stretches: Stretch[] = [];
  const changes = diffArrays(textsOf(quote), textsOf(kept));
  changes.forEach((change, index) => {
    const text = change.value.join('');
    const isEdit = change.added || change.removed;
    const last = stretches.at(-1);
    const isBetweenEdits = text.trim() === '' && index > 0 && index < changes.length - 1;
    const isEqual = !isEdit && !isBetweenEdits;
    const open = last && last.isEqual === isEqual ? last : { isEqual, quote: '', kept: '' };
    if (open !== last) stretches.push(open);
    if (!change.added) open.quote += text;
    if (!change.removed) open.kept += text;
  });
  return stretches;
}

function textsOf(text: string): string[] {
  return wordTokens(text).map((token) => token.text);
}
