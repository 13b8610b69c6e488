import { readWritten, type Certainty } from '../../model/dates/written/index.js';
import { quotePieces } from '../../model/quote.js';
import type { EventDate, Evidence, Source } from '../../model/timeline.js';
import { compareWithWords, findExcluding } from '../../source/date-agreement.js';
import { spansAtBoundaries } from '../../source/find.js';

/** Words of a date, and what they are read with. */
export interface DatePhrase {
  readonly words: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The dates of the documents that have them, as EDTF. */
  readonly published: readonly string[];
}

/** What words say instead of a date, as EDTF; `isTooPrecise`: they say less than it. */
interface Contradiction {
  readonly readings: readonly string[];
  readonly isTooPrecise: boolean;
}

/** What words say of a date that is about to be taken. */
export type DateJudgement =
  | { readonly kind: 'agrees'; readonly words: readonly string[]; readonly certainty: Certainty }
  | ({
      readonly kind: 'contradicts';
      readonly words: string;
      /** They have no year, and are not against the date but for the year that the document gives. */
      readonly isKept?: true;
    } & Contradiction)
  /** No words speak of it. */
  | { readonly kind: 'silent' };

type FindSource = (id: string) => Source | undefined;

/** Returns the words of dates in quotes that give more than a bound. */
export function findDatePhrases(evidence: readonly Evidence[], sourceOf: FindSource): readonly DatePhrase[] {
  return evidence.flatMap(({ quote, source: id }) => {
    const source = sourceOf(id);
    const language = source?.language ?? '';
    const published = source?.published === undefined ? [] : [source.published];
    return quotePieces(quote).flatMap((text) => {
      const found = readWritten(text, { language, reference: published[0] }).filter(
        ({ certainty }) => certainty !== 'vague',
      );
      const words = new Set(
        found.map(({ start, end }) => text.slice(start, end)).filter((each) => isWhole(text, each)),
      );
      return [...words].map((each) => ({ words: each, language, published }));
    });
  });
}

/** True for words that a date may have: the check takes none that are cut. */
function isWhole(text: string, words: string): boolean {
  return spansAtBoundaries(text, words).length > 0;
}

/** Holds a date that a person gives (EDTF) against the words of the quotes: one that agrees is enough. */
export function judgeTypedDate(edtf: string, phrases: readonly DatePhrase[]): DateJudgement {
  const judged = phrases.map(({ words, ...context }) => ({
    words,
    agreement: compareWithWords(words, edtf, context),
  }));
  const agreeing = judged.flatMap(({ words, agreement }) =>
    agreement.kind === 'agrees' ? [{ words, certainty: agreement.certainty }] : [],
  );
  const [first] = agreeing;
  if (first) {
    const certainty = agreeing.some((each) => each.certainty === 'stated') ? 'stated' : first.certainty;
    return { kind: 'agrees', words: [...new Set(agreeing.map(({ words }) => words))], certainty };
  }
  for (const { words, agreement } of judged)
    if (agreement.kind === 'contradicts') {
      const { language } = phrases.find((each) => each.words === words) ?? { language: '' };
      const isKept = compareWithWords(words, edtf, { language, reason: edtf }).kind === 'agrees';
      return { ...agreement, words, ...(isKept && !agreement.isTooPrecise ? { isKept } : {}) };
    }
  return { kind: 'silent' };
}

/**
 * Holds another date (EDTF) of an event against the words of the one that it has; where that has none, against the dates in
 * its quotes.
 */
export function judgeMovedDate(
  edtf: string,
  date: EventDate,
  evidence: readonly Evidence[],
  sourceOf: FindSource,
): DateJudgement {
  const phrases = findDatePhrases(evidence, sourceOf);
  if (date.asWritten.length === 0) return judgeTypedDate(edtf, phrases);
  const sources = evidence.flatMap(({ source }) => sourceOf(source) ?? []);
  const published = [...new Set(sources.flatMap((source) => source.published ?? []))];
  const language = sources[0]?.language ?? '';
  for (const words of date.asWritten) {
    const found = findContradiction(words, edtf, { language, published }, date);
    if (found) return { kind: 'contradicts', words, ...found };
  }
  return { kind: 'agrees', words: date.asWritten, certainty: 'stated' };
}

/** Returns what words say instead of a date; undefined where they do not contradict it. */
function findContradiction(
  words: string,
  edtf: string,
  { language, published }: Omit<DatePhrase, 'words'>,
  { basis, reason }: EventDate,
): Contradiction | undefined {
  if (basis === 'inferred') {
    const readings = findExcluding(words, edtf, language);
    return readings.length > 0 ? { readings, isTooPrecise: false } : undefined;
  }
  const agreement = compareWithWords(words, edtf, { language, published, reason });
  return agreement.kind === 'contradicts' ? agreement : undefined;
}
