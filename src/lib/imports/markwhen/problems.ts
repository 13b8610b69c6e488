import { foundText, type ImportProblem } from '../import.js';
import type { EventLine } from './event-line.js';
import type { NoDate } from './resolve-date.js';

export function noDateProblem(why: NoDate, line: EventLine, row: number): ImportProblem {
  const found = foundText(line.written);
  if (why === 'now')
    return {
      kind: 'date',
      row,
      what: 'the date counts from “now”, which is another day whenever the file is read',
      found,
      fix: 'write the day that is meant',
    };
  if (why === 'no-year')
    return { kind: 'date', row, what: 'the date has no year', found, fix: 'write the year behind it' };
  if (line.expression === undefined || line.expression.kind === 'edtf')
    return {
      kind: 'date',
      row,
      what: 'the date cannot be read',
      found,
      fix: 'write it as 2019, 2019-06 or 2019-06-14; for days first, put dateFormat: d/M/y into the header',
    };
  return {
    kind: 'date',
    row,
    what:
      why === 'no-event'
        ? 'the date counts from an event that is not in the file before it'
        : 'the date counts from an event that has no date',
    found,
    fix: 'write the day that is meant, or the id of an event above that has a date',
  };
}

export function noTitleProblem(written: string, row: number): ImportProblem {
  const fix = 'write its title behind the colon';
  return { kind: 'no-title', row, what: 'the event has no title', found: foundText(written), fix };
}

export function repeatProblem(recurrence: string, row: number): ImportProblem {
  return {
    kind: 'value',
    row,
    what: 'the event repeats: only the first is kept',
    found: foundText(recurrence),
    fix: 'write the others that matter as events of their own',
  };
}

export function zoneProblem(zone: string, row: number): ImportProblem {
  return {
    kind: 'value',
    row,
    column: 'timezone',
    what: 'the time zone is not known',
    found: foundText(zone),
    fix: 'write the name of a zone such as Europe/Berlin, or hours from UTC such as -3',
  };
}

export function reversedProblem(written: string, row: number): ImportProblem {
  return {
    kind: 'value',
    row,
    what: 'the end is before the start: the start is kept',
    found: foundText(written),
    fix: 'write the earlier of the two first',
  };
}
