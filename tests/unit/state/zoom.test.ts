import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sceneOf } from '../../../src/lib/layout/scene.js';
import { leastSpanAt } from '../../../src/lib/layout/viewport.js';
import { english } from '../../../src/lib/messages/english.js';
import { TimelineView } from '../../../src/lib/state/view.svelte.js';
import { anyEvents } from '../../golden/any.js';
import { timelineOf, type MadeUp } from '../../golden/made-up.js';

/* Buttons and keys: whatever the timeline, a zoom ends where something is drawn. */

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: (time: number) => void) => {
    callback(0);
    return 0;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => vi.unstubAllGlobals());

const part = fc.double({ min: 0, max: 1, noNaN: true });

function viewOf(events: readonly MadeUp[], width: number): TimelineView {
  const view = new TimelineView(timelineOf(events.map((event, at) => ({ ...event, id: `e${at}` }))), english);
  view.width = width;
  return view;
}

/** Rows that are drawn, of those that are shown. */
function drawnIn(view: TimelineView): number[] {
  const { layout, time, width } = view;
  const { marks } = sceneOf(layout, {
    viewport: time.viewport,
    width: width - layout.plan.gutter,
    messages: english.axis,
    isShown: (row) => view.isShown(row),
  });
  return marks.map(({ row }) => row);
}

const spanOf = ({ time: { viewport } }: TimelineView): number => viewport.end - viewport.start;

const anyZoomed = fc
  .record({
    events: anyEvents(20).filter(({ length }) => length > 0),
    width: fc.integer({ min: 290, max: 1900 }),
    zoom: fc.double({ min: -2, max: 40, noNaN: true }),
    at: part,
    chosen: fc.option(fc.nat(), { nil: undefined }),
    shown: fc.option(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), { nil: undefined }),
  })
  .map(({ events, width, zoom, at, chosen, shown }) => {
    const view = viewOf(events, width);
    const rowOf = (number: number): number => number % view.table.count;
    if (shown) view.visibleRows = Uint32Array.from(new Set(shown.map(rowOf))).sort();
    view.time.zoomAt(2 ** zoom, at);
    if (chosen !== undefined) view.choice = { row: rowOf(chosen), evidence: 0, lead: 'axis' };
    const said = {
      events,
      width,
      from: view.time.viewport,
      chosen: view.choice?.row,
      shown: view.visibleRows,
    };
    return Object.assign(view, { [fc.toStringMethod]: () => JSON.stringify(said) });
  });

describe('zooming by buttons', () => {
  it('ends with a mark in view, in both directions', () => {
    fc.assert(
      fc.property(anyZoomed, fc.constantFrom(1 as const, -1 as const), (view, direction) => {
        for (let step = 0; step < 8; step += 1) {
          view.time.zoomBy(direction);
          expect(drawnIn(view), `step ${step}`).not.toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the selected event where it is drawn', () => {
    fc.assert(
      fc.property(anyZoomed, fc.constantFrom(1 as const, -1 as const), (view, direction) => {
        const row = view.choice?.row;
        fc.pre(row !== undefined && drawnIn(view).includes(row));
        for (let step = 0; step < 8; step += 1) view.time.zoomBy(direction);
        expect(drawnIn(view)).toContain(row);
      }),
      { numRuns: 300 },
    );
  });

  it('nearer and nearer, reaches the nearest view, with a mark in it', () => {
    fc.assert(
      fc.property(anyZoomed, (view) => {
        for (let step = 0; step < 160; step += 1) view.time.zoomBy(1);
        const { viewport, limits } = view.time;
        const least = leastSpanAt((viewport.start + viewport.end) / 2, limits);
        expect(spanOf(view)).toBeLessThanOrEqual(least * 1.01);
        expect(view.time.canZoom(1)).toBe(false);
        expect(drawnIn(view)).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('further and further, shows everything exactly, and then the most that can be shown', () => {
    fc.assert(
      fc.property(anyZoomed, (view) => {
        fc.pre(spanOf(view) * 1.2 < view.time.fit.end - view.time.fit.start);
        let steps = 0;
        while (!view.time.isAll && steps < 200) {
          view.time.zoomBy(-1);
          steps += 1;
        }
        expect(view.time.isAll).toBe(true);
        for (let step = 0; step < 8; step += 1) view.time.zoomBy(-1);
        expect(view.time.canZoom(-1)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
