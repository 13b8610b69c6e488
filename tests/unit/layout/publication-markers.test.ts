import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type AxisLayout } from '../../../src/lib/layout/axis.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import { planFor } from '../../../src/lib/layout/plan.js';
import { flagsOf, type FlagMark } from '../../../src/lib/layout/publication-markers.js';
import { contentOf } from '../../golden/made-up.js';

const WIDTH = 1100;
const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const content = contentOf([{ edtf: '1900' }, { edtf: '2020-09-08' }, { edtf: '1960' }]);

interface Published {
  readonly time: number;
  readonly quotes?: number;
  readonly text?: string;
}

function layoutOf(published: readonly Published[], width = WIDTH): AxisLayout {
  const flags = published.map(({ time, quotes = 0, text = 'It publishes' }, index) => ({
    ...{ source: `s${index}`, time, text, quotes },
  }));
  return layOut({ ...content, flags }, planFor(width));
}

/** Returns on which side of its flag each publication has its words, that many pixels wide; undefined where none are. */
function wordsAt(days: readonly string[], words = 250): unknown[] {
  const layout = layoutOf(days.map((each) => ({ time: day(each) })));
  return flagsOf(layout, layout.fit, WIDTH, (text) => (text.startsWith('It') ? words : 10)).map(
    ({ x, label }) => {
      if (!label) return undefined;
      expect(label.x).toBe(x);
      return label.anchor;
    },
  );
}

describe('the words of publications', () => {
  it('are on the right of a flag, or on the left where there is more room', () => {
    expect(wordsAt(['1950-01-01'])).toEqual(['start']);
    expect(wordsAt(['2015-01-01'])).toEqual(['end']);
  });

  it('are not written over those of another, nor over its flag', () => {
    expect(wordsAt(['1950-01-01', '1952-06-01', '1955-09-01'])).toEqual(['end', undefined, 'start']);
    expect(wordsAt(['1960-01-01', '1962-06-01'])).toEqual(['end', 'start']);
    expect(wordsAt(['1920-01-01', '1990-01-01'])).toEqual(['start', 'start']);
  });

  it('are those of the source with the most quotes, then of the earlier, at one place', () => {
    const textsOf = (published: readonly Published[]): unknown[] => {
      const layout = layoutOf(published);
      return flagsOf(layout, layout.fit, WIDTH).map(({ label }) => label?.text);
    };
    const [first, second] = [day('1950-01-01'), day('1950-03-01')];
    expect(
      textsOf([
        { time: first, quotes: 1, text: 'One' },
        { time: second, quotes: 4, text: 'Two' },
      ]),
    ).toEqual(['Two +1']);
    expect(
      textsOf([
        { time: second, quotes: 4, text: 'Two' },
        { time: first, quotes: 4, text: 'One' },
      ]),
    ).toEqual(['One +1']);
  });

  it('are shortened where they have no room', () => {
    const text = 'The Standing Committee on Ports publishes, 3 February 1960';
    const layout = layoutOf([{ time: day('1960-02-03'), text }], 320);
    expect(flagsOf(layout, layout.fit, 288).map(({ label }) => label?.text)).toEqual(['The Standing…']);
  });
});

interface Box {
  readonly from: number;
  readonly to: number;
}

const boxOf = ({ label }: FlagMark, fontPx: number): Box | undefined => {
  if (!label) return undefined;
  const size = measureText(label.text, fontPx);
  const from = label.x + label.by - (label.anchor === 'end' ? size : 0);
  return { from, to: from + size };
};

describe('publications, however many', () => {
  const published = fc.record({
    time: fc.integer({ min: day('1900-01-01'), max: day('2020-09-08') }),
    quotes: fc.nat({ max: 4 }),
    text: fc.constantFrom(
      'It publishes',
      'The Harbour Review of Ports publishes, 3 May 1960',
      '港口评论发表',
    ),
  });
  const given = fc.tuple(
    fc.array(published, { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 320, max: 1900 }),
  );

  it('have words that overlap nothing and stay in the frame, and each is counted once', () => {
    fc.assert(
      fc.property(given, ([flags, width]) => {
        const layout = layoutOf(flags, width);
        const plot = width - layout.plan.gutter;
        const drawn = flagsOf(layout, layout.fit, plot);
        const boxes = drawn.flatMap((flag) => boxOf(flag, layout.plan.fontPx) ?? []);
        for (const { from, to } of boxes) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(plot);
          for (const { x } of drawn) expect(x <= from || x >= to).toBe(true);
        }
        const inOrder = boxes.sort((a, b) => a.from - b.from);
        inOrder.slice(1).forEach(({ from }, at) => {
          expect(from).toBeGreaterThanOrEqual(inOrder[at]?.to ?? 0);
        });
        const counted = drawn.flatMap(({ label }) => {
          const [, name = '', count = '0'] = /^(.*?) ?(?:\+(\d+))?$/.exec(label?.text ?? '') ?? [];
          return label ? [(name === '' ? 0 : 1) + Number(count)] : [];
        });
        if (counted.length > 0) expect(counted.reduce((a, b) => a + b)).toBe(flags.length);
        // Without any words the flags leave no room for a number.
        else expect(drawn.length).toBeGreaterThan(plot / 80);
      }),
    );
  });
});
