import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/lib/model/parse';
import { quoteText, type Quote } from '../../../src/lib/model/quote';
import { coverageOf } from '../../../src/lib/source';
import { verifyTimeline } from '../../../src/lib/source/check';
import { fragmentsOf } from '../../../src/lib/source/fragments';
import { passagesOf, markedParagraphs } from '../../../src/lib/source/passages';
import { placeQuotes } from '../../../src/lib/source/place';
import { publishTimeline } from '../../../src/lib/source/publish';
import { placePieces } from '../../../src/lib/source/quote-places';
import { madeUpSource } from './documents';
import { eventOf, timelineOf } from './made-up';

const TEXTS = [
  'The board met on Monday. It heard the keeper, who had lit the lamp, and the master of the boat.',
  'The keeper said that he had lit the lamp at dusk. The lamp was out at midnight.',
  'Nobody saw who put it out.',
  'The board met again on Friday. The lamp was lit.',
];
const source = madeUpSource(TEXTS, { id: 'log', url: 'https://log.test/', standfirst: 'A lamp, a keeper.' });

const timelineWith = (quote: Quote, paragraph = 1, occurrence?: number) =>
  timelineOf(
    [source],
    [eventOf('e', [{ source: 'log', paragraph, quote, ...(occurrence ? { occurrence } : {}) }])],
  );
const check = (quote: Quote, paragraph = 1, occurrence?: number) =>
  verifyTimeline(timelineWith(quote, paragraph, occurrence)).issues.map(
    ({ severity, path, what, found, fix, detail }) => ({ severity, path, what, found, fix, detail }),
  );

describe('a quote in pieces', () => {
  it('is shown with “[…]” between them', () => {
    expect(quoteText(['The board met', 'It heard the keeper'])).toBe('The board met […] It heard the keeper');
    expect(quoteText('The board met')).toBe('The board met');
  });

  it('verifies in one paragraph, and in paragraphs that follow each other', () => {
    expect(check(['The board met on Monday', 'the master of the boat'])).toEqual([]);
    expect(check(['the master of the boat', 'he had lit the lamp', 'Nobody saw'])).toEqual([]);
  });

  it('begins at the occurrence that is named, and goes on behind it', () => {
    expect(placePieces({ quote: ['the', 'boat'], paragraph: 1, occurrence: 2 }, source)?.[0]?.start).toBe(58);
    expect(check(['the', 'the boat'], 1, 3)).toEqual([]);
    expect(check(['the', 'the lamp'], 1, 5)).toMatchObject([
      { path: 'events["e"].evidence[0].occurrence', found: 'occurrence 5', severity: 'error' },
    ]);
  });
});

describe('a piece', () => {
  it.each<[string, Quote, object]>([
    [
      'that is not there',
      ['The board met on Monday', 'the harbour burned down'],
      {
        path: 'events["e"].evidence[0].quote[1]',
        what: 'piece 2 of the quote is not in the source, nor anything like it',
        found: 'the harbour burned down',
      },
    ],
    [
      'that has other words',
      ['The board met on Monday', 'the captain of the boat'],
      {
        path: 'events["e"].evidence[0].quote[1]',
        what: 'piece 2 of the quote is not in the source; the nearest passage differs',
        detail: expect.stringContaining('master of the boat') as string,
      },
    ],
    [
      'that is before the one before it',
      ['who had lit the lamp', 'It heard the keeper'],
      {
        path: 'events["e"].evidence[0].quote[1]',
        what: 'piece 2 of the quote is before piece 1 in the text',
        fix: 'write the pieces in the order of the text',
        detail: 'piece 1 is in paragraph 1, this one in paragraph 1',
      },
    ],
    [
      'in a paragraph that does not follow',
      ['The board met on Monday', 'Nobody saw'],
      {
        path: 'events["e"].evidence[0].quote[1]',
        what: 'piece 2 of the quote is in paragraph 3, and piece 1 in paragraph 1',
        fix: expect.stringContaining('paragraphs that follow each other') as string,
      },
    ],
    [
      'that begins in another paragraph than it says',
      ['Nobody saw who', 'out'],
      { path: 'events["e"].evidence[0].paragraph', found: 'paragraph 1', fix: 'write paragraph 3' },
    ],
    [
      'that cuts a word',
      ['The board met on Mon', 'the master of the boat'],
      {
        path: 'events["e"].evidence[0].quote[0]',
        what: 'piece 1 of the quote ends inside “Monday”',
        fix: 'quote it whole: The board met on Monday',
      },
    ],
    [
      'that is empty',
      ['The board met on Monday', ' '],
      { path: 'events["e"].evidence[0].quote[1]', what: 'piece 2 of the quote is empty' },
    ],
  ])('%s is one fault, with what was found and how to fix it', (_name, quote, fault) => {
    expect(check(quote)).toMatchObject([fault]);
  });

  it('that is there twice behind the one before it is a warning', () => {
    expect(check(['The keeper said', 'lamp'], 2)).toMatchObject([
      {
        severity: 'warning',
        path: 'events["e"].evidence[0].quote[1]',
        what: 'piece 2 of the quote is there twice behind the piece before it; the first is taken',
      },
    ]);
  });

  it('that is missing hides no fault of the others', () => {
    const whats = check(['the harbour burned down', 'The board met on Monday', 'the captian of the boat']);
    expect(whats.map(({ path }) => path)).toEqual([
      'events["e"].evidence[0].quote[0]',
      'events["e"].evidence[0].quote[2]',
    ]);
  });

  it('that is marked inside a text is told how to be written', () => {
    const [fault] = check('The board met […] the master of the boat');
    expect(fault?.fix).toContain('quote: [ …, … ]');
  });
});

