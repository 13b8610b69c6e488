import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf } from '../../../../src/lib/layout/fit';
import type { Viewport } from '../../../../src/lib/layout/viewport';
import { tableOf } from '../../../../src/lib/model/table';
import type { Timeline } from '../../../../src/lib/model/timeline';
import { anyEvents } from '../../../golden/any';
import { EVERY_MARK, timelineOf } from '../../../golden/made-up';
import { crowd } from '../../formats/crowds';
import { cleanNetwork } from '../../formats/given';
import { boxOf, doOverlap, marksOf, plotOf, sheetOf, type Asked, type Box } from './drawn';

const WIDTHS = [360, 420, 640, 700, 1000, 1056, 1057, 1600, 2400];
const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date);

/** Faults of a drawing: what overlaps, what leaves its frame, what is missing or there twice. */
function faultsOf(timeline: Timeline, asked: Asked): string[] {
  const sheet = sheetOf(timeline, { isWhole: false, ...asked });
  const plot = plotOf(sheet);
  const marks = marksOf(sheet);
  const faults: string[] = [];
  const labels = marks.map(({ label }) => (label ? boxOf(label) : undefined));
  const isIn = ({ left, right, top, bottom }: Box): boolean =>
    left >= plot.x - 0.01 &&
    right <= plot.x + plot.width + 0.01 &&
    top >= plot.y &&
    bottom <= plot.y + plot.height;
  marks.forEach((mark, index) => {
    const label = labels[index];
    if (!mark.link.label.startsWith(`${mark.number}. `))
      faults.push(`${mark.link.label}: number ${mark.number}`);
    if (!label || !isIn(label)) faults.push(`the number ${mark.number} is not in the frame`);
    marks.forEach((other, place) => {
      const [theirs] = [labels[place]];
      if (place > index && label && theirs && doOverlap(label, theirs))
        faults.push(`labels ${mark.number} and ${other.number}`);
      if (place !== index && label && doOverlap(label, other.body))
        faults.push(`label ${mark.number} and mark ${other.number}`);
    });
  });
  const numbers = marks.map(({ number }) => number);
  if (new Set(numbers).size !== numbers.length) faults.push(`numbers ${numbers.join()}`);
  return faults;
}

function numbersOf(timeline: Timeline, asked: Asked = {}): number[] {
  return marksOf(sheetOf(timeline, { isWhole: false, ...asked }))
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('the numbered axis', () => {
  it.each(WIDTHS)('has every event of the first timeline once, clear of all others: %i px', (width) => {
    expect(numbersOf(cleanNetwork, { width })).toEqual(upTo(cleanNetwork.events.length));
    expect(faultsOf(cleanNetwork, { width })).toEqual([]);
  });

  it.each(WIDTHS)('has every kind of mark once, clear of all others: %i px', (width) => {
    const timeline = timelineOf(EVERY_MARK);
    expect(numbersOf(timeline, { width })).toEqual(upTo(EVERY_MARK.length));
    expect(faultsOf(timeline, { width })).toEqual([]);
  });

  it.each([
    ['August', day(2020, 8, 1), day(2020, 9, 1), [1, 2, 3, 4, 5]],
    ['a day of August', day(2020, 8, 14), day(2020, 8, 15), [1, 2, 3, 4, 5]],
    ['the key day', day(2020, 9, 8), day(2020, 9, 9), undefined],
    ['after all', day(2020, 10, 1), day(2020, 11, 1), []],
  ] as const)('keeps the numbers, and their room, in a view: %s', (_, start, end, wanted) => {
    for (const width of WIDTHS) {
      const asked = { width, viewport: { start, end } };
      expect(faultsOf(cleanNetwork, asked)).toEqual([]);
      if (wanted) expect(numbersOf(cleanNetwork, asked)).toEqual(wanted);
      else expect(numbersOf(cleanNetwork, asked)).toContain(34);
    }
  });

  it('keeps names clear of the line that leads to the bound of another mark', () => {
    const timeline = timelineOf([
      { edtf: '2020-11/2020-11-21', lane: 1, title: 'a' },
      { edtf: '[..2020-11-23]', lane: 1, title: 'a' },
    ]);
    expect(faultsOf(timeline, { width: 896 })).toEqual([]);
  });

  it('gives no line to what a view does not show', () => {
    const viewport = { start: day(2020, 8, 1), end: day(2020, 9, 1) };
    const { height } = plotOf(sheetOf(cleanNetwork, { viewport }));
    expect(height).toBeLessThan(plotOf(sheetOf(cleanNetwork)).height / 2);
  });

  it.each([1, 2, 400])('has %i events', (count) => {
    const timeline = crowd(count);
    expect(numbersOf(timeline)).toEqual(upTo(count));
    expect(faultsOf(timeline, {})).toEqual([]);
  });

  it('has more lines in a lane than a thousand', () => {
    const events = Array.from({ length: 1100 }, (_, index) => ({
      edtf: '2020-09-08',
      lane: index === 0 ? 1 : 0,
    }));
    const marks = marksOf(sheetOf(timelineOf(events), { isWhole: false }));
    expect(marks.map(({ number }) => number).sort((a, b) => a - b)).toEqual(upTo(1100));
  });

  it('has any events once, clear of all others, at any width and in any view', () => {
    const part = fc.double({ min: -0.1, max: 1.1, noNaN: true });
    const view = fc.option(fc.tuple(part, part), { nil: undefined });
    const asked = fc.record({ width: fc.integer({ min: 360, max: 2400 }), view });
    fc.assert(
      fc.property(anyEvents(25), asked, (events, { width, view }) => {
        // A timeline without events is a sentence.
        fc.pre(events.length > 0);
        const timeline = timelineOf(events);
        const viewport = view && viewportIn(timeline, view);
        expect(faultsOf(timeline, { width, viewport })).toEqual([]);
        if (!viewport) expect(numbersOf(timeline, { width })).toEqual(upTo(events.length));
      }),
      { numRuns: 60 },
    );
  });
});

function viewportIn(timeline: Timeline, [a, b]: readonly [number, number]): Viewport {
  const { start, end } = extentOf(tableOf(timeline));
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((part) => start + part * (end - start)) as [
    number,
    number,
  ];
  return { start: from, end: Math.max(to, from + 3_600_000) };
}
