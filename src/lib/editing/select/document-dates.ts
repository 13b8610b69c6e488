import type { Source } from '../../model/timeline.js';
import type { EditedProject, PlacedPassage } from '../project.js';
import type { DateChoice } from '../suggest/date-choice.js';
import { eventBefore } from '../suggest/event-before.js';
import { readOpenWords, readParagraphDates } from '../suggest/paragraph-dates.js';
import { suggestDates } from '../suggest/suggest-dates.js';
import type { QuoteInPlace } from './placed-quotes.js';

/** Words of a document that are a date. */
export interface DateInText {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** They name no certain time, or lack what nothing says. */
  readonly isVague: boolean;
}

/** Documents never change: their dates are looked for once. */
const FOUND = new WeakMap<Source, readonly DateInText[]>();

/** Returns all dates in a document, in reading order. */
export function documentDates(source: Source): readonly DateInText[] {
  const known = FOUND.get(source);
  if (known) return known;
  const bases = { published: source.published };
  const dates = source.paragraphs.flatMap(({ number }) => {
    const open = readOpenWords(source, number, bases).map((words) => ({ ...words, isVague: true }));
    const read = readParagraphDates(source, number, bases).map(({ start, end, words, candidate }) => ({
      start,
      end,
      words,
      isVague: candidate.certainty === 'vague',
    }));
    const found = [...read, ...open].sort(
      (a, b) => a.start - b.start || Number(a.isVague) - Number(b.isVague),
    );
    return found
      .filter(({ start }, index) => index === 0 || start >= (found[index - 1]?.end ?? 0))
      .map(({ start, end, words, isVague }) => ({ paragraph: number, start, end, words, isVague }));
  });
  FOUND.set(source, dates);
  return dates;
}

/** Returns the words of a date as a passage. */
export function passageOfDate(source: Source, { paragraph, start, end }: DateInText): PlacedPassage {
  return { document: source.id, pieces: [{ paragraph, start, end }] };
}

/** Returns whether two are the same words of their document. */
export function isSameDate(a: DateInText | undefined, b: DateInText | undefined): boolean {
  return a?.paragraph === b?.paragraph && a?.start === b?.start;
}

/** Returns what the words of a date give, the likeliest first; nothing where they give no date. */
export function choicesOfDate(
  project: EditedProject,
  source: Source,
  date: DateInText,
): readonly DateChoice[] {
  const passage = passageOfDate(source, date);
  const before = eventBefore(project, passage);
  const choices = suggestDates({ source, passage, language: project.language, eventBefore: before });
  return choices.filter(({ place }) => place === 'quote');
}

/** Returns whether an event or the form quotes the words of a date already. */
export function isQuoted({ paragraph, start, end }: DateInText, quotes: readonly QuoteInPlace[]): boolean {
  return quotes.some(({ pieces }) =>
    pieces.some((piece) => piece.paragraph === paragraph && piece.start <= start && end <= piece.end),
  );
}
