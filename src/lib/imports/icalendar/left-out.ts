import { foundText, type ImportProblem } from '../import.js';
import { lineOf, type Component } from './component.js';
import { readTextValue } from './content-line.js';

const OTHER: Readonly<Record<string, string>> = {
  VTODO: 'a task is no event',
  VJOURNAL: 'a note is no event',
  VFREEBUSY: 'times at which somebody is busy are no event',
};

/** Returns why an entry is left out; undefined for one that is read. */
export function leftOutReason(
  entry: Component,
  calendar: Component,
  replaced: ReadonlySet<string>,
): Omit<ImportProblem, 'row'> | undefined {
  const title = foundText(readTextValue(lineOf(entry, 'SUMMARY')?.value ?? ''));
  const other = OTHER[entry.name];
  if (other !== undefined)
    return {
      kind: 'left-out',
      what: other,
      found: `${entry.name} ${title}`.trim(),
      fix: 'write it as a VEVENT where it is one',
    };
  const status = lineOf(entry, 'STATUS')?.value.trim().toUpperCase();
  if (status === 'CANCELLED' || lineOf(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL')
    return {
      kind: 'left-out',
      column: status === 'CANCELLED' ? 'STATUS' : 'METHOD',
      what: 'the event was called off',
      found: title,
      fix: 'write STATUS:CONFIRMED where it took place',
    };
  if (replaced.has(firstOf(entry)))
    return {
      kind: 'left-out',
      column: 'RECURRENCE-ID',
      what: 'the first of this series was moved or changed, and stands in the file as an event of its own',
      found: title,
      fix: 'nothing, unless the later ones of the series are wanted too: write them as events',
    };
  if (title === '')
    return {
      kind: 'no-title',
      column: 'SUMMARY',
      what: 'the event has no title',
      found: foundText(lineOf(entry, 'UID')?.value ?? lineOf(entry, 'DTSTART')?.value ?? ''),
      fix: 'write one in SUMMARY',
    };
  return undefined;
}

/** Returns the series, by `firstOf`, whose first event the file has again as one of its own. */
export function replacedKeys(calendars: readonly Component[]): ReadonlySet<string> {
  const entries = calendars.flatMap(({ parts }) => parts);
  return new Set(entries.flatMap((entry) => instanceOf(entry) ?? []));
}

function firstOf(entry: Component): string {
  const uid = lineOf(entry, 'UID')?.value.trim();
  const start = lineOf(entry, 'DTSTART')?.value.trim();
  const isSeries = lineOf(entry, 'RRULE') !== undefined || lineOf(entry, 'RDATE') !== undefined;
  return uid === undefined || !isSeries || start === undefined ? '' : `${uid}\n${start}`;
}

function instanceOf(entry: Component): string | undefined {
  const uid = lineOf(entry, 'UID')?.value.trim();
  const instance = lineOf(entry, 'RECURRENCE-ID')?.value.trim();
  return uid === undefined || instance === undefined ? undefined : `${uid}\n${instance}`;
}
