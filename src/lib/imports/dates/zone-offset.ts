import { DAY_MS, daysSinceEpoch } from '../../model/dates/calendar.js';

/** What a clock on a wall shows. Years are astronomical. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Returns a time as milliseconds from 1970, as if its clock was that of UTC. */
export function wallMs({ year, month, day, hour, minute, second }: WallTime): number {
  return daysSinceEpoch(year, month, day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000;
}

/**
 * Returns the seconds east of UTC of a clock in a zone of the IANA database; undefined for a name that it has not. As RFC 5545 has
 * it, a time that occurs twice is the first of the two, and one that a change of the clock leaves out counts as before the change.
 */
export function offsetInZone(zone: string, wall: WallTime): number | undefined {
  const format = formatOf(zone);
  if (format === undefined) return undefined;
  const local = wallMs(wall);
  const before = offsetAt(format, local - DAY_MS);
  const after = offsetAt(format, local + DAY_MS);
  if (before === after || offsetAt(format, local - before * 1000) === before) return before;
  return offsetAt(format, local - after * 1000) === after ? after : before;
}

/** True for a name of a zone of the IANA database. */
export function isKnownZone(zone: string): boolean {
  return formatOf(zone) !== undefined;
}

/** Returns an offset as ISO 8601 writes it, with its seconds only where it has some. */
export function writeZoneOffset(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(seconds);
  const rest = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `${seconds < 0 ? '-' : '+'}${two(size / 3600)}:${two((size / 60) % 60)}${rest}`;
}

/** Making one takes longer than a hundred uses of it. */
const FORMATS = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!FORMATS.has(zone)) FORMATS.set(zone, makeFormat(zone));
  return FORMATS.get(zone);
}

function makeFormat(zone: string): Intl.DateTimeFormat | undefined {
  // An offset such as +02:00 is a zone for some platforms, and none for others.
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

function offsetAt(format: Intl.DateTimeFormat, ms: number): number {
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const shown = wallMs({
    year,
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  });
  return Math.round((shown - ms) / 1000);
}
