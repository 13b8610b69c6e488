/** A time of day as a cell writes it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Undefined when the text stops at the minute. */
  readonly second: number | undefined;
  /** Seconds east of UTC; undefined when the text does not say. */
  readonly offset: number | undefined;
  /** `Z` and `UTC` are kept apart from `+00:00`, which is an offset too. */
  readonly isUtc: boolean;
  /** A part of a second, or of a minute or an hour when those are last, is not zero. */
  readonly hasFraction: boolean;
}

/** Hours from UTC of the zones that RFC 2822 names. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

const CLOCK =
  /^(?:(\d{1,2}):(\d{2})(?::(\d{2}))?|(\d{2})(\d{2})(\d{2})?|(\d{1,2}))(?:[.,](\d+))? ?([ap]\.?m\.?)?(.*)$/i;
const OFFSET = /^(?:(?:utc|gmt) ?)?([+-])(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?$/i;
/** A larger offset is an error of writing: no clock has been further from UTC than 15 hours 56 minutes. */
const MAX_OFFSET_SECONDS = 16 * 3600;

/**
 * Reads a time of day with or without its offset from UTC: `22:25`, `22:25:42.5`, `222542Z`, `2:25 PM`, `22:25 +0800`,
 * `22:25 GMT+0800 (China Standard Time)`. Returns undefined for anything else.
 */
export function readClock(text: string): Clock | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [, hourA, minuteA, secondA, hourB, minuteB, secondB, hourC, fraction, half, zone = ''] = match;
  const offset = readZone(zone);
  if (offset === false) return undefined;
  const hour = readHour(Number(hourA ?? hourB ?? hourC), half);
  const minute = Number(minuteA ?? minuteB ?? 0);
  const second = secondA ?? secondB;
  // One digit alone could be any number: a zone or a half of the day says that it is an hour; two digits are one by themselves.
  if (hourC !== undefined && half === undefined && offset === undefined && hourC.length < 2) return undefined;
  if (hour === undefined || minute > 59 || Number(second ?? 0) > 60) return undefined;
  const clock = { hour, minute, second: second === undefined ? undefined : Number(second) };
  const zoned = { offset, isUtc: offset === 0 && !/\d/.test(zone) };
  const hasFraction = fraction !== undefined && /[1-9]/.test(fraction);
  if (fraction === undefined || second !== undefined) return { ...clock, ...zoned, hasFraction };
  return { ...split(hour, minute, Number(`0.${fraction}`), hourC !== undefined), ...zoned, hasFraction };
}

/** Reads what is behind a day: nothing, or a time. Returns false for what is neither. */
export function readRest(rest: string): Clock | undefined | false {
  if (rest === '') return undefined;
  const match = /^(?:t|,? ?at |, ?| )(.+)$/i.exec(rest);
  return (match?.[1] !== undefined && readClock(match[1])) || false;
}

/** Returns the time with a part of its last unit, which ISO 8601 allows: `22:25.5` is 22:25:30. */
function split(
  hour: number,
  minute: number,
  part: number,
  isOfHour: boolean,
): Pick<Clock, 'hour' | 'minute' | 'second'> {
  const seconds = Math.floor(part * (isOfHour ? 3600 : 60) + 1e-6);
  return { hour, minute: minute + Math.floor(seconds / 60), second: seconds % 60 };
}

function readHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Returns the seconds east of UTC, undefined where none are given, and false for what is no offset. */
function readZone(text: string): number | undefined | false {
  // A name behind an offset repeats it: `+0800 (CST)`, `+08:00[Asia/Singapore]`.
  const zone = text.replace(/ ?(?:\([^()]*\)|\[[^[\]]*\])$/, '').trim();
  if (zone === '') return undefined;
  const hours = ZONES[zone.toLowerCase()];
  if (hours !== undefined) return hours * 3600;
  const match = OFFSET.exec(zone);
  if (!match) return false;
  const [, sign, hour, minute = '0', second = '0'] = match;
  if (Number(minute) > 59 || Number(second) > 59) return false;
  const offset = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (offset > MAX_OFFSET_SECONDS) return false;
  return sign === '-' && offset > 0 ? -offset : offset;
}
