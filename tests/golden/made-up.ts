import type { AxisContent } from '../../src/lib/layout/axis.js';
import { tableOf } from '../../src/lib/model/table.js';
import type { Timeline, TimelineEvent } from '../../src/lib/model/timeline.js';

/** Timelines made up for tests. */

export interface MadeUp {
  readonly edtf: string;
  readonly id?: string;
  readonly title?: string;
  readonly lane?: number;
  readonly importance?: number;
}

export const DAY_MS = 86_400_000;
export const LANES = ['One', 'Two', 'Three'].map((title) => ({ id: title.toLowerCase(), title }));

/** One of every kind of date, each named by its own, by lane. */
const KINDS = [
  [
    ...['2020-09-08', '2020-09-08~', '2020-09-08?', '2020-09-08T10:00Z', '2020-09-08T10:00:00+08:00'],
    ...['[..2020-09-08]', '[..2020-09-08~]', '[..2020-09-08?]', '[2020-09-08..]', '[..2020-09]'],
    '[2020-08-20..2020-09-20]',
  ],
  ['2020-09', '2020-09~', '2020-09?', '2020-09%', '2020-XX', '2020-22', '2020-09-XX'],
  [
    ...['2020-08/2020-10', '2020-08~/2020-10~', '2020-08?/2020-10', '/2020-09-08', '../2020-09-08'],
    ...['2020-09-08/', '2020-09-08/..', '2020-08-20/2020-09-08'],
  ],
];

/** Every kind of mark, some on one another, and one to be in hand. */
export const EVERY_MARK: readonly MadeUp[] = [
  ...KINDS.flatMap((dates, lane) =>
    dates.map((edtf, index): MadeUp => ({ edtf, id: `${lane}-${index}`, title: edtf, lane })),
  ),
  { edtf: '2020-11-01', id: 'chosen', title: 'The event in hand', lane: 1, importance: 9 },
];

export function timelineOf(events: readonly MadeUp[]): Timeline {
  return {
    version: 1,
    id: 'made-up',
    title: 'Made up',
    description: 'Nothing of this happened.',
    language: 'en',
    lanes: LANES,
    sources: [],
    events: events.map((event, index) => eventOf(event, index)),
  };
}

function eventOf(event: MadeUp, index: number): TimelineEvent {
  const { edtf, id = `e${index}`, title = `Event ${index}`, lane = 0, importance = 0 } = event;
  return {
    id,
    kind: 'event',
    attribution: 'nobody',
    title,
    summary: title,
    date: { edtf, asWritten: [], basis: 'stated' },
    lane: LANES[lane % LANES.length]?.id ?? '',
    actors: [],
    tags: [],
    importance,
    evidence: [{ source: 'none', paragraph: 1, quote: title, role: 'supports' }],
  };
}

export function contentOf(events: readonly MadeUp[]): AxisContent {
  const timeline = timelineOf(events);
  const table = tableOf(timeline);
  const titleOf = (row: number): string => timeline.events[table.event[row] ?? -1]?.title ?? '';
  return { table, lanes: timeline.lanes, titleOf, flags: [] };
}

/** A day as EDTF, counted from 1 January 1970; any year that four digits can hold. */
export function dayText(day: number): string {
  const text = new Date(day * DAY_MS).toISOString().slice(0, -14);
  return text.replace(/^([+-])00(\d{4})/, (_, sign: string, year: string) => (sign === '-' ? '-' : '') + year);
}
