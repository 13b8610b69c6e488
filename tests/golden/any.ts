import fc from 'fast-check';
import type { AxisLayout } from '../../src/lib/layout/axis.js';
import { clamp, limitsOf, panBy, zoomAt, type Limits, type Viewport } from '../../src/lib/layout/viewport.js';
import { parseEdtf } from '../../src/lib/model/dates/index.js';
import { contentOf, DAY_MS, dayText, LANES, type MadeUp } from './made-up.js';
import { ALL_PLANS, layoutOf, type Drawn } from './scenes.js';

/** Timelines, and views of them, at random. */

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
const farDate = anyDate(-900_000, 600_000);
/** To the ends of what JavaScript dates hold. */
const hugeDate = fc
  .integer({ min: 10_000, max: 270_000 })
  .chain((year) => fc.constantFrom(`Y${year}`, `Y-${year}`, `[..Y${year}]`, `Y-${year}/Y${year}`));

const anyTitle = fc.string({
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

const anyMoves: fc.Arbitrary<Move[]> = fc.array(
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

function moved(view: Viewport, moves: readonly Move[], { limits }: AxisLayout): Viewport {
  return moves.reduce((at, move) => {
    if (move[0] === 'pan') return panBy(at, move[1], limits);
    return zoomAt(at, 2 ** move[1], at.start + move[2] * (at.end - at.start), limits);
  }, view);
}

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Limits of timelines from a day to 100,000 years long, anywhere within 20,000 years of 1970. */
export const anyLimits: fc.Arbitrary<Limits> = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.double({ min: 0, max: 7.5, noNaN: true }))
  .map(([year, power]) => {
    const [start, span] = [year * 366 * DAY_MS, DAY_MS * 10 ** power];
    return limitsOf({ start: start - span * 0.2, end: start + span * 1.3 }, start, start + span);
  });

/** Limits and a view within them. */
export const anyView = fc
  .tuple(anyLimits, part, part)
  .map(([limits, zoom, at]): { limits: Limits; view: Viewport } => {
    const span = limits.minSpanMs * (limits.maxSpanMs / limits.minSpanMs) ** zoom;
    const middle = limits.start + at * (limits.end - limits.start);
    return { limits, view: clamp({ start: middle - span / 2, end: middle + span / 2 }, limits) };
  });

/** Any timeline in any plan, seen anywhere, with any selected row. */
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
      const layout = layoutOf(contentOf(events), plan);
      const rowOf = (number: number | undefined): number | undefined =>
        number === undefined || events.length === 0 ? undefined : number % events.length;
      const view = moved(layout.fit, moves, layout);
      const rows = { chosen: rowOf(chosen), hovered: rowOf(hovered) };
      const width = plan.minWidth + wider;
      const said = { plan: `${plan.id} ${plan.minWidth}`, width, from: view.start, to: view.end, ...rows, events };
      return {
        layout,
        viewport: view,
        width,
        ...rows,
        [fc.toStringMethod]: () => JSON.stringify(said),
      };
    });
}
