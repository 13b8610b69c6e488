import type { DayOrder } from '../../tables/dates/day-order.js';
import { readExpression, type Expression } from './expression.js';

/** A line that begins an event. */
export interface EventLine {
  /** What stands before the colon. */
  readonly written: string;
  /** Undefined where it looks like a date, and is none. */
  readonly expression: Expression | undefined;
  /** `every 2 weeks for 3 times`. */
  readonly recurrence: string | undefined;
  readonly text: string;
}

/** No date is longer. */
const MAX_DATE = 120;
const RECURRENCE = /\s+every\b.*$/i;
const WORDS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec now after before by from to plus start end bc bce ad ce am pm t z w ms milliseconds millisecond ' +
    'seconds second secs sec s minutes minute mins min hours hour h days day d weeks week months month years year y work business'
  ).split(' '),
);

/** Reads a line as the beginning of an event: a date, a colon, and its text. Undefined for any other line. */
export function readEventLine(line: string, order: DayOrder): EventLine | undefined {
  const colons = colonsOf(line);
  // A time has colons of its own: the last that leaves a date before it is the one.
  for (const at of [...colons].reverse()) {
    const before = line.slice(0, at);
    const recurrence = RECURRENCE.exec(before)?.[0].trim();
    const written = before.replace(RECURRENCE, '').trim();
    const expression = readExpression(written, order);
    if (expression) return { written, expression, recurrence, text: line.slice(at + 1).trim() };
  }
  const first = colons[0];
  const written = first === undefined ? '' : line.slice(0, first).trim();
  if (first === undefined || !looksLikeDate(written)) return undefined;
  return { written, expression: undefined, recurrence: undefined, text: line.slice(first + 1).trim() };
}

/** Returns the places of the colons that are not between the hour and the minutes of a time. */
function colonsOf(line: string): readonly number[] {
  const colons: number[] = [];
  for (let at = line.indexOf(':'); at >= 0 && at <= MAX_DATE; at = line.indexOf(':', at + 1)) {
    const isOfTime = /(?:^|\D)\d{1,2}$/.test(line.slice(0, at)) && /^\d\d(?!\d)/.test(line.slice(at + 1));
    if (!isOfTime) colons.push(at);
  }
  return colons;
}

/** True for what has only numbers and words of dates, and begins with a number or with “now”. */
function looksLikeDate(text: string): boolean {
  if (!/^(?:\d|now\b|(?:after|before|by)\s+!|!\w+)/i.test(text)) return false;
  const words = text.replace(/!\w+(?:\.(?:start|end))?/g, '').match(/\p{L}+/gu) ?? [];
  const hasForm = /[-/!]|\b(?:now|bce?|ad|ce)\b/i.test(text) || /^\d{1,5}$/.test(text);
  return hasForm && words.every((word) => WORDS.has(word.toLowerCase()));
}
