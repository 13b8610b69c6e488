import { DAY_MS, daysIn, yearAt } from '../../model/dates/calendar.js';
import { addDays, weekdayOf, type FullDay } from '../../model/dates/written/calendar.js';
import { isKnownZone, offsetInZone, wallMs, type WallTime } from '../dates/zone-offset.js';
import { lineOf, type Component } from './component.js';
import { readDateValue } from './date-value.js';

/** From some moments on, a clock has another offset: a STANDARD or DAYLIGHT part of a VTIMEZONE. */
interface Observance {
  /** On the wall, as it was before; in milliseconds as `wallMs` has them. */
  readonly first: number;
  readonly others: readonly number[];
  /** Seconds east of UTC. */
  readonly before: number;
  readonly after: number;
  readonly yearly?: YearlyRule;
}

/** `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, or the same with days of the month. */
interface YearlyRule {
  readonly month: number;
  readonly weekday?: number;
  /** 1 is the first of that weekday in the month, -1 the last. */
  readonly ordinal?: number;
  readonly monthDays?: readonly number[];
  /** In UTC. */
  readonly until?: number;
}

/** The zones of a file by their TZID. */
export type FileZones = ReadonlyMap<string, readonly Observance[]>;

/** Reads the VTIMEZONEs of a calendar. One with a rule that is not read is left out: the IANA name may still be known. */
export function readFileZones(calendar: Component): FileZones {
  const zones = new Map<string, readonly Observance[]>();
  for (const part of calendar.parts.filter(({ name }) => name === 'VTIMEZONE')) {
    const id = lineOf(part, 'TZID')?.value.trim();
    const observances = part.parts.map(readObservance);
    const read = observances.filter((each) => each !== undefined);
    if (id !== undefined && read.length > 0 && read.length === observances.length) zones.set(id, read);
  }
  return zones;
}

/** Returns the seconds east of UTC of a clock in a zone, by the rules of the file, or where those say nothing by the IANA name. */
export function offsetOfFileZone(zone: string, wall: WallTime, zones: FileZones): number | undefined {
  const said = offsetBy(zones.get(zone) ?? [], wall);
  if (said !== undefined) return said;
  // `/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`: some programs put their own name before that of the zone.
  const name = [zone, ...zone.matchAll(/[A-Za-z_]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/g)]
    .map(String)
    .find(isKnownZone);
  return name === undefined ? undefined : offsetInZone(name, wall);
}

function offsetBy(observances: readonly Observance[], wall: WallTime): number | undefined {
  const local = wallMs(wall);
  let last: { readonly at: number; readonly observance: Observance } | undefined;
  for (const observance of observances)
    for (const at of onsetsOf(observance, wall.year))
      if (at <= local && (last === undefined || at > last.at)) last = { at, observance };
  if (last === undefined) return undefined;
  const { before, after } = last.observance;
  // A time that the change leaves out counts as before it.
  return local < last.at + (after - before) * 1000 ? before : after;
}

function onsetsOf({ first, others, before, yearly }: Observance, year: number): readonly number[] {
  if (yearly === undefined) return [first, ...others];
  const until = yearly.until === undefined ? Infinity : yearly.until + before * 1000;
  // The last of a rule that has ended still holds, until another part begins.
  const lastYear = Number.isFinite(until) ? yearAt(until) : year;
  const time = ((first % DAY_MS) + DAY_MS) % DAY_MS;
  const ruled = [year - 1, year, lastYear - 1, lastYear].flatMap((each) => {
    const day = dayByRule(yearly, each);
    return day ? [wallMs({ ...day, hour: 0, minute: 0, second: 0 }) + time] : [];
  });
  return [first, ...others, ...ruled.filter((at) => at >= first && at <= until)];
}

function dayByRule({ month, weekday, ordinal, monthDays }: YearlyRule, year: number): FullDay | undefined {
  const length = daysIn(year, month);
  if (monthDays !== undefined)
    return monthDays
      .map((day) => ({ year, month, day: day < 0 ? length + day + 1 : day }))
      .find((day) => day.day <= length && (weekday === undefined || weekdayOf(day) === weekday));
  if (weekday === undefined || ordinal === undefined) return undefined;
  const edge = { year, month, day: ordinal > 0 ? 1 : length };
  const away = ordinal > 0 ? (weekday - weekdayOf(edge) + 7) % 7 : -((weekdayOf(edge) - weekday + 7) % 7);
  return addDays(edge, away + 7 * (ordinal > 0 ? ordinal - 1 : ordinal + 1));
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function readObservance(part: Component): Observance | undefined {
  const start = lineOf(part, 'DTSTART');
  const value = start && readDateValue(start);
  const before = readOffset(lineOf(part, 'TZOFFSETFROM')?.value);
  const after = readOffset(lineOf(part, 'TZOFFSETTO')?.value);
  if (!value || before === undefined || after === undefined) return undefined;
  const first = wallMs({ ...value.day, ...(value.clock ?? { hour: 0, minute: 0, second: 0 }) });
  const others = part.lines
    .filter(({ name }) => name === 'RDATE')
    .flatMap((line) => line.value.split(',').map((each) => readDateValue({ ...line, value: each })))
    .filter((each) => each !== undefined)
    .map((each) => wallMs({ ...each.day, ...(each.clock ?? { hour: 0, minute: 0, second: 0 }) }));
  const rule = lineOf(part, 'RRULE')?.value;
  if (rule === undefined) return { first, others, before, after };
  const yearly = readYearly(rule, value.day);
  return yearly && { first, others, before, after, yearly };
}

function readYearly(rule: string, start: FullDay): YearlyRule | undefined {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const isPlain =
    parts.get('FREQ') === 'YEARLY' && (parts.get('INTERVAL') ?? '1') === '1' && !parts.has('COUNT');
  const month = Number(parts.get('BYMONTH') ?? start.month);
  if (!isPlain || !(month >= 1 && month <= 12)) return undefined;
  const untilText = parts.get('UNTIL');
  const end =
    untilText === undefined
      ? undefined
      : readDateValue({ name: '', parameters: new Map(), value: untilText });
  if (untilText !== undefined && !end) return undefined;
  const until = end && {
    until: wallMs({ ...end.day, ...(end.clock ?? { hour: 23, minute: 59, second: 59 }) }),
  };
  const days = parts.get('BYMONTHDAY')?.split(',').map(Number);
  const [, ordinal = '', name = ''] =
    /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(parts.get('BYDAY') ?? '') ?? [];
  const weekday = name === '' ? undefined : WEEKDAYS.indexOf(name) + 1;
  if (parts.has('BYDAY') && weekday === undefined) return undefined;
  if (weekday === undefined) return { month, monthDays: days ?? [start.day], ...until };
  if (days !== undefined) return { month, weekday, monthDays: days, ...until };
  return ordinal === '' ? undefined : { month, weekday, ordinal: Number(ordinal), ...until };
}

function readOffset(text: string | undefined): number | undefined {
  const match = /^([+-])(\d{2}):?(\d{2}):?(\d{2})?$/.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return match[1] === '-' && seconds > 0 ? -seconds : seconds;
}
