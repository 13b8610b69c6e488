import { parseEdtf } from '../../model/dates/index.js';
import { boundsOf } from '../../model/dates/bounds.js';
import type { DayOrder } from '../../tables/dates/day-order.js';
import { readCell, writeOrdered } from '../../tables/dates/read-cell.js';
import { writeYear } from '../../tables/dates/write-date.js';
import { edtfOfParts } from './date-of-parts.js';
import { offsetInZone, writeZoneOffset } from './zone-offset.js';

/** A date as a program wrote it. */
export interface Stamp {
  /** As precise as it is written. */
  readonly edtf: string;
  /** Milliseconds since 1970, where it is a time in UTC: programs write days so, too. */
  readonly ms?: number;
  /** It is a time that states an offset, with its own day where its clock shows 00:00. */
  readonly withOffset?: { readonly day: string | undefined };
  /** It has a time of day without a zone, which is left out. */
  readonly isTimeLeftOut?: boolean;
  /** Its first two numbers can be the day and the month, or the month and the day. */
  readonly isOrdered?: boolean;
}

export interface StampOptions {
  /** IANA name of the zone of times that have none. */
  readonly zone: string | undefined;
  /** That of `8/9/2020`; programs in JavaScript put the month first. */
  readonly order: DayOrder | undefined;
}

const ASP_DATE = /^\/?Date\((-?\d+)(?:[+-]\d{4})?\)\/?$/;
const YEAR = /^[+-]?\d{1,6}$/;
/** Fewer digits are no milliseconds of a day that anybody means: they may be a year. */
const LEAST_MS_DIGITS = 5;
const ZONED = /(?:z|ut|utc|gmt|[ecmp][sd]t|[+-]\d{1,2}(?::?\d{2})?)\s*(?:\([^()]*\))?$/i;
const LOCAL = /^(.+T)(\d\d):(\d\d)(?::(\d\d))?Z$/;
/** An own clock that shows midnight. */
const MIDNIGHT = /^(.+)T00:00(?::00)?[+-]/;
const WALL = /^(-?\d{4})-(\d\d)-(\d\d)T/;

/** Reads a date of a program in JavaScript: a text keeps its own precision, a number counts milliseconds. */
export function readStamp(value: unknown, options: StampOptions): Stamp | undefined {
  if (typeof value === 'number') return stampOfMs(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const asp = ASP_DATE.exec(text);
  if (asp) return momentOf(Number(asp[1]));
  if (YEAR.test(text)) return { edtf: writeYear(Number(text)) };
  if (/^-?\d{11,16}$/.test(text)) return momentOf(Number(text));
  // ISO 8601 has a second of 24:00 and parts of seconds; neither changes the day.
  const cell = readCell(text);
  const ordered = cell.kind === 'order' ? writeOrdered(cell.date, options.order ?? 'mdy') : cell;
  if (ordered.kind !== 'edtf') return undefined;
  const { edtf } = ordered;
  const isOrdered = cell.kind === 'order' ? { isOrdered: true } : {};
  if (!edtf.includes('T')) return { edtf, ...isOrdered };
  if (ZONED.test(text)) return { ...zoned(edtf), ...isOrdered };
  return { ...local(edtf, options.zone), ...isOrdered };
}

function stampOfMs(ms: number): Stamp | undefined {
  return String(Math.abs(ms)).length < LEAST_MS_DIGITS && ms !== 0 ? undefined : momentOf(ms);
}

/** Returns a moment to the second: a part of one has no place in EDTF. */
function momentOf(ms: number): Stamp | undefined {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return undefined;
  const edtf = new Date(ms)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/^\+0*|^-00(?=\d{4}-)/, (sign) => (sign.startsWith('-') ? '-' : ''));
  return parseEdtf(edtf).ok ? { edtf, ms } : undefined;
}

function zoned(edtf: string): Stamp {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { edtf };
  return edtf.endsWith('Z')
    ? { edtf, ms: boundsOf(parsed.value).earliest }
    : { edtf, withOffset: { day: MIDNIGHT.exec(edtf)?.[1] } };
}

/** Returns a time of day in a zone, or its day alone where none is known. */
function local(edtf: string, zone: string | undefined): Stamp {
  const [, written = '', hour = '', minute = '', second = '00'] = LOCAL.exec(edtf) ?? [];
  const day = written.slice(0, -1);
  const isDay = [hour, minute, second].every((part) => Number(part) === 0);
  if (isDay) return { edtf: day };
  const [year = 0, month = 1, ofMonth = 1] = (WALL.exec(edtf) ?? []).slice(1).map(Number);
  const wall = {
    year,
    month,
    day: ofMonth,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  const offset = zone === undefined ? undefined : offsetInZone(zone, wall);
  if (offset === undefined) return { edtf: day, isTimeLeftOut: true };
  const time = `${hour}:${minute}:${second} ${writeZoneOffset(offset)}`;
  return zoned(edtfOfParts({ year, month, day: ofMonth, time }) ?? day);
}
