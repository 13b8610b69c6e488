import { boundsOf, parseEdtf } from '../model/dates/index.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import type { CalendarCounts } from '../messages/types/files.js';
import { dayOf, isoDay } from './days.js';

/** An event on the day that its source states: both as `20200908`, the end being the day after. */
export interface PlacedDate {
  readonly event: TimelineEvent;
  readonly start: string;
  readonly end: string;
}

export interface CalendarEvents {
  readonly placed: readonly PlacedDate[];
  readonly counts: CalendarCounts;
}

/**
 * Returns the events that a calendar can show without saying more than their sources: those with a stated date that
 * is one day, or a moment of one, neither “about” nor uncertain. The others are counted by what keeps them out.
 */
export function placeInCalendar({ events }: Timeline): CalendarEvents {
  const all = events.map(placeOf);
  const count = (reason: string): number => all.filter((each) => each === reason).length;
  const placed = all.filter((each) => typeof each === 'object');
  return {
    placed,
    counts: {
      kept: placed.length,
      notStated: count('notStated'),
      noDay: count('noDay'),
      outOfCalendar: count('outOfCalendar'),
    },
  };
}

function placeOf(event: TimelineEvent): PlacedDate | Exclude<keyof CalendarCounts, 'kept'> {
  if (event.date.basis !== 'stated') return 'notStated';
  const parsed = parseEdtf(event.date.edtf);
  if (!parsed.ok || parsed.value.kind !== 'date') return 'noDay';
  const date = parsed.value;
  const isDay = date.precision === 'day' || date.precision === 'time';
  if (!isDay || date.approximate || date.uncertain) return 'noDay';
  const { earliest, latest } = boundsOf(dayOf(date));
  const [start, end] = [isoDay(earliest), isoDay(latest)];
  // A calendar file writes years with four digits, and has none before 1.
  const isWritable = date.year >= 1 && /^\d{4}-/.test(end);
  return isWritable ? { event, start: compact(start), end: compact(end) } : 'outOfCalendar';
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
