import { headText } from '../head-text.js';
import { EventKeys } from '../event-key.js';
import {
  foundText,
  ImportFault,
  type Import,
  type ImportedEvent,
  type ImportProblem,
  type ReadImport,
} from '../import.js';
import { readImportText } from '../import-text.js';
import { oneLine } from '../../formats/plain.js';
import { ENTRIES, lineOf, readComponents, type Component } from './component.js';
import { readTextValue, unfoldBytes, unfoldText } from './content-line.js';
import { readEvent } from './event.js';
import { leftOutReason, replacedKeys } from './left-out.js';
import { readFileZones } from './time-zone.js';

/** True for what begins as a calendar of iCalendar. */
export function isIcalendar(head: string | Uint8Array): boolean {
  return /^\s*BEGIN:VCALENDAR\b/i.test(headText(head));
}

/** Reads calendars of iCalendar (RFC 5545): their events; what else they have is reported. */
export const readIcalendar: ReadImport = (bytes, options) => {
  const read = readImportText(unfoldBytes(bytes));
  const calendars = readComponents(unfoldText(read.text)).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0)
    throw new ImportFault('the file has no calendar', {
      found: read.text.slice(0, 200),
      fix: 'export it as iCalendar: its first line is BEGIN:VCALENDAR',
    });
  const problems: ImportProblem[] = [...read.problems];
  const events: ImportedEvent[] = [];
  const unplaced = new Map<string, number>();
  const keys = new EventKeys();
  const replaced = replacedKeys(calendars);
  let row = 0;
  let floating = 0;
  for (const calendar of calendars) {
    const zones = readFileZones(calendar);
    const lane = calendars.length > 1 ? titleOf(calendar) : undefined;
    for (const entry of calendar.parts.filter(({ name }) => ENTRIES.has(name))) {
      row += 1;
      const leftOut = leftOutReason(entry, calendar, replaced);
      if (leftOut) {
        problems.push({ ...leftOut, row });
        continue;
      }
      const given = { row, lane, keys, choice: { zones, chosen: options.zone }, fileName: options.name };
      const result = readEvent(entry, given);
      problems.push(...result.problems);
      events.push(result.event);
      if (result.isFloating) floating += 1;
      for (const name of Object.keys(result.event.fields)) unplaced.set(name, (unplaced.get(name) ?? 0) + 1);
    }
    if (calendar.isCutOff) problems.push(cutOff(row));
  }
  const title = calendars.map(titleOf).find((each) => each !== undefined);
  const description = calendars.map(descriptionOf).find((each) => each !== undefined);
  const about = {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
  const notes = floating === 0 ? [] : [{ column: 'DTSTART', what: floatingNote(floating, options.zone) }];
  return {
    format: 'icalendar',
    ...about,
    events,
    report: { rows: row, problems, unplaced, notes },
  } satisfies Import;
};

function titleOf(calendar: Component): string | undefined {
  const line = lineOf(calendar, 'X-WR-CALNAME') ?? lineOf(calendar, 'NAME');
  const title = oneLine(readTextValue(line?.value ?? '')).trim();
  return title === '' ? undefined : title;
}

function descriptionOf(calendar: Component): string | undefined {
  const line = lineOf(calendar, 'X-WR-CALDESC') ?? lineOf(calendar, 'DESCRIPTION');
  const text = readTextValue(line?.value ?? '').trim();
  return text === '' ? undefined : text;
}

function floatingNote(count: number, zone: string | undefined): string {
  const times = count === 1 ? 'The time of 1 event has' : `The times of ${count} events have`;
  return zone === undefined
    ? `${times} no zone, and is left out: the day is kept. Choose a zone to keep the time.`
    : `${times} no zone, and is left out: the zone ${foundText(zone)} is not known.`;
}

function cutOff(row: number): ImportProblem {
  return {
    kind: 'damaged',
    ...(row === 0 ? {} : { row }),
    what: 'the file ends before its calendar does: what stood behind is missing',
    found: 'no END:VCALENDAR',
    fix: 'export it again, and import the whole file',
  };
}
