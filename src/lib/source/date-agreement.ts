/**
 * A date held against its own words. The words are read by the reader of written dates; what they lack is taken from the
 * reason and from the document's own date.
 */
import { boundsOf, formatEdtf, parseEdtf, type Edtf } from '../model/dates/index.js';
import {
  hasWords,
  readWritten,
  type Candidate,
  type Certainty,
  type Need,
} from '../model/dates/written/index.js';
import { hasClock } from './clock-words.js';

/** What words are read with. */
export interface WordsContext {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** How the date was read, in the timeline's own words: its dates count as much as the document's. */
  readonly reason?: string | undefined;
  /** BCP 47 tag of the reason. */
  readonly reasonLanguage?: string | undefined;
  /** The dates of the documents that have the words, as EDTF. */
  readonly published?: readonly string[];
  /** The date of the event that the words refer to, as EDTF. */
  readonly anchor?: string | undefined;
  /** The clause that the words are from speaks of the future. */
  readonly isFuture?: boolean | undefined;
}

export type Agreement =
  | { readonly kind: 'agrees'; readonly certainty: Certainty }
  /** `readings`: the dates that the words give, as EDTF. `isTooPrecise`: they overlap with the date, which says more. */
  | { readonly kind: 'contradicts'; readonly readings: readonly string[]; readonly isTooPrecise: boolean }
  /** `needs`: what the words are counted from, where they are recognised. */
  | { readonly kind: 'unreadable'; readonly needs?: Need };

/** Returns whether a date (EDTF) agrees with its words, contradicts them, or cannot be held against them. */
export function compareWithWords(words: string, edtf: string, context: WordsContext): Agreement {
  const { reason, published = [] } = context;
  if (words.length > MAX_WORDS) return { kind: 'unreadable' };
  const inReason = reason === undefined ? [] : datesIn(reason, context);
  const given = distinct(inReason.flatMap((found) => found.edtf ?? []));
  // “Two weeks after 8 September 2020” gives the day itself, and what the words count from is the 8th.
  const bases = distinct(inReason.flatMap((found) => found.countedFrom ?? found.edtf ?? []));
  const read = readWith(words, context, bases);
  const readings = read.flatMap((candidate) => (candidate.edtf === undefined ? [] : [candidate]));
  if (readings.length === 0) {
    const needs = read.find((candidate) => candidate.needs !== undefined)?.needs;
    return { kind: 'unreadable', ...(needs === undefined ? {} : { needs }) };
  }
  const date = withoutClock(edtf, [words, reason ?? '', ...published]);
  const isJustified = given.some((other) => agrees(other, date));
  const overlapping = readings.filter((candidate) =>
    datesOf(candidate).some((other) => overlaps(other, date)),
  );
  const allAgreeing = overlapping.filter(
    (candidate) =>
      isJustified || datesOf(candidate).some((other) => agrees(other, date) || isEnd(candidate, other, date)),
  );
  const agreeing = allAgreeing.find(({ certainty }) => certainty === 'stated') ?? allAgreeing[0];
  if (agreeing) return { kind: 'agrees', certainty: agreeing.certainty };
  // “Within two years” counts from whatever the text told before as often as from its own day.
  if (readings.every(({ rule }) => rule === 'within')) return { kind: 'unreadable', needs: 'anchor' };
  const shown = overlapping.length > 0 ? overlapping : readings;
  const texts = shown.flatMap((candidate) => candidate.edtf ?? []);
  return { kind: 'contradicts', readings: [...new Set(texts)], isTooPrecise: overlapping.length > 0 };
}

/** Returns the dates that words give by themselves, year included, and that exclude a date (EDTF). */
export function findExcluding(words: string, edtf: string, language: string): readonly string[] {
  const stated = readWritten(words.slice(0, MAX_WORDS), { language }).filter(
    ({ certainty }) => certainty === 'stated',
  );
  const readings = stated.flatMap((candidate) => candidate.edtf ?? []);
  return readings.some((other) => overlaps(other, edtf)) ? [] : readings;
}

