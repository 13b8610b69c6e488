import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimelineView } from '../../../src/lib/state/view.svelte.js';
import { english } from '../../../src/lib/messages/english.js';
import { timelineOf } from '../../golden/made-up.js';

const DATES = ['2019', '2020-08', '2020-09-08', '/2019-06', '2020-12-01/..', '2018-03-05'];

let waiting: ((time: number) => void)[];
/** Lets so many animation frames pass, a sixtieth of a second each. */
function pass(frames: number): void {
  for (let frame = 0; frame < frames; frame += 1) {
    const due = waiting;
    waiting = [];
    for (const callback of due) callback(1000 + performance.now());
  }
}

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestAnimationFrame', (callback: (time: number) => void) => waiting.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => (waiting = []));
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => vi.unstubAllGlobals());

function makeView(): TimelineView {
  const view = new TimelineView(
    timelineOf(DATES.map((edtf) => ({ edtf, id: edtf.replace(/\W/g, '-') }))),
    english,
  );
  view.width = 1200;
  return view;
}

const rowOf = (view: TimelineView, edtf: string): number => view.rowOf(edtf.replace(/\W/g, '-')) ?? -1;

describe('a view', () => {
  it('shows everything until it is moved, and again when it is asked to', () => {
    const view = makeView();
    expect([view.time.isAll, view.time.viewport]).toEqual([true, view.layout.fit]);
    view.time.pan(0.3);
    pass(1);
    expect(view.time.isAll).toBe(false);
    view.time.showAll();
    expect([view.time.isAll, view.time.viewport]).toEqual([true, view.layout.fit]);
  });

  it('is drawn once a frame, however many gestures fall into it, and loses none', () => {
    const view = makeView();
    const span = view.time.viewport.end - view.time.viewport.start;
    const { start } = view.time.viewport;
    for (let step = 0; step < 10; step += 1) view.time.pan(0.01);
    expect(view.time.updates).toBe(0);
    pass(1);
    expect(view.time.updates).toBe(1);
    expect((view.time.viewport.start - start) / span).toBeCloseTo(0.1, 6);
  });

  it('says that it cannot be panned once it is at the end', () => {
    const view = makeView();
    expect([view.time.canPan(0.1), view.time.canPan(-0.1)]).toEqual([true, true]);
    for (let step = 0; step < 5; step += 1) view.time.pan(1);
    expect([view.time.canPan(0.1), view.time.canPan(-0.1)]).toEqual([false, true]);
    pass(1);
    expect([view.time.canPan(0.1), view.time.canPan(-0.1)]).toEqual([false, true]);
  });

  it('zooms with its buttons about the selected event', () => {
    const view = makeView();
    const row = rowOf(view, '2018-03-05');
    view.choose(row, 'axis');
    const time = view.table.start[row] ?? 0;
    const partOf = (): number =>
      (time - view.time.viewport.start) / (view.time.viewport.end - view.time.viewport.start);
    const before = partOf();
    const span = view.time.viewport.end - view.time.viewport.start;
    view.time.zoomBy(1);
    pass(60);
    expect(view.time.viewport.end - view.time.viewport.start).toBeLessThan(span);
    expect(partOf()).toBeCloseTo(before, 2);
    view.time.zoomBy(-1);
    pass(60);
    expect(view.time.viewport.end - view.time.viewport.start).toBeCloseTo(span, -4);
  });

  it('knows its events by id', () => {
    const view = makeView();
    for (let row = 0; row < view.table.count; row += 1)
      expect(view.rowOf(view.event(row)?.id ?? '')).toBe(row);
    expect([view.rowOf('nowhere'), view.event(99)]).toEqual([undefined, undefined]);
  });

  it('lays out once for each plan', () => {
    const view = makeView();
    const open = view.layout;
    view.isCollapsed = true;
    expect(view.layout).not.toBe(open);
    expect(view.layout.height).toBe(view.stripHeight);
    expect(view.layout.fit).toEqual(open.fit);
    view.isCollapsed = false;
    expect(view.layout).toBe(open);
  });
});

describe('choosing in the list', () => {
  it.each(['2020-09-08', '2018-03-05', '2020-08', '2019', '/2019-06', '2020-12-01/..'])(
    'brings %s into a view that shows other times',
    (edtf) => {
      for (const end of [-1, 1]) {
        const view = makeView();
        view.time.zoomAt(20, end < 0 ? view.time.limits.start : view.time.limits.end);
        pass(1);
        for (let step = 0; step < 3; step += 1) view.time.pan(end);
        pass(1);
        const row = rowOf(view, edtf);
        view.choose(row, 'list');
        pass(60);
        const [from = 0, to = 0] = [view.table.start[row], view.table.end[row]];
        expect(view.time.viewport.start).toBeLessThan(to);
        expect(view.time.viewport.end).toBeGreaterThan(from);
      }
    },
  );

  it('moves nothing when the axis itself chose, or when everything is shown', () => {
    const view = makeView();
    view.choose(rowOf(view, '2018-03-05'), 'list');
    expect(view.time.isAll).toBe(true);
    view.time.zoomAt(30, view.time.limits.end);
    pass(1);
    const { viewport } = view.time;
    view.choose(rowOf(view, '2018-03-05'), 'axis');
    pass(60);
    expect(view.time.viewport).toEqual(viewport);
  });
});

describe('a view with options', () => {
  const inLanes = () => {
    const timeline = timelineOf(DATES.map((edtf) => ({ edtf, id: edtf.replace(/\W/g, '-') })));
    const lanes = [...timeline.lanes, { id: 'other', title: 'Other' }];
    const events = timeline.events.map((event, index) => (index < 2 ? { ...event, lane: 'other' } : event));
    return { ...timeline, lanes, events };
  };

  it('shows the lanes that were asked for, each in the colour that it has among all', () => {
    const timeline = inLanes();
    const all = new TimelineView(timeline, english);
    const some = new TimelineView(timeline, english, { lanes: ['other', 'nowhere'] });
    expect(some.timeline.lanes.map(({ id }) => id)).toEqual(['other']);
    expect([some.table.count, all.table.count]).toEqual([2, DATES.length]);
    expect(some.laneClass(0)).toBe(all.laneClass(all.timeline.lanes.length - 1));
    expect(some.laneClass(0)).not.toBe(all.laneClass(0));
    expect(some.unknownLanes).toEqual(['nowhere']);
  });

  it('begins with a time, as near as can be, and takes another in the next frame', () => {
    const wanted = { start: Date.UTC(2020, 0), end: Date.UTC(2021, 0) };
    const view = new TimelineView(inLanes(), english, { viewport: wanted });
    expect(view.time.viewport).toEqual(wanted);
    expect(view.time.isAll).toBe(false);
    view.width = 1200;
    expect(view.time.viewport).toEqual(wanted);
    const next = { start: Date.UTC(2020, 5), end: Date.UTC(2020, 9) };
    view.time.setViewport(next);
    expect([view.time.viewport, view.time.next]).toEqual([wanted, next]);
    pass(1);
    expect(view.time.viewport).toEqual(next);
    view.time.setViewport({ start: Date.UTC(1000, 0), end: Date.UTC(3000, 0) });
    pass(1);
    expect(view.time.viewport.end - view.time.viewport.start).toBeLessThanOrEqual(view.time.limits.maxSpanMs);
  });
});
