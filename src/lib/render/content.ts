import type { AxisContent, Flagged } from '../layout/axis.js';
import { boundsOf, parseEdtf, type Edtf, type EdtfTime } from '../model/dates/index.js';
import type { EventTable } from '../model/table.js';
import type { Source, Timeline } from '../model/timeline.js';
import { shortTitle } from '../source/citation.js';
import { dateInWords } from '../messages/date.js';
import type { Messages } from '../messages/types/page.js';

/** Returns what the axis needs to know of a timeline. */
export function contentOf(timeline: Timeline, table: EventTable, messages: Messages): AxisContent {
  const titleOf = (row: number): string => timeline.events[table.event[row] ?? -1]?.title ?? '';
  return { table, lanes: timeline.lanes, titleOf, flags: flagsOfSources(timeline, messages) };
}

/** Returns the publications that have a date of their own, as flags for the axis. */
function flagsOfSources(timeline: Timeline, messages: Messages): Flagged[] {
  const quoted = timeline.events.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  return timeline.sources.flatMap((source): Flagged[] => {
    const value = publishedOf(source);
    if (!value) return [];
    const name = source.publisher ?? shortTitle(source.title);
    const text = messages.timeline.published(name, dateInWords(value, messages.date));
    const quotes = quoted.filter((id) => id === source.id).length;
    // A day or a month is no moment: its flag is in the middle of it, and its words say how much is known.
    const { earliest, latest } = boundsOf(value);
    return [{ source: source.id, time: 'hour' in value ? earliest : (earliest + latest) / 2, text, quotes }];
  });
}

/** Returns the date of publication as precise as the document gives it, a moment to the minute. */
export function publishedOf(source: Source): Edtf | undefined {
  return dateToTheMinute(source.published);
}

/** Returns a date of a document without the seconds of its clock; undefined where there is none to read. */
export function dateToTheMinute(edtf: string | undefined): Edtf | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!parsed?.ok || parsed.value.kind !== 'date') return undefined;
  const { second: _second, ...toTheMinute } = parsed.value as EdtfTime;
  return toTheMinute;
}