/** Returns what words say, counted from every date that the context has. */
function readWith(words: string, context: WordsContext, given: readonly string[]): Candidate[] {
  const { language, published = [], anchor, isFuture } = context;
  const days = given.filter((edtf) => parsed(edtf)?.kind === 'date');
  const references = orNone([...published, ...days]);
  const anchors = orNone([...(anchor === undefined ? [] : [anchor]), ...days]);
  return references.flatMap((reference) =>
    anchors.flatMap((event) => readWritten(words, { language, reference, anchor: event, isFuture })),
  );
}

function orNone(dates: readonly string[]): readonly (string | undefined)[] {
  return dates.length > 0 ? [...new Set(dates)] : [undefined];
}

/** A file from anywhere may have a book in these fields: so much is read, and so many dates are counted from. */
const MAX_WORDS = 400;
const MAX_REASON = 2000;
const MAX_DATES = 6;

/** Returns the dates of a reason; one in a language that is not known is read with the words of all. */
function datesIn(reason: string, { reasonLanguage, published = [] }: WordsContext): readonly Candidate[] {
  const language = reasonLanguage !== undefined && hasWords(reasonLanguage) ? reasonLanguage : undefined;
  const text = reason.slice(0, MAX_REASON);
  return orNone(published).flatMap((reference) => readWritten(text, { language, reference }));
}

function distinct(dates: readonly string[]): readonly string[] {
  return [...new Set(dates)].slice(0, MAX_DATES);
}

function datesOf({ edtf, alternatives }: Candidate): readonly string[] {
  return edtf === undefined ? alternatives : [edtf, ...alternatives];
}

/** True where a date says no more than a reading of its words does, and has some time in common with it. */
function agrees(reading: string, edtf: string): boolean {
  if (!overlaps(reading, edtf)) return false;
  const [words, date] = [span(reading), span(edtf)];
  if (!words || !date) return false;
  const isWithin = date.earliest >= words.earliest && date.latest <= words.latest;
  const isSame = date.earliest === words.earliest && date.latest === words.latest;
  return isSame || !isWithin || startOf(reading) === edtf;
}

/** “Since 2017” gives the year 2017 as the moment when it began. */
function startOf(reading: string): string | undefined {
  const value = parsed(reading);
  if (value?.kind !== 'interval' || value.end !== 'open' || typeof value.start === 'string') return undefined;
  return formatEdtf(value.start);
}

/** “Until 2017” gives the year 2017 as the moment when it ended; “for years” ends with the document and gives none. */
function isEnd({ certainty }: Candidate, reading: string, edtf: string): boolean {
  const value = certainty === 'vague' ? undefined : parsed(reading);
  if (value?.kind !== 'interval' || typeof value.start !== 'string' || typeof value.end === 'string')
    return false;
  return formatEdtf(value.end) === edtf;
}

function overlaps(a: string, b: string): boolean {
  const [one, other] = [span(a), span(b)];
  if (!one || !other) return false;
  // An instant has no length; it lies in a time that it begins.
  const [first, second] = [one, other].map(({ earliest, latest }) => ({
    earliest,
    latest: latest === earliest ? latest + 1 : latest,
  })) as [Span, Span];
  return first.earliest < second.latest && second.earliest < first.latest;
}

interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** Returns the time of a date by its own clock: 23:30-05:00 is on the day that it names. */
function span(edtf: string): Span | undefined {
  const value = parsed(edtf.replace(/(T\d\d:\d\d(?::\d\d)?)[+-]\d\d:\d\d/g, '$1Z'));
  return value && boundsOf(value);
}

function parsed(edtf: string): Edtf | undefined {
  const read = parseEdtf(edtf);
  return read.ok ? read.value : undefined;
}

/** Returns the day of a date with a clock time that the texts say as well; other dates as they are. */
function withoutClock(edtf: string, texts: readonly string[]): string {
  const value = parsed(edtf);
  if (value?.kind !== 'date' || value.precision !== 'time') return edtf;
  const { hour, minute } = value;
  return texts.some((text) => hasClock(text, hour, minute)) ? edtf.slice(0, edtf.indexOf('T')) : edtf;
}
