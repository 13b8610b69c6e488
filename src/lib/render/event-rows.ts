import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { citePlace } from '../source/citation.js';
import { passageId } from '../source/passages.js';
import { TABLE_COLUMNS, type TableColumn, type TableMessages } from '../messages/types/lazy.js';
import type { Messages } from '../messages/types/page.js';
import { capitalised, dateText } from './event-text.js';

/** A quote's place in words, and the anchor of its passage. */
export interface QuotePlace {
  readonly id: string;
  readonly source: string;
  readonly text: string;
}

/** An event as a row of the table: the text of each column. */
export interface EventRow {
  readonly event: TimelineEvent;
  readonly cells: Readonly<Record<TableColumn, string>>;
  readonly places: readonly QuotePlace[];
}

/** Returns the rows of events that are given in order of time. */
export function rowsOf(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  messages: Messages,
  table: TableMessages,
): EventRow[] {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const lanes = new Map(timeline.lanes.map(({ id, title }) => [id, title]));
  return events.map((event) => {
    const places = event.evidence.map(({ source: id, paragraph }, index) => {
      const source = sources.get(id);
      const text = source ? citePlace(source, paragraph, messages.source.citation) : `${id}, ¶ ${paragraph}`;
      return { id: passageId(event, index), source: id, text };
    });
    const cells = {
      date: capitalised(dateText(event, messages)),
      title: event.title,
      kind: table.kinds[event.kind],
      by: event.attribution,
      lane: lanes.get(event.lane) ?? event.lane,
      actors: event.actors.join(', '),
      sources: places.map(({ text }) => text).join('; '),
      basis: table.bases[event.date.basis],
    };
    return { event, cells, places };
  });
}

/** Sorted by a column; by date as given, which is the order of time, and so within equal values. */
export function sortRows(
  rows: readonly EventRow[],
  column: TableColumn,
  isDescending: boolean,
  language: string,
): EventRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted =
    column === 'date' ? [...rows] : [...rows].sort((a, b) => compare(a.cells[column], b.cells[column]));
  return isDescending ? sorted.reverse() : sorted;
}

/** Returns the table as lines of cells between tabs, as spreadsheets take it from the clipboard. */
export function tabbedText(rows: readonly EventRow[], { columns }: TableMessages): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
  return [
    line(TABLE_COLUMNS.map((column) => columns[column])),
    ...rows.map(({ cells }) => line(TABLE_COLUMNS.map((column) => cells[column]))),
  ].join('\n');
}
