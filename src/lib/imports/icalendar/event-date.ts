import { daysSinceEpoch } from '../../model/dates/calendar.js';
import { addDays } from '../../model/dates/written/calendar.js';
import { edtfOfParts, edtfOfSpan } from '../dates/date-of-parts.js';
import { offsetInZone, wallMs, writeZoneOffset } from '../dates/zone-offset.js';
import { foundText, type ImportProblem } from '../import.js';
import { lineOf, type Component } from './component.js';
import { addDuration, readDateValue, readDuration, type DateValue } from './date-value.js';
import { offsetOfFileZone, type FileZones } from './time-zone.js';

/** The date of an entry as EDTF, with what is to be said of it. */
export interface EntryDate {
  readonly edtf?: string;
  /** Its time has no zone, and was left out. */
  readonly isFloating: boolean;
  readonly problems: readonly Problem[];
}

type Problem = Omit<ImportProblem, 'row'>;

export interface ZoneChoice {
  readonly zones: FileZones;
  /** IANA name of the zone of times that have none. */
  readonly chosen?: string | undefined;
}

/** Returns the date of an entry: a day or days, a moment, or from one moment to another. */
export function readEntryDate(entry: Component, choice: ZoneChoice): EntryDate {
  const line = lineOf(entry, 'DTSTART');
  const start = line && readDateValue(line);
  if (!start)
    return {
      isFloating: false,
      problems: [
        {
          kind: 'date',
          column: 'DTSTART',
          what: line ? 'the date is not one of iCalendar' : 'the event has no date',
          found: foundText(line?.value ?? ''),
          fix: 'write it as 20250311, or with a time as 20250311T093000Z',
        },
      ],
    };
  const problems: Problem[] = [];
  const end = readEnd(entry, start, choice, problems);
  const isAllDay = isMarkedAllDay(entry) && isMidnight(start) && (end === undefined || isMidnight(end));
  const from = isAllDay ? withoutClock(start) : start;
  const to = end && (isAllDay ? withoutClock(end) : end);
  const written = [from, ...(to ? [to] : [])].map((value) => writeMoment(value, choice));
  const unknown = [from.zone, to?.zone].find((_, at) => written[at]?.offset === 'unknown');
  if (unknown !== undefined)
    problems.push({
      kind: 'value',
      column: 'DTSTART',
      what: 'the time zone is not known: the day is kept, without its time',
      found: foundText(unknown),
      fix: 'write the time in UTC, or with the name of a zone such as Europe/Berlin',
    });
  const hasMoments = written.every(({ offset }) => typeof offset === 'number');
  const first = hasMoments ? written[0]?.moment : dayText(from);
  const last = to && (hasMoments ? written[1]?.moment : dayText(lastDay(from, to)));
  const isFloating = written.some(({ offset }) => offset === 'floating');
  return { ...(first === undefined ? {} : { edtf: edtfOfSpan(first, last) }), isFloating, problems };
}

function readEnd(
  entry: Component,
  start: DateValue,
  choice: ZoneChoice,
  problems: Problem[],
): DateValue | undefined {
  const line = lineOf(entry, 'DTEND') ?? lineOf(entry, 'DURATION');
  if (!line) return undefined;
  const duration = line.name === 'DURATION' ? readDuration(line.value) : undefined;
  const end = line.name === 'DTEND' ? readDateValue(line) : duration && addDuration(start, duration);
  const isBefore = end !== undefined && compare(start, end, choice) > 0;
  if (end && !isBefore) return compare(start, end, choice) === 0 ? undefined : end;
  problems.push({
    kind: 'value',
    column: line.name,
    what: isBefore
      ? 'the end is before the start: the start is kept'
      : 'the end cannot be read: the start is kept',
    found: foundText(line.value),
    fix: line.name === 'DTEND' ? 'write it like DTSTART, and after it' : 'write it as P3D or PT2H30M',
  });
  return undefined;
}

/** Compares two moments where both have an offset, and what their clocks show where one has none. */
function compare(one: DateValue, other: DateValue, choice: ZoneChoice): number {
  const [a, b] = [offsetOf(one, choice), offsetOf(other, choice)];
  const areMoments = typeof a === 'number' && typeof b === 'number';
  if (one.clock === undefined || other.clock === undefined) return daysOf(one) - daysOf(other);
  return wall(one) - (areMoments ? a * 1000 : 0) - (wall(other) - (areMoments ? b * 1000 : 0));
}

function wall({ day, clock }: DateValue): number {
  return wallMs({ ...day, ...(clock ?? { hour: 0, minute: 0, second: 0 }) });
}

function daysOf({ day }: DateValue): number {
  return daysSinceEpoch(day.year, day.month, day.day);
}

type Offset = number | 'day' | 'floating' | 'unknown';

function offsetOf({ day, clock, isUtc, zone }: DateValue, { zones, chosen }: ZoneChoice): Offset {
  if (clock === undefined) return 'day';
  if (isUtc) return 0;
  const shown = { ...day, ...clock };
  if (zone !== undefined) return offsetOfFileZone(zone, shown, zones) ?? 'unknown';
  return chosen === undefined ? 'floating' : (offsetInZone(chosen, shown) ?? 'floating');
}

function writeMoment(value: DateValue, choice: ZoneChoice): { offset: Offset; moment?: string | undefined } {
  const offset = offsetOf(value, choice);
  if (typeof offset !== 'number' || value.clock === undefined) return { offset };
  const { hour, minute, second } = value.clock;
  const two = (number: number): string => String(number).padStart(2, '0');
  // Every time of iCalendar has its seconds: none are what most programs write for a minute.
  const time = [hour, minute, ...(second === 0 ? [] : [second])].map(two).join(':');
  const zone = value.isUtc ? 'Z' : writeZoneOffset(offset);
  return { offset, moment: edtfOfParts({ ...value.day, time: `${time}${zone}` }) };
}

/** Returns the last day that belongs to it: an end is the moment, or the day, at which it is over. */
function lastDay(start: DateValue, end: DateValue): DateValue {
  const isOver = isMidnight(end) && daysOf(end) > daysOf(start);
  return isOver ? { ...end, day: addDays(end.day, -1) } : end;
}

function dayText({ day }: DateValue): string | undefined {
  return edtfOfParts(day);
}

function isMidnight({ clock }: DateValue): boolean {
  return clock === undefined || (clock.hour === 0 && clock.minute === 0 && clock.second === 0);
}

function withoutClock({ day }: DateValue): DateValue {
  return { day, isUtc: false };
}

/** True where a program that writes days as midnights says that it is days. */
function isMarkedAllDay(entry: Component): boolean {
  return ['X-MICROSOFT-CDO-ALLDAYEVENT', 'X-FUNAMBOL-ALLDAY'].some((name) =>
    /^(?:true|1)$/i.test(lineOf(entry, name)?.value.trim() ?? ''),
  );
}
