import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyDayOf, type KeyDay } from '../../../src/lib/layout/keyday.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import { keyLineOf, TICK_LABEL_PX, ticksOf, type Tick } from '../../../src/lib/layout/ticks.js';
import { timeAt, xOf, type Viewport } from '../../../src/lib/layout/viewport.js';
import { englishAxis } from '../../../src/lib/words/en/axis.js';
import { contentOf, DAY_MS } from '../../golden/made-up.js';

const YEAR_MS = 365.2425 * DAY_MS;
const HOUR_MS = 3_600_000;
const fontPx = 13;
const text = { words: englishAxis, measure: measureText, fontPx };
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Views of twenty minutes to 500,000 years, anywhere that dates reach; widths of phones and of walls. */
const anyView = fc.tuple(part, part, fc.integer({ min: 288, max: 2400 })).map(([zoom, at, width]) => {
  const span = (HOUR_MS / 3) * ((500_000 * YEAR_MS) / (HOUR_MS / 3)) ** zoom;
  const first = -270_000 * YEAR_MS;
  const start = first + at * (540_000 * YEAR_MS - span);
  return { viewport: { start, end: start + span }, width };
});

/** The same, near our time and near the year 1, where days and hours differ. */
const anyNearView = fc
  .tuple(part, fc.constantFrom(0, Date.UTC(2020, 8, 8), -1969 * YEAR_MS, -2012 * YEAR_MS), part, fc.boolean())
  .map(([zoom, middle, at, isWide]) => {
    const span = HOUR_MS * ((100 * YEAR_MS) / HOUR_MS) ** zoom;
    return {
      viewport: { start: middle - at * span, end: middle + (1 - at) * span },
      width: isWide ? 900 : 300,
    };
  });

const anyKeyDay = (viewport: Viewport) =>
  fc.option(
    part.map((at): KeyDay => {
      const start = Math.floor(timeAt(viewport, 1, at) / DAY_MS) * DAY_MS;
      return { start, end: start + DAY_MS, count: 9 };
    }),
    { nil: undefined },
  );

const anyTicks = fc.oneof(anyView, anyNearView).chain(({ viewport, width }) =>
  anyKeyDay(viewport).map((day) => {
    const keyLine = keyLineOf(day, viewport, width, text);
    return { viewport, width, keyLine, ticks: ticksOf(viewport, width, { ...text, keyLine }) };
  }),
);

/** The pixels a label takes. */
const spanOf = ({ x, label }: Tick): readonly [number, number] => [
  x + TICK_LABEL_PX,
  x + TICK_LABEL_PX + measureText(label, fontPx),
];

describe('ticks', () => {
  it('ascend, each time once, in the frame and where their time is', () => {
    fc.assert(
      fc.property(anyTicks, ({ ticks, viewport, width }) => {
        for (const kind of [true, false]) {
          const times = ticks.filter(({ isMajor }) => isMajor === kind).map(({ time }) => time);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        }
        expect(new Set(ticks.map(({ time }) => time)).size).toBe(ticks.length);
        const wrong = ticks.filter(
          ({ time, x, label, isMajor }) =>
            Math.abs(x - xOf(viewport, width, time)) > 0.001 ||
            x < -0.01 ||
            x > width + 0.01 ||
            (!isMajor && label !== ''),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('are some, and never more than one every few pixels', () => {
    fc.assert(
      fc.property(anyTicks, ({ ticks, width }) => {
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(width / 8 + 10);
      }),
      { numRuns: 200 },
    );
  });

  it('have labels that do not touch one another, the key day’s label or the frame', () => {
    fc.assert(
      fc.property(anyTicks, ({ ticks, width, keyLine }) => {
        const spans = ticks.filter(({ label }) => label !== '').map(spanOf);
        if (keyLine) {
          const half = measureText(keyLine.label, fontPx) / 2;
          spans.push([keyLine.x + keyLine.by - half, keyLine.x + keyLine.by + half]);
        }
        const inOrder = [...spans].sort((a, b) => a[0] - b[0]);
        const wrong = inOrder.filter(
          ([from, to], index) => from < (inOrder[index - 1]?.[1] ?? -0.01) || to > width + 0.01,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('name a time or more in any view of our time, on any width, unless the key day’s label does', () => {
    fc.assert(
      fc.property(anyNearView, ({ viewport, width }) => {
        expect(ticksOf(viewport, width, text).some(({ label }) => label !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['minutes', HOUR_MS, '10:30'],
    ['days', 6 * DAY_MS, '8 September'],
    ['months', 400 * DAY_MS, 'October'],
    ['years', 6 * YEAR_MS, '2020'],
    ['centuries', 1000 * YEAR_MS, '2000'],
  ])('name %s', (_, span, expected) => {
    const middle = Date.UTC(2020, 8, 8, 10, 40);
    const ticks = ticksOf({ start: middle - span / 2, end: middle + span / 2 }, 1200, text);
    expect(ticks.map(({ label }) => label).filter((label) => label.startsWith(expected))).not.toEqual([]);
  });

  it('count years before 1 as people do', () => {
    const start = new Date(0).setUTCFullYear(-60, 0, 1);
    const labels = ticksOf({ start, end: start + 100 * YEAR_MS }, 1200, text).map(({ label }) => label);
    expect(labels).toContain('41 BC');
    expect(labels.some((label) => label.includes('-'))).toBe(false);
  });
});

describe('the line of the key day', () => {
  it('stands in the middle of its day, its label inside the frame', () => {
    fc.assert(
      fc.property(anyTicks, ({ keyLine, width }) => {
        if (!keyLine) return;
        const half = measureText(keyLine.label, fontPx) / 2;
        expect(keyLine.x).toBeGreaterThanOrEqual(0);
        expect(keyLine.x).toBeLessThanOrEqual(width);
        expect(keyLine.x + keyLine.by - half).toBeGreaterThanOrEqual(-0.01);
        expect(keyLine.x + keyLine.by + half).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });

  it('is not there when its day is out of the frame', () => {
    const day = { start: 0, end: DAY_MS, count: 5 };
    expect(keyLineOf(day, { start: 10 * DAY_MS, end: 20 * DAY_MS }, 600, text)).toBeUndefined();
    expect(keyLineOf(undefined, { start: 0, end: DAY_MS }, 600, text)).toBeUndefined();
  });

  const dayOf = (dates: readonly string[]) => keyDayOf(contentOf(dates.map((edtf) => ({ edtf }))).table);
  it.each([
    ['three of one day', ['2020-09-08', '2020-09-08', '2020-09-08', '2020-01'], '2020-09-08'],
    ['too few', ['2020-09-08', '2020-09-08'], undefined],
    ['a tie, the earlier', [3, 2, 3, 2, 3, 2].map((day) => `2020-09-0${day}`), '2020-09-02'],
    ['too small a part', Array.from({ length: 60 }, (_, at) => `20${10 + (at % 20)}-01-01`), undefined],
    ['moments by a day are not on it', Array.from({ length: 5 }, () => '[..2020-09-08]'), undefined],
    ['nothing', [], undefined],
  ])('%s', (_, dates, expected) => {
    const day = dayOf(dates);
    expect(day && new Date(day.start).toISOString().slice(0, 10)).toBe(expected);
  });
});
