import { describe, expect, it } from 'vitest';
import { verifyTimeline } from '../../../src/lib/source/check';
import { findUnmarked } from '../../../src/lib/source/marked-quote';
import { readParagraphs } from '../../../src/lib/source/paragraphs';
import { madeUpSource } from './documents';
import { eventOf, timelineOf } from './made-up';

/* Quotes that were copied from the archived text with its marks, or with the number beside a paragraph. */

const BODY = `Lighthouse

The keeper **left the island** on *3 May 1911*, the [inspector wrote](https://example.org/a).[^1]

> Nobody asked us.
>
> It was dark.

| Day | What |
| --- | --- |
| 4 May 1911 | The lamp was lit again |

The board found that:

1. the oil was bad;
2. the wick was new.

Twenty people watched, and 5*3*2 lamps burned.

[^1]: Letter of 1911.
`;
const { paragraphs } = readParagraphs(BODY, { title: 'Lighthouse' }, () => '');
const passagesOf = (quote: string, number = 1) => {
  const found = findUnmarked(quote, paragraphs, number);
  return found && [found.what, ...found.passages.map(({ paragraph, passage }) => [paragraph, passage])];
};

describe('findUnmarked', () => {
  it.each([
    ['The keeper **left the island**', ['marks', [1, 'The keeper left the island']]],
    ['The keeper **left the', ['marks', [1, 'The keeper left the']]],
    ['on *3 May 1911*, the', ['marks', [1, 'on 3 May 1911, the']]],
    ['the [inspector wrote](https://example.org/a).[^1]', ['marks', [1, 'the inspector wrote.']]],
    ['> Nobody asked us.', ['marks', [2, 'Nobody asked us.']]],
    ['> Nobody asked us.\n>\n> It was dark.', ['marks', [2, 'Nobody asked us.'], [3, 'It was dark.']]],
    ['Nobody asked us. > > It was dark.', ['marks', [2, 'Nobody asked us.'], [3, 'It was dark.']]],
    ['| 4 May 1911 | The lamp was lit again |', ['marks', [4, '4 May 1911 · The lamp was lit again']]],
    ['4 May 1911 | The lamp was lit', ['marks', [4, '4 May 1911 · The lamp was lit']]],
    ['2. the wick was new.', ['number', [7, 'the wick was new.']]],
    ['7 the wick was new.', ['number', [7, 'the wick was new.']]],
    ['¶ 4 4 May 1911 · The lamp', ['number', [4, '4 May 1911 · The lamp']]],
  ])('finds %j without its marks', (quote, found) => {
    expect(passagesOf(quote)).toEqual(found);
  });

  it.each([
    'The keeper **leaves the island**',
    '19 people watched',
    '3. the wick was new.',
    'Nobody asked us. > > The lamp was lit again',
    'asked us. > > was dark.',
    '532 lamps burned',
    '5*32 lamps burned',
    '',
    '**',
    '>',
    '|',
  ])('finds nothing else: %j', (quote) => {
    expect(passagesOf(quote)).toBeUndefined();
  });
});

describe('the fault of such a quote', () => {
  const source = { ...madeUpSource(['x'], { id: 'log' }), paragraphs };
  const faultsOf = (quote: string, paragraph: number) =>
    verifyTimeline(timelineOf([source], [eventOf('lamp', [{ source: 'log', paragraph, quote }])]), {
      unmarked: findUnmarked,
    }).issues.map(({ path, what, fix }) => [path, what, fix]);

  it('gives the text to use, and the paragraph where it is another', () => {
    expect(faultsOf('The keeper **left the island**', 1)).toEqual([
      [
        'events["lamp"].evidence[0].quote',
        'marks of Markdown were copied with the quote, and are no part of the text',
        'quote the text alone: The keeper left the island',
      ],
    ]);
    expect(faultsOf('2. the wick was new.', 3)).toEqual([
      [
        'events["lamp"].evidence[0].quote',
        'a number was copied with the quote, and is no part of the text',
        'write paragraph 7 and quote the text alone: the wick was new.',
      ],
    ]);
  });

  it('gives each paragraph by itself', () => {
    const [fault] = faultsOf('> Nobody asked us.\n>\n> It was dark.', 2);
    expect(fault?.at(-1)).toBe(
      'quote each paragraph by itself: “Nobody asked us.” of paragraph 2, and “It was dark.” of paragraph 3',
    );
  });
});
