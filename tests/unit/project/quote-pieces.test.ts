import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../src/lib/project/read-definition';
import { placeWrittenQuotes } from '../../../src/lib/project/placed-quotes';
import { madeUpSource } from '../source/documents';
import { readWith } from './documents';

const yaml = (lines: string) =>
  readWith(`events:\n  - title: The sale\n    date: March 1994\n${lines}\n`, 'yaml');

describe('a quote that is a list', () => {
  it('has its source, its paragraph and its date worked out', () => {
    const { timeline, faults } = yaml(
      "    quote:\n      - 'launched on 12 May 1986'\n      - Four hundred people\n      - It was sold in March 1994",
    );
    expect(faults).toEqual([]);
    expect(timeline?.events[0]).toMatchObject({
      date: { edtf: '1994-03', asWritten: ['March 1994'], basis: 'stated' },
      evidence: [
        {
          source: 'gazette',
          paragraph: 1,
          quote: ['launched on 12 May 1986', 'Four hundred people', 'It was sold in March 1994'],
        },
      ],
    });
  });

  it('is a text where it has one piece', () => {
    expect(yaml('    quote: [It was sold in March 1994]').timeline?.events[0]?.evidence).toMatchObject([
      { paragraph: 2, quote: 'It was sold in March 1994' },
    ]);
  });

  it('is a fault at the piece that is not there, and at an empty list', () => {
    expect(yaml('    quote:\n      - It was sold in March 1994\n      - signed a note').faults).toEqual([
      '6:9 piece 2 of the quote is not in the source; the nearest passage differs: signed a note',
    ]);
    expect(yaml('    quote: []').faults).toEqual(['4:12 the quote is no list of texts: an empty list']);
    expect(yaml('    quote: [It was sold, [in March]]').faults).toEqual([
      expect.stringContaining('the quote is no list of texts') as string,
    ]);
  });

  it('may be in a list of evidence, and in JSON', () => {
    const { timeline, faults } = readWith(
      JSON.stringify({
        events: [
          {
            title: 'Sale',
            date: '1994-03',
            evidence: [{ quote: ['It was sold', 'Four hundred people signed'] }],
          },
        ],
      }),
      'json',
    );
    expect(faults).toEqual([]);
    expect(timeline?.events[0]?.evidence[0]).toMatchObject({ source: 'gazette', paragraph: 2 });
  });

  it('is written with […] in a table, where the sign itself has a backslash', () => {
    const { timeline, faults } = readWith(
      'title,date,quote\nSale,March 1994,"It was sold in March 1994 […] signed a letter"\n',
      'csv',
    );
    expect(faults).toEqual([]);
    expect(timeline?.events[0]?.evidence[0]?.quote).toEqual(['It was sold in March 1994', 'signed a letter']);
    const { faults: missing } = readWith(
      'title,date,quote\nSale,March 1994,"It was sold […] in May"\n',
      'csv',
    );
    expect(missing[0]).toMatch(/^2:18 piece 2 of the quote/);
  });

  it('has each piece at its place where a source is listed', () => {
    const source = madeUpSource(['One and two.', 'Three and four.'], { id: 'log' });
    const read = readDefinition(
      'events:\n  - title: E\n    quote: [One, Three]\n  - title: F\n    quote: [two, Five]\n',
      'yaml',
    );
    const placed = placeWrittenQuotes(read.definition?.data, [source]);
    expect(placed.map(({ quote, paragraph, isVerbatim }) => [quote, paragraph, isVerbatim])).toEqual([
      ['One', 1, true],
      ['Three', 2, true],
      ['two', 1, false],
      ['Five', undefined, false],
    ]);
  });
});
