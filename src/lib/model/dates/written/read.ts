/**
 * Reads dates as people write them. One scanner, a table of words for each language, rules that are patterns of lexemes;
 * nothing is guessed: two readings are two candidates, and an empty list means that there is no date.
 */
import { formatEdtf } from '../format.js';
import { parseEdtf } from '../parse.js';
import type { Edtf } from '../value.js';
import type { CalendarDay } from './calendar.js';
import { parse } from './engine.js';
import type { Kind, Lexeme } from './lexeme.js';
import type { Answer, Context } from './reading.js';
import { scan } from './scan.js';
import type { Candidate, DayMonthOrder, WrittenOptions } from './types.js';
import { vocabularyOf } from './vocabulary.js';

/** What may be beside a date without being part of it: “on 8 September 2020.” */
const FILLERS: ReadonlySet<Kind> = new Set(['the', 'of', 'in', 'on', 'comma', 'stop', 'for']);

/** What says that the number or name behind it is a date: “in 2018”, “since May”. */
const LEADS: ReadonlySet<Kind> = new Set<Kind>([
  ...([
    'in',
    'on',
    'of',
    'since',
    'from',
    'until',
    'by',
    'before',
    'after',
    'about',
    'between',
    'to',
    'for',
  ] as const),
  ...(['early', 'middle', 'late', 'last', 'this', 'next', 'past', 'yearMark', 'onOrAfter'] as const),
]);

/** Returns every date in a text, in the order of the text. */
export function readWritten(text: string, options: WrittenOptions = {}): Candidate[] {
  const scanned = scan(text, vocabularyOf(options.language));
  const lexemes = parse(scanned);
  return lexemes.flatMap((lexeme, index) => {
    const { reading } = lexeme;
    if (!reading || !isDate(lexemes, index)) return [];
    return candidatesOf(lexeme, contextOf(scanned, lexeme, options), options.order);
  });
}

/** Returns the dates that a whole text is, with nothing beside them: a cell of a table, a field that was typed. */
export function readWholeWritten(text: string, options: WrittenOptions = {}): Candidate[] {
  return candidatesOfWhole(text, options) ?? [];
}

/** Returns the same; undefined where the text has not the form of one date, empty where no calendar has it. */
export function candidatesOfWhole(text: string, options: WrittenOptions): Candidate[] | undefined {
  const edtf = edtfIn(text);
  if (edtf) return [edtf];
  const scanned = scan(text, vocabularyOf(options.language));
  const lexemes = parse(scanned);
  const [date, ...others] = lexemes.filter(({ kind }) => kind === 'date');
  const isWhole = lexemes.every(({ kind }) => kind === 'date' || FILLERS.has(kind));
  if (!date || others.length > 0 || !isWhole) return undefined;
  return candidatesOf(date, contextOf(scanned, date, options), options.order);
}

/** Returns true where the clause around a stretch of text speaks of the future. */
export function speaksOfFuture(
  text: string,
  span: { readonly start: number; readonly end: number },
  language?: string,
): boolean {
  return hasFutureCue(scan(text, vocabularyOf(language)), span);
}

/** Returns the candidate of a text that is EDTF already. */
function edtfIn(text: string): Candidate | undefined {
  const trimmed = text.normalize('NFKC').trim();
  const read = parseEdtf(trimmed.replace(/\bx+\b/g, (found) => found.toUpperCase()));
  if (!read.ok) return undefined;
  const start = text.length - text.trimStart().length;
  return {
    edtf: formatEdtf(read.value),
    start,
    end: text.trimEnd().length,
    certainty: 'stated',
    rule: 'edtf',
    reason: 'the text is EDTF',
    alternatives: [],
  };
}

/** True where the words around a date, or their absence, make a date of what could be another number or name. */
function isDate(lexemes: readonly Lexeme[], index: number): boolean {
  const only = lexemes[index]?.reading?.only;
  if (only === undefined) return true;
  const others = lexemes.filter((lexeme, at) => at !== index && !FILLERS.has(lexeme.kind));
  if (others.length === 0) return true;
  if (only === 'whole') return false;
  return hasLead(lexemes, index) && (only !== 'year' || isPlausibleYear(lexemes, index));
}

function hasLead(lexemes: readonly Lexeme[], index: number): boolean {
  const [before, behind] = [lexemes[index - 1], lexemes[index + 1]];
  if (!before) return false;
  if (before.kind === 'open') return behind?.kind === 'close';
  // “The year 2020”, “the year, 2020,”; “in the spring”.
  const isSeason = lexemes[index]?.reading?.parts?.season !== undefined;
  const isBeside = before.kind === 'comma' || (before.kind === 'the' && isSeason);
  const lead = isBeside ? lexemes[index - 2] : before;
  if (lead?.kind === 'unit') return /^(?:the\s+)?years?$/i.test(lead.text) || lead.value === 4;
  if (before.kind === 'comma') return false;
  return lead !== undefined && LEADS.has(lead.kind);
}