describe('the shape of a list', () => {
  const shape = (quote: unknown) =>
    parseTimeline(JSON.parse(JSON.stringify({ ...timelineWith('x') })))
      .issues.concat(
        parseTimeline({
          ...timelineWith('x'),
          events: [
            {
              ...timelineWith('x').events[0],
              evidence: [{ source: 'log', paragraph: 1, quote, role: 'supports' }],
            },
          ],
        }).issues,
      )
      .map(({ path, what, found }) => [path, what, found]);

  it('has two pieces at least, each a text', () => {
    expect(shape(['a', 'b'])).toEqual([]);
    expect(shape([])).toEqual([
      ['events["e"].evidence[0].quote', 'the quote is an empty list', 'an empty list'],
    ]);
    expect(shape(['a'])).toEqual([
      ['events["e"].evidence[0].quote', 'the quote is a list of one piece', '"a"'],
    ]);
    expect(shape(['a', ''])).toEqual([['events["e"].evidence[0].quote[1]', 'quote[1] is empty', 'nothing']]);
    expect(shape(['a', 3])).toEqual([['events["e"].evidence[0].quote[1]', 'quote[1] should be text', '3']]);
    expect(shape({})).toEqual([
      ['events["e"].evidence[0].quote', 'quote should be text', 'a group of fields'],
    ]);
  });
});

describe('the page of a source', () => {
  const timeline = timelineOf(
    [source],
    [
      eventOf('a', [
        { source: 'log', paragraph: 1, quote: ['The board met', 'the keeper', 'The lamp was out'] },
      ]),
      eventOf('b', [{ source: 'log', paragraph: 1, quote: 'on Monday. It' }]),
    ],
  );
  const placed = placeQuotes(timeline);

  it('marks each piece, the first with the anchor', () => {
    const passages = passagesOf(placed, source);
    expect(
      passages.map(({ id, paragraph, start, end, isMore }) => [id, paragraph, start, end, isMore]),
    ).toEqual([
      ['q-a-1', 1, 0, 13, false],
      ['q-b-1', 1, 14, 27, false],
      ['q-a-1', 1, 34, 44, true],
      ['q-a-1', 2, 50, 66, true],
    ]);
    const marked = markedParagraphs(source, passages);
    const ofA = marked.flatMap(({ pieces }) => pieces.filter(({ quotes }) => quotes.includes('q-a-1')));
    expect(ofA.map(({ text }) => text)).toEqual(['The board met', 'the keeper', 'The lamp was out']);
    expect(ofA.flatMap(({ starts }) => starts)).toEqual(['q-a-1']);
    // What is between the pieces of one quote has another line of underlining.
    expect(marked[0]?.underlines.get('q-a-1')).toBe(0);
    expect(marked[0]?.underlines.get('q-b-1')).toBe(1);
  });

  it('has the words of the quote as they are shown, and stays as it is when it is placed again', () => {
    expect(placed.events[0]?.evidence[0]?.quote).toBe('The board met […] the keeper […] The lamp was out');
    expect(placeQuotes(placed)).toEqual(placed);
  });

  it('has one text directive for each piece', () => {
    const link = fragmentsOf(timeline, () => true)['q-a-1'];
    expect(link).toMatch(/^https:\/\/log\.test\/#:~:text=[^&#]+&text=[^&#]+&text=[^&#]+$/);
    expect(fragmentsOf(placed, () => true)).toEqual(fragmentsOf(timeline, () => true));
  });

  it('counts every paragraph that has a piece', () => {
    expect(coverageOf(timeline)[0]?.bare).toEqual([3, 4]);
    expect(coverageOf(placed)[0]?.bare).toEqual([3, 4]);
  });

  it('publishes the pieces, and no word between them', () => {
    const quotes = timelineOf([{ ...source, publish: 'quotes' }], [...timeline.events.slice(0, 1)]);
    const published = publishTimeline(quotes);
    expect(published.sources[0]?.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [1, 'The board met […] the keeper'],
      [2, 'The lamp was out'],
    ]);
    expect(verifyTimeline(published).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const excerpts = timelineOf([{ ...source, publish: 'excerpts' }], [...timeline.events.slice(0, 1)]);
    expect(publishTimeline(excerpts).sources[0]?.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('pieces that are cut from a source, whatever they are', () => {
  it('are found where they were cut, or nearer before it', () => {
    const words = TEXTS.map((text) =>
      [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, index })),
    );
    const cut = fc
      .tuple(fc.nat({ max: 2 }), fc.array(fc.nat({ max: 400 }), { minLength: 4, maxLength: 4 }))
      .map(([paragraph, [a = 0, b = 0, c = 0, d = 0]]) => {
        const [one, two] = [words[paragraph] ?? [], words[paragraph + 1] ?? []];
        const piece = (list: typeof one, from: number, to: number, text = '') => {
          const [first, last] = [from % list.length, to % list.length].sort((x, y) => x - y);
          const end = list[last ?? 0];
          return text.slice(list[first ?? 0]?.index, (end?.index ?? 0) + (end?.word.length ?? 0));
        };
        const quote: Quote = [piece(one, a, b, TEXTS[paragraph]), piece(two, c, d, TEXTS[paragraph + 1])];
        return { paragraph: paragraph + 1, quote };
      });
    fc.assert(
      fc.property(cut, ({ paragraph, quote }) => {
        const places = placePieces({ quote, paragraph }, source);
        expect(places).toBeDefined();
        places?.forEach((place, index) => {
          expect(TEXTS[place.paragraph - 1]?.slice(place.start, place.end)).toBe(quote[index]);
        });
        expect(check(quote, paragraph).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});
