import type { Source } from '../../model/timeline.js';
import { wordChanges, type WordChange } from '../../source/word-changes.js';
import type { ChangedField, FieldChange } from './correction.js';

/** A field that was corrected, as a page shows it. */
export interface CorrectedField {
  readonly field: ChangedField;
  /** What was and what is there; empty where no word of it is shown. */
  readonly words: readonly WordChange[];
  /** Of a quote: its source, and the language of its text. */
  readonly source?: { readonly title: string; readonly language: string };
}

/** Returns fields that were corrected as word diffs, with the titles of the sources of quotes. */
export function correctedFields(
  fields: readonly FieldChange[],
  sources: readonly Source[],
): readonly CorrectedField[] {
  return fields.map(({ field, before = '', after = '', source: id }) => {
    const source = sources.find((each) => each.id === id);
    const words = wordsOf(field, before, after).filter(({ text }) => text !== '');
    return {
      field,
      words,
      ...(source ? { source: { title: source.title, language: source.language } } : {}),
    };
  });
}

/** Dates and names of kinds are words of the reader’s language, not of the timeline: they are not cut into words. */
function wordsOf(field: ChangedField, before: string, after: string): readonly WordChange[] {
  if (field === 'kind') return [];
  if (field !== 'date' && field !== 'published') return wordChanges(before, after);
  return [
    { kind: 'before', text: before },
    { kind: 'after', text: after },
  ];
}