/** A number of other things is no year: “in 300 cases”, “voted by 281 to 250”. */
function isPlausibleYear(lexemes: readonly Lexeme[], index: number): boolean {
  const year = lexemes[index]?.reading?.parts?.year ?? 0;
  const kind = lexemes[index - 1]?.kind;
  if (kind === 'by' && (year < 1000 || lexemes[index + 1]?.kind === 'to')) return false;
  if ((kind === 'to' || kind === 'for' || kind === 'between') && year < 1000) return false;
  if (year >= 1000 && year < 3000) return true;
  const behind = lexemes[index + 1];
  return year < 1000 && !(behind?.kind === 'other' && /\p{L}/u.test(behind.text));
}

function contextOf(lexemes: readonly Lexeme[], date: Lexeme, options: WrittenOptions): Context {
  return {
    reference: dayIn(options.reference),
    anchor: dayIn(options.anchor),
    isFuture: options.isFuture ?? hasFutureCue(lexemes, date),
  };
}

/** Words that begin another clause: “said on Monday that it would”. */
const CLAUSE = /^(?:that|which|who|because|if|when|while|but|after|before)$/i;

/** Looks for “will” or 将 in the clause of a date. A date alone before a comma belongs to the clause behind it. */
function hasFutureCue(
  lexemes: readonly Lexeme[],
  date: { readonly start: number; readonly end: number },
): boolean {
  const isEnd = ({ kind, text }: Lexeme): boolean =>
    kind === 'stop' || kind === 'comma' || /^[;:!?。；：！？]$/.test(text) || CLAUSE.test(text);
  const before = lexemes.filter(({ end }) => end <= date.start).reverse();
  const behind = lexemes.filter(({ start }) => start >= date.end);
  const own = [until(before, isEnd), until(behind, isEnd)].flat();
  const isAlone = own.every(({ kind }) => FILLERS.has(kind)) && behind[0]?.kind === 'comma';
  const clause = isAlone ? until(behind.slice(1), isEnd) : own;
  return clause.some(({ kind }) => kind === 'future');
}

function until(lexemes: readonly Lexeme[], isEnd: (lexeme: Lexeme) => boolean): readonly Lexeme[] {
  const end = lexemes.findIndex(isEnd);
  return end < 0 ? lexemes : lexemes.slice(0, end);
}

/** Returns the day, month or year of an EDTF date, as its own clock had it: 22:25+08:00 is that day in Singapore. */
function dayIn(edtf: string | undefined): CalendarDay | undefined {
  const read = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!read?.ok || read.value.kind !== 'date') return undefined;
  const { value } = read;
  switch (value.precision) {
    case 'day':
    case 'time':
      return { year: value.year, month: value.month, day: value.day };
    case 'month':
    case 'day-unspecified':
      return { year: value.year, month: value.month };
    case 'decade':
      return undefined;
    default:
      return { year: value.year };
  }
}

function candidatesOf(lexeme: Lexeme, context: Context, order: DayMonthOrder | undefined): Candidate[] {
  const { reading, start, end } = lexeme;
  if (!reading) return [];
  const ways = reading.ways.filter(
    (_, index) => order === undefined || !reading.order || reading.order[index] === order,
  );
  const seen = new Set<string>();
  return ways.flatMap((way) => {
    const answer = way(context);
    const edtf = written(answer.edtf);
    if (edtf === undefined && !answer.needs) return [];
    if (edtf !== undefined && seen.size === seen.add(edtf).size) return [];
    return [{ ...detailsOf(answer), edtf, start, end, rule: reading.rule }];
  });
}

function detailsOf({
  certainty,
  reason,
  needs,
  alternatives = [],
  countedFrom,
}: Answer): Pick<Candidate, 'certainty' | 'reason' | 'alternatives' | 'countedFrom'> {
  const from = written(countedFrom);
  return {
    certainty,
    reason,
    ...(needs === undefined ? {} : { needs }),
    ...(from === undefined ? {} : { countedFrom: from }),
    alternatives: alternatives.flatMap((value) => written(value) ?? []),
  };
}

/** Returns a date as EDTF; undefined for one that the calendar does not have. */
function written(value: Edtf | undefined): string | undefined {
  if (!value) return undefined;
  const text = formatEdtf(value);
  return parseEdtf(text).ok ? text : undefined;
}
