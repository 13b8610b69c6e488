import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/layout/axis.js';
import { planFor } from '../../../src/lib/layout/plan.js';
import { flagsOf } from '../../../src/lib/layout/publication-markers.js';
import { contentOf } from '../../golden/made-up.js';

const WIDTH = 1100;
const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const content = contentOf([{ edtf: '1900' }, { edtf: '2020-09-08' }, { edtf: '1960' }]);

/** Returns on which side of its flag each publication has its words, that many pixels wide; undefined where none are. */
function wordsAt(days: readonly string[], words = 250): unknown[] {
  const flags = days.map((each, index) => ({ source: `s${index}`, time: day(each), text: 'It publishes' }));
  const layout = layOut({ ...content, flags }, planFor(WIDTH));
  return flagsOf({ ...layout, measure: () => words }, layout.fit, WIDTH).map(({ x, label }) => {
    if (!label) return undefined;
    expect(label.x).toBe(x);
    return label.anchor;
  });
}

describe('the words of publications', () => {
  it('are on the right of a flag, or on the left where there is more room', () => {
    expect(wordsAt(['1950-01-01'])).toEqual(['start']);
    expect(wordsAt(['2015-01-01'])).toEqual(['end']);
  });

  it('are not written over those of another, nor over its flag', () => {
    expect(wordsAt(['1950-01-01', '1950-06-01', '1950-09-01'])).toEqual(['start', 'end', undefined]);
    expect(wordsAt(['1960-01-01', '1962-06-01'])).toEqual(['end', 'start']);
    expect(wordsAt(['1920-01-01', '1990-01-01'])).toEqual(['start', 'start']);
  });
});
