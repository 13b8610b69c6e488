import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/lib/core';
import { fragmentsOf } from '../../../src/lib/source/fragments';
import { passagesOf } from '../../../src/lib/source/passages';
import { placeQuotes, startOf } from '../../../src/lib/source/place';
import { madeUpSource } from './documents';
import { eventOf, timelineOf, type Quoted } from './made-up';

const text = 'The unbeaten team was beaten once, then beaten again.';
const source = madeUpSource([text], { url: 'https://example.org/' });
const quoted = (more: Partial<Quoted> = {}): Quoted => ({
  source: source.id,
  paragraph: 1,
  quote: 'beaten',
  ...more,
});
const first = text.indexOf('beaten once');
const second = text.lastIndexOf('beaten');

describe('a place that the evidence names', () => {
  it('counts only boundaries', () => {
    const start = (more?: Partial<Quoted>) => startOf({ role: 'supports', ...quoted(more) }, source);
    expect(start()).toBe(first);
    expect(start({ occurrence: 2 })).toBe(second);
    expect(start({ occurrence: 3 })).toBeUndefined();
    expect(start({ quote: 'eaten' })).toBeUndefined();
    expect(start({ paragraph: 2 })).toBeUndefined();
  });

  it('is where the page marks the quote', () => {
    const events = [
      eventOf('one', [quoted(), quoted({ occurrence: 2 })]),
      eventOf('cut', [quoted({ quote: 'unbeat' })]),
      eventOf('plain', [quoted({ quote: 'The unbeaten team' })]),
    ];
    const placed = placeQuotes(timelineOf([source], events));
    expect(passagesOf(placed, source).map(({ id, start, end }) => [id, start, end])).toEqual([
      ['q-plain-1', 0, 17],
      ['q-one-1', first, first + 6],
      ['q-one-2', second, second + 6],
    ]);
    expect(placed.events[2]?.evidence).toEqual(events[2]?.evidence);
    expect(placeQuotes(placed)).toEqual(placed);
  });

  it('is where links to the publisher lead', () => {
    const timeline = timelineOf([source], [eventOf('one', [quoted(), quoted({ occurrence: 2 })])]);
    expect(fragmentsOf(timeline, () => true)).toEqual({
      'q-one-1': 'https://example.org/#:~:text=unbeaten%20team%20was-,beaten',
      'q-one-2': 'https://example.org/#:~:text=beaten%20once%2C%20then-,beaten',
    });
  });

  it('is a whole number from 1', () => {
    const parsed = (occurrence: unknown) =>
      parseTimeline(timelineOf([source], [eventOf('e', [quoted({ occurrence: occurrence as number })])]))
        .issues;
    expect(parsed(1)).toEqual([]);
    for (const wrong of [0, -1, 1.5, '2'])
      expect(parsed(wrong).map(({ path }) => path)).toEqual(['events["e"].evidence[0].occurrence']);
  });
});
