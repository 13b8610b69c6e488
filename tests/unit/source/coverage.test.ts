import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/lib/source';
import { eventOf, timelineOf } from './made-up';
import { launch, madeUpSource, straits } from './archived';

describe('coverageOf', () => {
  const timeline = timelineOf(
    [
      madeUpSource(['one', 'two', 'three'], { id: 'a' }),
      madeUpSource(['four'], { id: 'b' }),
      madeUpSource([], { id: 'c' }),
    ],
    [
      eventOf('first', [
        { source: 'a', paragraph: 1, quote: 'one' },
        { source: 'a', paragraph: 1, quote: 'on' },
        { source: 'a', paragraph: 3, quote: 'three' },
      ]),
      eventOf('second', [
        { source: 'a', paragraph: 3, quote: 'thr' },
        { source: 'a', paragraph: 9, quote: 'x' },
        { source: 'nowhere', paragraph: 1, quote: 'x' },
      ]),
    ],
  );

  it('says which paragraphs carry which events, and which none', () => {
    expect(coverageOf(timeline)).toEqual([
      {
        source: 'a',
        paragraphs: 3,
        bare: [2],
        perParagraph: [
          { number: 1, events: ['first'] },
          { number: 2, events: [] },
          { number: 3, events: ['first', 'second'] },
        ],
      },
      { source: 'b', paragraphs: 1, bare: [1], perParagraph: [{ number: 1, events: [] }] },
      { source: 'c', paragraphs: 0, bare: [], perParagraph: [] },
    ]);
  });

  it('counts the paragraphs of the founding articles', () => {
    const bare = coverageOf(timelineOf([launch, straits], [])).map((each) => each.bare.length);
    expect(bare).toEqual([15, 20]);
  });
});
