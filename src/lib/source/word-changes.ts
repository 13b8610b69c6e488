import { diffArrays } from 'diff/lib/diff/array.js';
import { wordTokens } from './words.js';

/** A stretch of two texts: in both, in the earlier one alone, or in the later one alone. */
export interface WordChange {
  readonly kind: 'same' | 'before' | 'after';
  readonly text: string;
}

/** Compares two texts word by word; texts that share no word are one stretch each. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [one, two] = [before, after].map((text) => wordTokens(text).map((token) => token.text)) as [
    string[],
    string[],
  ];
  const stretches = diffArrays(one, two).map(({ value, added, removed }): WordChange => ({
    kind: added ? 'after' : removed ? 'before' : 'same',
    text: value.join(''),
  }));
  const hasWord = stretches.some(({ kind, text }) => kind === 'same' && /[\p{L}\p{N}]/u.test(text));
  if (hasWord || before === '' || after === '') return stretches;
  return [
    { kind: 'before', text: before },
    { kind: 'after', text: after },
  ];
}
