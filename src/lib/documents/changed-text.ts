import { diffArrays } from 'diff/lib/diff/array.js';
import { wordDiff } from '../source/worddiff.js';

/** Compares two bodies of a source, and returns the paragraphs that differ, each as a word diff. */
export function changedParagraphs(before: string, after: string): readonly string[] {
  const changed: string[] = [];
  let removed: readonly string[] = [];
  for (const { value, ...change } of diffArrays(paragraphsIn(before), paragraphsIn(after))) {
    if (change.removed) removed = value;
    else {
      const added = change.added ? value : [];
      changed.push(...pairs(removed, added));
      removed = [];
    }
  }
  return [...changed, ...pairs(removed, [])];
}

function pairs(removed: readonly string[], added: readonly string[]): string[] {
  const count = Math.max(removed.length, added.length);
  return Array.from({ length: count }, (_, index) => wordDiff(removed[index] ?? '', added[index] ?? ''));
}

function paragraphsIn(body: string): string[] {
  return body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
