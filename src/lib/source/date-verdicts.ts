import { parseEdtf } from '../model/dates/index.js';
import { speaksOfFuture } from '../model/dates/written/index.js';
import type { Issue } from '../model/issue.js';
import type { Source, TimelineEvent } from '../model/timeline.js';
import { dateInWords } from '../messages/date.js';
import dates from '../messages/en/dates.js';
import { compareWithWords, findExcluding, type Agreement } from './date-agreement.js';
import type { Fault } from './fault.js';
import { issueAt } from './faults.js';
import type { Span } from './words.js';

/** Where a paragraph that the event quotes has the words. */
export interface WordsPlace {
  readonly text: string;
  readonly source: Source;
  readonly span: Span;
}

/** A clause is not longer than this to either side, in UTF-16 units. */
const CLAUSE_LENGTH = 200;

/** Holds the words of a date against it, in the paragraphs that have them. */
export function agreementWith(
  { date: { edtf, reason, basis } }: TimelineEvent,
  phrase: string,
  places: readonly WordsPlace[],
  reasonLanguage: string,
): Agreement {
  const language = places[0]?.source.language ?? '';
  const published = [...new Set(places.flatMap(({ source }) => source.published ?? []))];
  const isFuture = places.some(({ text, span, source }) => {
    const from = Math.max(0, span.start - CLAUSE_LENGTH);
    const near = { start: span.start - from, end: span.end - from };
    return speaksOfFuture(text.slice(from, span.end + CLAUSE_LENGTH), near, source.language);
  });
  const context = { language, reason, reasonLanguage, published, isFuture };
  if (basis !== 'inferred') return compareWithWords(phrase, edtf, context);
  const excluding = findExcluding(phrase, edtf, language);
  if (excluding.length > 0) return { kind: 'contradicts', readings: excluding, isTooPrecise: false };
  const { kind, ...rest } = compareWithWords(phrase, edtf, context);
  return kind === 'unreadable' ? { kind, ...rest } : { kind: 'agrees', certainty: 'vague' };
}

/** Returns what a comparison of a date with one of its words found wrong. */
export function agreementIssues(
  event: TimelineEvent,
  field: string,
  phrase: string,
  agreement: Agreement,
): Issue[] {
  const { edtf, basis } = event.date;
  if (agreement.kind === 'unreadable')
    return [issueAt(event, field, noteOf(phrase, agreement), undefined, 'note')];
  if (agreement.kind === 'agrees') return [];
  const words = agreement.readings.map(sayDate).join(' or ');
  const both = `the words say ${words}, the EDTF says ${sayDate(edtf)}`;
  // Only a full date among its words contradicts an inferred date.
  const isFull =
    basis !== 'inferred' || agreement.readings.every((reading) => /^-?\d{4}-\d\d-\d\d/.test(reading));
  const fault = {
    what: agreement.isTooPrecise
      ? 'the date is more precise than its words'
      : 'the date contradicts its words',
    found: `${phrase}, ${edtf}`,
    fix: agreement.isTooPrecise
      ? `${both}: write ${agreement.readings.join(' or ')}, or say in the reason what gives the rest`
      : `${both}: write ${agreement.readings.join(' or ')}, quote other words, or say in the reason what the words are counted from`,
  };
  return [issueAt(event, field, fault, undefined, isFull ? 'error' : 'warning')];
}

function noteOf(phrase: string, { needs }: Agreement & { readonly kind: 'unreadable' }): Fault {
  const what = 'the date could not be held against these words';
  const fix = {
    year: 'give the year in the reason, or the date of the document as published',
    reference: 'give the date of the document as published, or in the reason',
    anchor: 'give the date that they count from in the reason',
  };
  return {
    what,
    found: phrase,
    fix: needs ? fix[needs] : 'compare them yourself: they are not read as a date',
  };
}

/** Returns a warning where all words are counted or vague and the date is said to be stated. */
export function basisIssues(event: TimelineEvent, agreements: readonly Agreement[]): Issue[] {
  const { basis } = event.date;
  const agreeing = agreements.flatMap((each) => (each.kind === 'agrees' ? [each.certainty] : []));
  if (basis !== 'stated' || agreeing.length === 0 || agreeing.length < agreements.length) return [];
  if (agreeing.includes('stated')) return [];
  const isRelative = agreeing.includes('relative');
  const fault = {
    what: isRelative
      ? 'the date is counted from another, and is said to be stated'
      : 'the words give no more than a bound, and the date is said to be stated',
    found: basis,
    fix: `write the basis ${isRelative ? 'relative' : 'inferred'}, and the reason`,
  };
  return [issueAt(event, 'date.basis', fault, undefined, 'warning')];
}

function sayDate(edtf: string): string {
  const read = parseEdtf(edtf);
  return read.ok ? dateInWords(read.value, dates) : edtf;
}
