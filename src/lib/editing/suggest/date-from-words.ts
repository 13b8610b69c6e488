import type { EventDate, Source, TimelineEvent } from '../../model/timeline.js';
import { dateWordIssues } from '../../source/date-words.js';
import type { DateReason } from './date-choice.js';
import type { WordsReading } from './paragraph-dates.js';

/** A date with the reason that is shown for it. */
export interface ReadDate {
  readonly date: EventDate;
  readonly reason: DateReason;
}

/**
 * Returns the date of words of a paragraph as a project writes it. What the check would not take as stated or counted is
 * inferred, and undefined where it would refuse that too.
 *
 * @param edtf the reading itself, or one of its alternatives
 */
export function dateFromWords(
  source: Source,
  paragraph: number,
  reading: WordsReading,
  edtf: string,
  language: string,
): ReadDate | undefined {
  const { words, candidate, base } = reading;
  const reasonText = reasonTextOf(source, reading);
  const basis =
    candidate.certainty === 'vague' ? 'inferred' : candidate.certainty === 'stated' ? 'stated' : 'relative';
  const withReason = reasonText === undefined ? {} : { reason: reasonText };
  const isPlain = basis === 'stated' && (base.kind === 'none' || base.kind === 'publication');
  const dates: EventDate[] = [
    { edtf, asWritten: [words], basis, ...(isPlain ? {} : withReason) },
    ...(reasonText === undefined
      ? []
      : [{ edtf, asWritten: [words], basis: 'inferred', reason: reasonText } as const]),
  ];
  const date = dates.find((each) => isTaken(source, paragraph, each, language));
  return date && { date, reason: shownReason(reading, edtf) };
}

/** Returns what words count from, as the reason that a project has: a name and a day, which every language says alike. */
function reasonTextOf(source: Source, { base, candidate }: WordsReading): string | undefined {
  if (candidate.countedFrom !== undefined) return candidate.countedFrom;
  if (base.edtf === undefined) return undefined;
  if (base.kind === 'publication') return publicationReason(source);
  return namedReason(base.edtf, base.title);
}

/** Returns the publication of a document as a reason. */
export function publicationReason({ publisher, title, published = '' }: Source): string {
  return `${publisher ?? title}, ${published.slice(0, 10)}`;
}

/** Titles may be long, and the check reads so much of a reason. */
const MAX_TITLE = 120;

/** Returns an event and its date as a reason. */
export function namedReason(edtf: string, title = ''): string {
  const name = title.trim().slice(0, MAX_TITLE);
  return name === '' ? edtf : `${name}, ${edtf}`;
}

function shownReason({ words, candidate, base, isCountedBack }: WordsReading, edtf: string): DateReason {
  const title = base.title === undefined ? {} : { title: base.title };
  if (candidate.countedFrom !== undefined) return { kind: 'textDate', words, from: candidate.countedFrom };
  if (base.edtf === undefined) return { kind: 'stated', words };
  const from = base.edtf;
  const isPublication = base.kind === 'publication';
  if (candidate.certainty === 'vague') return { kind: 'bound', words, from, isPublication, ...title };
  if (isCountedBack && edtf !== candidate.edtf)
    return { kind: 'countedBack', words, from, isPublication, ...title };
  if (isPublication)
    return {
      kind: candidate.certainty === 'stated' ? 'publicationYear' : 'publication',
      words,
      published: from,
    };
  if (candidate.certainty === 'stated' && base.kind !== 'none')
    return { kind: 'otherYear', words, from, ...title };
  return {
    kind: base.kind === 'text' || base.kind === 'none' ? 'textDate' : base.kind,
    words,
    from,
    ...title,
  };
}

/** True where the check of an event that quotes the paragraph finds nothing wrong with its date. */
function isTaken(source: Source, paragraph: number, date: EventDate, language: string): boolean {
  const event: TimelineEvent = {
    id: 'date',
    kind: 'event',
    attribution: '',
    title: '',
    summary: '',
    date,
    lane: '',
    actors: [],
    tags: [],
    importance: 0,
    evidence: [{ source: source.id, paragraph, quote: date.asWritten[0] ?? '', role: 'dates' }],
  };
  const issues = dateWordIssues(event, new Map([[source.id, source]]), language);
  return issues.every(({ severity }) => severity === 'note');
}
