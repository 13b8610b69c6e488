/**
 * Dates as readers type them: “Sept 2020”, “8/9/2020”, “Q3 2020”, “2020年9月8日”, and EDTF. The words are handed in,
 * so that a reader of one language may use those of another.
 */
import { parseEdtf } from './parse.js';
import type { Edtf } from './value.js';

/** Words that a typed date may be made of, lower case. Other forms than these are read by their digits. */
export interface TypedWords {
  /** Twelve lists, January to December: the full name, and short ones. */
  readonly months: readonly (readonly string[])[];
  /** Four lists, spring to winter. */
  readonly seasons: readonly (readonly string[])[];
  /** Words that say nothing of the date: “the”, “of”. */
  readonly ignored: readonly string[];
  /** Words for “before our era” beside “BC” and “BCE”. */
  readonly before: readonly string[];
}

/** How a date was read, where its digits could have been another. */
export type TypedReading = 'plain' | 'day-first' | 'month-first';

export type Typed =
  | { readonly ok: true; readonly date: Edtf; readonly reading: TypedReading }
  | {
      readonly ok: false;
      /** Nothing was typed; a word is unknown; no year; no such date in the calendar; or none of the forms. */
      readonly fault: 'empty' | 'word' | 'year' | 'calendar' | 'form';
      /** What was found, as it was typed. */
      readonly found: string;
    };

interface Parts {
  readonly numbers: readonly string[];
  readonly month?: number;
  readonly season?: number;
  readonly quarter?: number;
  readonly isBefore: boolean;
}

/** Reads a date as it is typed. Never throws; years of two digits are not guessed at. */
export function readTyped(text: string, words: TypedWords): Typed {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { ok: false, fault: 'empty', found: '' };
  const edtf = parseEdtf(typed.replace(/\bx+\b/g, (found) => found.toUpperCase()));
  if (edtf.ok) return { ok: true, date: edtf.value, reading: 'plain' };
  const parts = partsOf(typed, words);
  if (typeof parts === 'string') return { ok: false, fault: 'word', found: parts };
  return compose(parts, typed);
}

/** Returns the numbers and names of a text, or the first word that is neither. */
function partsOf(text: string, words: TypedWords): Parts | string {
  const [months, seasons] = [indexOf(words.months), indexOf(words.seasons)];
  const numbers: string[] = [];
  let names: Omit<Parts, 'numbers'> = { isBefore: false };
  const spaced = chineseAsWords(text.toLowerCase(), [...months.keys(), ...seasons.keys()]);
  for (const [token] of spaced.matchAll(/\d+|[\p{L}\p{M}\d]+/gu)) {
    const [month, season] = [months.get(token), seasons.get(token)];
    const quarter = /^q([1-4])$/.exec(token)?.[1];
    if (/^\d+$/.test(token)) numbers.push(token);
    else if (month !== undefined && names.month === undefined) names = { ...names, month: month + 1 };
    else if (season !== undefined && names.season === undefined) names = { ...names, season: season + 21 };
    else if (quarter !== undefined) names = { ...names, quarter: Number(quarter) };
    else if (/^(?:bce?|b)$/.test(token) || words.before.includes(token)) names = { ...names, isBefore: true };
    else if (!/^(?:st|nd|rd|th|ad|ce|c|e|d)$/.test(token) && !words.ignored.includes(token)) return token;
  }
  return { numbers, ...names };
}

function indexOf(lists: readonly (readonly string[])[]): Map<string, number> {
  return new Map(lists.flatMap((names, index) => names.map((name) => [name, index] as const)));
}

/** Sets spaces where Chinese has none: 2020年九月8日 -> 2020 九月 8; 第三季度 -> q3. */
function chineseAsWords(text: string, names: readonly string[]): string {
  const quarters = text.replace(/第?([一二三四1-4])季度?/g, (_, digit: string) => {
    const at = '一二三四'.indexOf(digit);
    return ` q${at < 0 ? digit : at + 1} `;
  });
  const han = names.filter((name) => /^\p{Script=Han}/u.test(name)).sort((a, b) => b.length - a.length);
  const known = han.length === 0 ? /(?!)/g : new RegExp(han.join('|'), 'g');
  return quarters
    .replace(/^公元前/, ' bc ')
    .replace(/^公元/, ' ')
    .replace(known, (name) => ` ${name} `)
    .replace(/(\d)\s*[年月日号號]/g, '$1 ')
    .replace(/(?<= )[年日号號](?= |\d|$)/g, ' ');
}

