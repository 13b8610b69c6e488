import { parseEdtf } from '../model/dates/index.js';
import type { Timeline } from '../model/timeline.js';
import { dateText } from '../render/event-text.js';
import { evidenceLink } from '../source/index.js';
import { addressesOf, type Addresses } from './addresses.js';
import { field, guarded, listCell } from './cells.js';
import { daysOf } from './days.js';
import { evidenceRows, type Row } from './evidence.js';
import type { Format, FormatOptions } from './format.js';
import { quoteCell } from './quote-cell.js';
import { wellFormed } from './plain.js';

/** What a column is made from. */
interface Given extends Row {
  readonly timeline: Timeline;
  readonly options: FormatOptions;
  readonly addresses: Addresses | undefined;
}

type Value = string | number | undefined;

/** The columns, by name. Names are for programs, like the keys of the JSON form, and the same in every language. */
const COLUMNS: Readonly<Record<string, (given: Given) => Value>> = {
  event: ({ event }) => event.id,
  title: ({ event }) => event.title,
  kind: ({ event }) => event.kind,
  attribution: ({ event }) => event.attribution,
  summary: ({ event }) => event.summary,
  edtf: ({ event }) => event.date.edtf,
  earliest: ({ event }) => daysIn(event.date.edtf).first,
  latest: ({ event }) => daysIn(event.date.edtf).last,
  date: ({ event, options }) => dateText(event, options.messages),
  basis: ({ event }) => event.date.basis,
  reason: ({ event }) => event.date.reason,
  as_written: ({ event }) => listCell(event.date.asWritten),
  lane: ({ event, timeline }) => timeline.lanes.find(({ id }) => id === event.lane)?.title ?? event.lane,
  actors: ({ event }) => listCell(event.actors),
  tags: ({ event }) => listCell(event.tags),
  importance: ({ event }) => event.importance,
  difference: ({ event }) => event.difference,
  evidence: ({ number }) => number,
  role: ({ item }) => item.role,
  quote: ({ item }) => quoteCell(item.quote),
  source: ({ item }) => item.source,
  source_title: ({ source }) => source?.title,
  publisher: ({ source }) => source?.publisher,
  published: ({ source }) => source?.published,
  language: ({ source }) => source?.language,
  url: ({ source }) => source?.url,
  paragraph: ({ item }) => item.paragraph,
  passage: ({ item, anchor, addresses }) => addresses?.passage(item.source, anchor),
  at_publisher: ({ source, item }) => source && evidenceLink(source, item),
  occurrence: ({ item }) => item.occurrence,
  aliases: ({ event }) => listCell(event.aliases ?? []),
  lane_id: ({ event }) => event.lane,
  picture: ({ event }) => event.media?.file,
  alt: ({ event }) => event.media?.alt,
  credit: ({ event }) => event.media?.credit,
  licence: ({ event }) => event.media?.licence,
  licence_url: ({ event }) => event.media?.licenceUrl,
  caption: ({ event }) => event.media?.caption,
  checked_by: ({ event }) => listCell((event.checked ?? []).map(({ by }) => by)),
  checked_on: ({ event }) => listCell((event.checked ?? []).map(({ on }) => on)),
};

/** Columns of the timeline itself, in its first row alone. With them the table is read back as the same timeline. */
const OF_TIMELINE: Readonly<Record<string, (timeline: Timeline) => string>> = {
  timeline: ({ id }) => id,
  timeline_title: ({ title }) => title,
  timeline_description: ({ description }) => description,
  timeline_language: ({ language }) => language,
  timeline_lanes: ({ lanes }) => listCell(lanes.map(({ id, title }) => `${id}: ${title}`)),
  timeline_sources: ({ sources }) => listCell(sources.map(({ id }) => id)),
};

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table with a row for each evidence (RFC 4180, CRLF, UTF-8).
 *
 * It begins with a byte order mark: without one, Excel takes the file for its own code page and garbles curly
 * quotes and dashes, so that a quote would no longer be verbatim and nobody be told. A reader that does not know
 * the mark shows it, before the name of the first column.
 *
 * A text that a spreadsheet would run has an apostrophe in front, which `unguarded` of cells.ts takes off again;
 * numbers have none. An empty cell is what is not said, or not known here. As `events.csv` beside its sources it is the
 * definition of the same timeline (src/lib/project/csv.ts).
 */
export const csv: Format = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write(timeline, options) {
    const addresses = addressesOf(timeline, options.site);
    const rows = evidenceRows(timeline).map((row, index) => [
      ...Object.values(COLUMNS).map((column) => cell(column({ ...row, timeline, options, addresses }))),
      ...Object.values(OF_TIMELINE).map((column) => (index === 0 ? cell(column(timeline)) : '')),
    ]);
    const names = [...Object.keys(COLUMNS), ...Object.keys(OF_TIMELINE)];
    const lines = [names, ...rows].map((cells) => `${cells.join(',')}\r\n`);
    return BYTE_ORDER_MARK + lines.join('');
  },
};

function cell(value: Value): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value) : field(guarded(wellFormed(value)));
}

function daysIn(edtf: string): ReturnType<typeof daysOf> {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? daysOf(parsed.value) : {};
}
