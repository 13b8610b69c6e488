import fc from 'fast-check';
import { layOut, type AxisContent, type AxisLayout } from '../../src/lib/layout/axis.js';
import { PLANS, planFor, type Plan } from '../../src/lib/layout/plan.js';
import { panBy, zoomAt, type Viewport } from '../../src/lib/layout/viewport.js';
import { parseEdtf } from '../../src/lib/model/dates/index.js';
import { tableOf } from '../../src/lib/model/table.js';
import type { Timeline, TimelineEvent } from '../../src/lib/model/timeline.js';

/** Timelines made up for tests, and ways to make them at random. */

export interface MadeUp {
  readonly edtf: string;
  readonly id?: string;
  readonly title?: string;
  readonly lane?: number;
  readonly importance?: number;
}

export const DAY_MS = 86_400_000;
export const LANES = ['One', 'Two', 'Three'].map((title) => ({ id: title.toLowerCase(), title }));

/** Every plan, opened and folded. */
export const ALL_PLANS: readonly Plan[] = [...PLANS, ...PLANS.map(({ minWidth }) => planFor(minWidth, true))];

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

const qualifier = fc.constantFrom('', '', '', '~', '?', '%');

/** A date of any precision that begins on a given day. */
function precise(day: number): fc.Arbitrary<string> {
  const text = dayText(day);
  const plain = fc
    .tuple(fc.constantFrom(text, text, text.slice(0, -3), text.slice(0, -6)), qualifier)
    .map((parts) => parts.join(''));
  const clock = fc.constantFrom('T10:00Z', 'T23:59:59Z', 'T00:30:00+08:00').map((time) => text + time);
  return fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: clock });
}

/** Dates of every kind, between two days counted from 1970. */
export function anyDate(first: number, last: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: first, max: last }), fc.nat({ max: Math.min(400, last - first) }))
    .chain(([day, more]) =>
      fc
        .tuple(precise(day), precise(day + more))
        .chain(([a, b]) =>
          fc.constantFrom(
            ...[a, a, a, a, `[..${b}]`, `[..${b}]`, `[${a}..]`, `[${a}..${b}]`],
            ...[`${a}/${b}`, `/${b}`, `../${b}`, `${a}/`, `${a}/..`],
          ),
        ),
    )
    .filter((text) => parseEdtf(text).ok);
}

/** Autumn 2020: close enough that much falls on the same place. */
export const nearDate = anyDate(18_480, 18_580);
/** Some 4,000 years, with years before 1. */
export const farDate = anyDate(-900_000, 600_000);
/** To the ends of what JavaScript dates hold. */
const hugeDate = fc
  .integer({ min: 10_000, max: 270_000 })
  .chain((year) => fc.constantFrom(`Y${year}`, `Y-${year}`, `[..Y${year}]`, `Y-${year}/Y${year}`));

export const anyTitle = fc.string({
  unit: fc.constantFrom(...'aeinorst MW…“”國,1'),
  minLength: 1,
  maxLength: 40,
});

function events(date: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<MadeUp[]> {
  const event = fc.record({
    edtf: date,
    title: anyTitle,
    lane: fc.nat({ max: LANES.length - 1 }),
    importance: fc.integer({ min: -2, max: 6 }),
  });
  return fc.array(event, { maxLength });
}

/** Timelines of a few weeks, of thousands of years, of both, and of more than can be. */
export function anyEvents(maxLength = 40): fc.Arbitrary<MadeUp[]> {
  return fc.oneof(
    { weight: 4, arbitrary: events(nearDate, maxLength) },
    { weight: 2, arbitrary: events(farDate, maxLength) },
    { weight: 1, arbitrary: events(fc.oneof(nearDate, farDate), maxLength) },
    { weight: 1, arbitrary: events(fc.oneof(farDate, hugeDate), maxLength) },
  );
}

/** A move of a reader: zoom by a power of two about a part of the view, or pan by parts of it. */
export type Move = readonly ['zoom', power: number, part: number] | readonly ['pan', part: number];

export const anyMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constant('zoom' as const),
      fc.double({ min: -3, max: 6, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    fc.tuple(fc.constant('pan' as const), fc.double({ min: -2, max: 2, noNaN: true })),
  ),
  { maxLength: 6 },
);

export function moved(view: Viewport, moves: readonly Move[], { limits }: AxisLayout): Viewport {
  return moves.reduce((at, move) => {
    if (move[0] === 'pan') return panBy(at, move[1], limits);
    return zoomAt(at, 2 ** move[1], at.start + move[2] * (at.end - at.start), limits);
  }, view);
}

export interface Drawn {
  readonly layout: AxisLayout;
  readonly viewport: Viewport;
  readonly width: number;
  readonly chosen: number | undefined;
  readonly hovered: number | undefined;
}

/** Any timeline in any plan, seen anywhere, with any row in hand. */
export function anyDrawn(maxLength = 40): fc.Arbitrary<Drawn> {
  return fc
    .record({
      events: anyEvents(maxLength),
      plan: fc.constantFrom(...ALL_PLANS),
      moves: anyMoves,
      wider: fc.oneof(fc.constant(0), fc.nat({ max: 900 })),
      chosen: fc.option(fc.nat(), { nil: undefined }),
      hovered: fc.option(fc.nat(), { nil: undefined }),
    })
    .map(({ events, plan, moves, wider, chosen, hovered }) => {
      const layout = layOut(contentOf(events), plan);
      const rowOf = (number: number | undefined): number | undefined =>
        number === undefined || events.length === 0 ? undefined : number % events.length;
      return {
        layout,
        viewport: moved(layout.fit, moves, layout),
        width: plan.minWidth + wider,
        chosen: rowOf(chosen),
        hovered: rowOf(hovered),
      };
    });
}