function compose(parts: Parts, typed: string): Typed {
  const { numbers, month, season, quarter } = parts;
  const named = [month, season, quarter].filter((name) => name !== undefined).length;
  const form: Typed = { ok: false, fault: 'form', found: typed };
  if (named > 1 || numbers.length > 3) return form;
  if (named === 1 && month === undefined) {
    const [year, ...more] = numbers;
    if (year === undefined) return { ok: false, fault: 'year', found: typed };
    if (more.length > 0 || !isYear(year, parts)) return form;
    return dated(
      season === undefined
        ? quarterOf(yearOf(year, parts), quarter ?? 1)
        : `${yearOf(year, parts)}-${season}`,
      typed,
    );
  }
  if (month !== undefined) return inMonth(parts, month, typed);
  if (numbers.length === 1 && isYear(numbers[0] ?? '', parts))
    return dated(yearOf(numbers[0] ?? '', parts), typed);
  return inDigits(parts, typed);
}

/** “Sept 2020”, “8 Sept 2020”, “Sept 8, 2020”, “2020 Sept 8”. */
function inMonth(parts: Parts, month: number, typed: string): Typed {
  const years = parts.numbers.filter((number) => number.length > 2);
  const days = parts.numbers.filter((number) => number.length <= 2);
  const [year] = years.length === 0 && parts.isBefore && days.length > 0 ? [days.pop()] : years;
  if (year === undefined) return { ok: false, fault: 'year', found: typed };
  if (years.length > 1 || days.length > 1) return { ok: false, fault: 'form', found: typed };
  return dated([yearOf(year, parts), month, ...days], typed);
}

/** “8.9.2020” and “8/9/2020”: the day first, but where only the month can be; “2020.9.8”, “9/2020”, “2020-9”. */
function inDigits(parts: Parts, typed: string): Typed {
  const { numbers } = parts;
  const at = numbers.findIndex((number) => number.length > 2);
  if (at < 0) return { ok: false, fault: numbers.length > 0 ? 'year' : 'form', found: typed };
  const others = numbers.filter((_, index) => index !== at);
  const isForm = numbers.length > 1 && others.every((number) => number.length <= 2);
  if (!isForm || (at > 0 && at < numbers.length - 1)) return { ok: false, fault: 'form', found: typed };
  const year = yearOf(numbers[at] ?? '', parts);
  const [first = '', second] = others;
  if (at === 0 || second === undefined) return dated([year, ...others], typed);
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12;
  const isEither = first !== second && Number(first) <= 12;
  const read = dated(isMonthFirst ? [year, first, second] : [year, second, first], typed);
  return read.ok && isEither ? { ...read, reading: isMonthFirst ? 'month-first' : 'day-first' } : read;
}

/** Years of one or two digits are taken only where it is said that they are before our era. */
function isYear(digits: string, { isBefore }: Parts): boolean {
  return digits.length > 2 || isBefore;
}

/** Returns a year as EDTF writes it: 44 BC is -0043. */
function yearOf(digits: string, { isBefore }: Parts): string {
  const year = isBefore ? 1 - Number(digits) : Number(digits);
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function quarterOf(year: string, quarter: number): string {
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return `${month(quarter * 3 - 2)}/${month(quarter * 3)}`;
}

function dated(parts: string | readonly (string | number)[], typed: string): Typed {
  const text =
    typeof parts === 'string' ? parts : parts.map((part) => String(part).padStart(2, '0')).join('-');
  const read = parseEdtf(text);
  if (read.ok) return { ok: true, date: read.value, reading: 'plain' };
  return { ok: false, fault: 'calendar', found: typed };
}
