import { ascending } from 'd3';
import { boundsOf, parseEdtf, shapeOf, type DateShape, type Edtf } from './dates/index.js';
import type { Timeline } from './timeline.js';

/**
 * The events as columns, made once and never changed: filters, layout, hits and selection are row indexes
 * into it. Rows are in reading order, which is order of start.
 *
 * Units: `start` and `end` are UTC milliseconds, half-open. They are what is drawn: a moment known only to
 * lie by a bound is at the period of that bound, a state of unknown start has start -Infinity.
 */
export interface EventTable {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Index into `timeline.lanes`. */
  readonly lane: Uint16Array;
  /** Bits of `Flag`. */
  readonly flags: Uint16Array;
  readonly importance: Int32Array;
  /** The row's index in `timeline.events`. */
  readonly event: Uint32Array;
}

/** What a mark needs to know of its date beside its bounds. */
export const Flag = {
  /** A day: drawn as a dot while it is narrow. */
  day: 1,
  /** A moment to the minute or second. */
  instant: 2,
  /** A state that lasted; without it the event is one moment. */
  lasted: 4,
  startUnknown: 8,
  endUnknown: 16,
  startOpen: 32,
  endOpen: 64,
  approximateStart: 128,
  approximateEnd: 256,
  uncertain: 512,
  /** A state whose known end is a day or less: drawn up to that day while the day is a dot. */
  endsOnDay: 1024,
} as const;

/** What a table says of one date; units as in `EventTable`. */
export interface Dated {
  readonly start: number;
  readonly end: number;
  /** Bits of `Flag`. */
  readonly flags: number;
}

interface Row extends Dated {
  readonly event: number;
}

/**
 * Makes the table of a parsed timeline.
 *
 * @throws when an event's date is not EDTF or its lane is unknown: `parseTimeline` reports those before.
 */
export function tableOf(timeline: Timeline): EventTable {
  const lanes = new Map(timeline.lanes.map((lane, index) => [lane.id, index]));
  const rows = timeline.events.map((event, index) => ({
    ...datedOf(dateOf(event.date.edtf, event.id)),
    event: index,
  }));
  const importanceOf = (row: Row): number => timeline.events[row.event]?.importance ?? 0;
  rows.sort(
    (a, b) =>
      ascending(a.start, b.start) ||
      ascending(rankOf(a.flags), rankOf(b.flags)) ||
      ascending(a.end, b.end) ||
      importanceOf(b) - importanceOf(a) ||
      a.event - b.event,
  );
  return {
    count: rows.length,
    start: Float64Array.from(rows, (row) => row.start),
    end: Float64Array.from(rows, (row) => row.end),
    lane: Uint16Array.from(rows, (row) => laneOf(timeline, lanes, row.event)),
    flags: Uint16Array.from(rows, (row) => row.flags),
    importance: Int32Array.from(rows, importanceOf),
    event: Uint32Array.from(rows, (row) => row.event),
  };
}

function dateOf(edtf: string, id: string): Edtf {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`event ${id}: ${parsed.what} in date ${edtf}`);
  return parsed.value;
}

function laneOf(timeline: Timeline, lanes: ReadonlyMap<string, number>, index: number): number {
  const event = timeline.events[index];
  const lane = lanes.get(event?.lane ?? '');
  if (lane === undefined) throw new Error(`event ${event?.id}: no lane ${event?.lane}`);
  return lane;
}

/** Returns what a table says of a date: where it is drawn, and what its mark needs to know. */
export function datedOf(value: Edtf): Dated {
  const shape = shapeOf(value);
  const at = anchorOf(value);
  return {
    start: at?.earliest ?? shape.earliest,
    end: at?.latest ?? shape.latest,
    flags: flagsOf(shape) | (endsOnDay(value) ? Flag.endsOnDay : 0),
  };
}

/** Returns the period of the one known bound, for a moment whose other bound is not known. */
function anchorOf(value: Edtf): { earliest: number; latest: number } | undefined {
  if (value.kind !== 'one-of') return undefined;
  if (value.earliest && value.latest) return undefined;
  const known = value.latest ?? value.earliest;
  return known && boundsOf(known);
}

/** Returns true when a state's end is given to the day, or closer. */
function endsOnDay(value: Edtf): boolean {
  const end = value.kind === 'interval' ? value.end : undefined;
  return typeof end === 'object' && (end.precision === 'day' || end.precision === 'time');
}

function flagsOf(shape: DateShape): number {
  return (
    (shape.kind === 'day' ? Flag.day : 0) |
    (shape.kind === 'instant' ? Flag.instant : 0) |
    (shape.kind === 'lasted' ? Flag.lasted : 0) |
    (shape.start === 'unknown' ? Flag.startUnknown : 0) |
    (shape.end === 'unknown' ? Flag.endUnknown : 0) |
    (shape.start === 'open' ? Flag.startOpen : 0) |
    (shape.end === 'open' ? Flag.endOpen : 0) |
    (shape.approximateStart ? Flag.approximateStart : 0) |
    (shape.approximateEnd ? Flag.approximateEnd : 0) |
    (shape.uncertain ? Flag.uncertain : 0)
  );
}

/** Among equal starts: what began before comes first, what began after comes last. */
export function rankOf(flags: number): number {
  if (flags & (Flag.startUnknown | Flag.startOpen)) return 0;
  return flags & (Flag.endUnknown | Flag.endOpen) ? 2 : 1;
}
