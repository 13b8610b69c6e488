/** Two readers of dates from elsewhere, asked for the same phrases: what they read as spans of days. */
import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';

/** UTC milliseconds, the end exclusive; infinite where a reader gives no end. */
export type DaySpan = readonly [start: number, end: number];

export type Oracle = 'chrono-node' | 'recognizers-text';
export const ORACLES: readonly Oracle[] = ['chrono-node', 'recognizers-text'];

/** Returns the spans that a reader finds in a text; `reference` is a day, as its own clock has it. */
export function askOracle(oracle: Oracle, text: string, language: 'en' | 'zh', reference: string): DaySpan[] {
  const [year = 2020, month = 1, day = 1] = reference.slice(0, 10).split('-').map(Number);
  const noon = new Date(year, month - 1, day, 12);
  return oracle === 'chrono-node' ? askChrono(text, language, noon) : askRecognizers(text, language, noon);
}

function askChrono(text: string, language: 'en' | 'zh', reference: Date): DaySpan[] {
  const reader = language === 'en' ? chrono.en.casual : chrono.zh.hans.casual;
  return reader.parse(text, reference).map(({ start, end }): DaySpan => {
    const [first] = spanOfComponents(start);
    const [, last] = spanOfComponents(end ?? start);
    return [first, last];
  });
}

function spanOfComponents(of: chrono.ParsedComponents): DaySpan {
  const [year, month, day] = [of.get('year') ?? 0, of.get('month') ?? 1, of.get('day') ?? 1];
  if (of.isCertain('day') || of.isCertain('weekday')) return [at(year, month, day), at(year, month, day + 1)];
  if (of.isCertain('month')) return [at(year, month, 1), at(year, month + 1, 1)];
  if (of.isCertain('year')) return [at(year, 1, 1), at(year + 1, 1, 1)];
  return [at(year, month, day), at(year, month, day + 1)];
}

interface Resolved {
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

function askRecognizers(text: string, language: 'en' | 'zh', reference: Date): DaySpan[] {
  const culture = language === 'en' ? 'en-us' : 'zh-cn';
  const found = recognizers.recognizeDateTime(text, culture, undefined, reference);
  return found.flatMap(({ resolution }) => {
    const values = (resolution as { readonly values?: readonly Resolved[] } | null)?.values ?? [];
    return values.flatMap(spanOfResolved);
  });
}

/** What is recognised and not resolved has no span. */
function spanOfResolved({ type, value, start, end }: Resolved): DaySpan[] {
  if ((type === 'date' || type === 'datetime') && /^\d/.test(value ?? '')) {
    const day = dayAt(value ?? '');
    return [[day, day + DAY_MS]];
  }
  if (start === undefined && end === undefined) return [];
  if (type !== 'daterange' && type !== 'datetimerange') return [];
  return [[start === undefined ? -Infinity : dayAt(start), end === undefined ? Infinity : dayAt(end)]];
}

const DAY_MS = 86_400_000;

function dayAt(text: string): number {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return at(year, month, day);
}

function at(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
