import { parseEdtf } from '../../model/dates/index.js';
import type { DayOrder } from '../../tables/dates/day-order.js';
import { readIsoForm } from '../../tables/dates/iso-forms.js';
import { readClock, type Clock } from '../../tables/dates/read-clock.js';
import { readAmounts, type Amount } from './amount.js';
import { readPoint, type Point } from './point.js';

/** One side of what stands before the colon of an event. */
export type Side =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'now' }
  /** `Dec 19`: markwhen takes the year in which the file is read. */
  | { readonly kind: 'no-year' }
  /** A time of the day on which the event before ends, or at which this one starts. */
  | { readonly kind: 'time'; readonly clock: Clock }
  | RelativeSide;

/** `after !id 3 days`, `before !id.end`, `+ 2 weeks`. */
export interface RelativeSide {
  readonly kind: 'relative';
  readonly isBefore: boolean;
  /** The event that it counts from; the one before it, where absent. */
  readonly id?: string | undefined;
  readonly edge?: 'start' | 'end' | undefined;
  readonly amounts: readonly Amount[];
}

/** What stands before the colon: EDTF as it is, or from one side to the other. */
export type Expression =
  | { readonly kind: 'edtf'; readonly edtf: string }
  | { readonly kind: 'sides'; readonly from: Side; readonly to?: Side | undefined };

/** What can stand between the sides, those first that stand nowhere else. */
const BETWEEN = [/\s+\/\s+/g, /\s+to\s+/gi, /\s+[-–—]\s+/g, /\s*[–—]\s*/g, /\//g, /\s*-\s*/g];
const ERA_SPAN = /^(\d{1,5})\s?[-–]\s?(\d{1,5}\s?(bce?|ad|ce))$/i;
const RELATIVE = /^(before|by|after)?\s*(?:!(\w+)(?:\.(start|end))?|\.(start|end))?\s*(?:plus|\+)?\s*(.*)$/i;

/** Reads what stands before the colon of an event; undefined for what is no date. */
export function readExpression(written: string, order: DayOrder): Expression | undefined {
  const text = written.trim().replace(/^from\s+/i, '');
  if (text === '') return undefined;
  const point = readPoint(text, order);
  if (point) return { kind: 'sides', from: { kind: 'point', point } };
  // `300-200 BCE`: both are before the era.
  const era = ERA_SPAN.exec(text);
  if (era) return readSpan(`${era[1]} ${era[3]}`, era[2] ?? '', order);
  const whole = parseEdtf(text);
  if (whole.ok) return { kind: 'edtf', edtf: text };
  const week = readIsoForm(text);
  // A week, and a quarter, lasts as long as it is.
  if (typeof week === 'string') return { kind: 'edtf', edtf: week.replace(/^\[(.*)\.\.(.*)\]$/, '$1/$2') };
  return readBetween(text, order) ?? readSingle(text, order);
}

function readBetween(text: string, order: DayOrder): Expression | undefined {
  for (const separator of BETWEEN)
    for (const match of text.matchAll(separator)) {
      const [start, end] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
      // `2021-02-30` is a day that is not there, and no span to the year 30.
      const isPart = !match[0].includes(' ') && /^\d{1,2}$/.test(end.trim());
      const span = isPart ? undefined : readSpan(start, end, order);
      if (span) return span;
    }
  return undefined;
}

function readSpan(start: string, end: string, order: DayOrder): Expression | undefined {
  const from = readSide(start, order);
  const to = from && readSide(end, order);
  return from && to ? { kind: 'sides', from, to } : undefined;
}

function readSingle(text: string, order: DayOrder): Expression | undefined {
  const from = readSide(text, order);
  return from && { kind: 'sides', from };
}

function readSide(written: string, order: DayOrder): Side | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  if (/^now$/i.test(text)) return { kind: 'now' };
  const point = readPoint(text, order);
  if (point) return { kind: 'point', point };
  if (/^\d{1,2}(?::\d{2})?\s?(?:[ap]m)?$/i.test(text) && /[:m]/i.test(text)) {
    const clock = readClock(text.replace(/\s/g, ''));
    if (clock) return { kind: 'time', clock };
  }
  if (hasNoYear(text)) return { kind: 'no-year' };
  return readRelative(text);
}

/** True for a month, or a day of one, without a year. */
function hasNoYear(text: string): boolean {
  const words = text.toLowerCase().replace(/(\d)(?:st|nd|rd|th)\b/, '$1');
  const month = /^(?:\d{1,2} )?([a-z]{3,9})\.?(?: \d{1,2})?$/.exec(words)?.[1];
  return month !== undefined && readPoint(`${month} 2000`, 'mdy') !== undefined;
}

function readRelative(text: string): RelativeSide | undefined {
  const [, word, id, edgeOfId, edge, rest = ''] = RELATIVE.exec(text) ?? [];
  const amounts = readAmounts(rest);
  const isReference = word !== undefined || id !== undefined || edge !== undefined;
  if (amounts === undefined && (rest !== '' || !isReference)) return undefined;
  const edgeName = (edgeOfId ?? edge)?.toLowerCase();
  return {
    kind: 'relative',
    isBefore: word !== undefined && !/^after$/i.test(word),
    id,
    edge: edgeName === 'start' || edgeName === 'end' ? edgeName : undefined,
    amounts: amounts ?? [],
  };
}
