import { quoteText } from '../../../src/lib/model/quote';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClean } from '../../../src/lib/model/issue';
import { parseTimeline } from '../../../src/lib/model/parse';
import { timelineSchema } from '../../../src/lib/model/schema';
import type { Publish, Source, Timeline } from '../../../src/lib/model/timeline';
import { selectorsOf } from '../../../src/lib/formats/selectors';
import { coverageOf, fragmentLink } from '../../../src/lib/source';
import { checkTimeline, joinTimeline, verifyTimeline } from '../../../src/lib/source/check';
import { startOf } from '../../../src/lib/source/place';
import { placePieces } from '../../../src/lib/source/quote-places';
import { PUBLISHED_FIELDS, PUBLISHED_OF_PARAGRAPH, publishTimeline } from '../../../src/lib/source/publish';
import { fileOf, madeUpSource, read, sha256 } from './documents';
import { eventOf, timelineOf } from './made-up';

const TEXTS = [
  'The lamp was lit at dusk.',
  'The keeper wrote of it. A boat had come in, and the lamp was out.',
  'Nobody saw who put it out.',
  'On Tuesday the board met. The board met again on Friday.',
  'It said nothing.',
  'The keeper left in May.',
  'The lamp is dark.',
];

function source(publish: Publish | undefined, more: Partial<Source> = {}): Source {
  const made = madeUpSource(TEXTS, {
    id: 'log',
    url: 'https://log.test/',
    standfirst: 'A lamp, a keeper.',
    ...more,
  });
  const before = [{ kind: 'heading', text: 'At the harbour', level: 2 }] as const;
  const paragraphs = made.paragraphs.map((each) => (each.number === 4 ? { ...each, before } : each));
  const after = [{ kind: 'caption', text: 'The lamp, 1902' }] as const;
  return { ...made, paragraphs, after, ...(publish === undefined ? {} : { publish }) };
}

const QUOTED = [
  { source: 'log', paragraph: 4, quote: 'board met again on Friday' },
  { source: 'log', paragraph: 4, quote: 'board met', occurrence: 2 },
  { source: 'log', paragraph: 2, quote: 'A boat had come in' },
];
const made = (publish: Publish | undefined): Timeline =>
  timelineOf([source(publish)], [eventOf('board', QUOTED.slice(0, 2)), eventOf('boat', QUOTED.slice(2))]);
const published = (publish: Publish): Source => {
  const [first] = publishTimeline(made(publish)).sources;
  if (!first) throw new Error('there is a source');
  return first;
};
const errorsOf = (timeline: Timeline) =>
  verifyTimeline(timeline).issues.filter(({ severity }) => severity === 'error');

describe('a source that is published whole', () => {
  it('passes its check', () => expect(errorsOf(made(undefined))).toEqual([]));

  it('stays as it is, and so does its timeline', () => {
    for (const publish of [undefined, 'full'] as const) {
      const timeline = made(publish);
      expect(publishTimeline(timeline)).toBe(timeline);
    }
  });
});

describe('excerpts', () => {
  it('are the quoted paragraphs and one on either side, with the numbers of the whole text', () => {
    const { paragraphs, unpublished } = published('excerpts');
    expect(paragraphs).toEqual([1, 2, 3, 4, 5].map((number) => ({ number, text: TEXTS[number - 1] })));
    expect(unpublished).toEqual([6, 7]);
  });

  it('have no heading, caption or standfirst', () => {
    expect(Object.keys(published('excerpts')).sort()).toEqual(
      ['id', 'language', 'paragraphs', 'publish', 'sha256', 'title', 'unpublished', 'url'].sort(),
    );
    expect(JSON.stringify(published('excerpts'))).not.toMatch(/harbour|1902|a keeper/);
  });

  it('tell the words round a quote to a link, and nobody that what is apart is next to each other', () => {
    const texts = ['First here.', 'Between them.', 'Far off.', 'Left out.', 'Gone too.', 'Late one.'];
    const [only] = publishTimeline(
      timelineOf(
        [madeUpSource(texts, { id: 'a', url: 'https://a.test/', publish: 'excerpts' })],
        [eventOf('e', [{ source: 'a', paragraph: 1, quote: 'First here.' }])],
      ),
    ).sources;
    expect(only && fragmentLink(only, 'Between them.', 2)).toBe('https://a.test/#:~:text=Between%20them%2E');
    const quote = 'keeper wrote of it. A boat had come in';
    expect(fragmentLink(published('excerpts'), quote, 2)).toBe(
      'https://log.test/#:~:text=The-,keeper%20wrote%20of%20it.%20A%20boat%20had%20come%20in',
    );
  });
});

describe('quotes alone', () => {
  it('are in their paragraphs, those that overlap as one', () => {
    const { paragraphs, unpublished } = published('quotes');
    expect(paragraphs).toEqual([
      { number: 2, text: 'A boat had come in' },
      { number: 4, text: 'board met […] board met again on Friday' },
    ]);
    expect(unpublished).toEqual([1, 3, 5, 6, 7]);
  });

  it('are apart by a sign where something between them is left out', () => {
    const timeline = timelineOf(
      [madeUpSource(['One fine day. Two of them. Three more.'], { id: 'a', publish: 'quotes' })],
      [
        eventOf('e', [
          { source: 'a', paragraph: 1, quote: 'Three more' },
          { source: 'a', paragraph: 1, quote: 'One fine day' },
        ]),
      ],
    );
    expect(publishTimeline(timeline).sources[0]?.paragraphs[0]?.text).toBe('One fine day […] Three more');
  });

  it('have their first place too where the second is meant, so that occurrence holds', () => {
    const item = { source: 'a', paragraph: 1, quote: 'the lamp', occurrence: 2, role: 'supports' } as const;
    const whole = madeUpSource(['He saw the lamp and lit the lamp again.'], { id: 'a', publish: 'quotes' });
    const [only] = publishTimeline(timelineOf([whole], [eventOf('e', [item])])).sources;
    expect(only?.paragraphs).toEqual([{ number: 1, text: 'the lamp […] the lamp' }]);
    expect(only && startOf(item, only)).toBe(13);
  });

  it('come with no word from round them, in no selector and in no address', () => {
    const only = published('quotes');
    const item = { source: 'log', paragraph: 2, quote: 'A boat had come in', role: 'supports' } as const;
    expect(selectorsOf(item.quote, placePieces(item, only)?.[0], only)).toEqual({
      quote: { type: 'TextQuoteSelector', exact: item.quote },
    });
    expect(fragmentLink(only, 'boat', 2)).toBe('https://log.test/#:~:text=boat');
  });
});

describe('what is published', () => {
  it('is decided for every field of a source and of a paragraph', () => {
    const fields = timelineSchema.entries.sources.item.entries;
    const left = ['standfirst', 'after', 'paragraphs', 'unpublished'];
    expect([...PUBLISHED_FIELDS, ...left].sort()).toEqual(Object.keys(fields).sort());
    expect([...PUBLISHED_OF_PARAGRAPH, 'before'].sort()).toEqual(
      Object.keys(fields.paragraphs.item.entries).sort(),
    );
  });

  it('comes out of the way from files to a timeline, and the check sees the whole text', () => {
    const body = '# A headline\n\nThe first paragraph.\n\nThe second.\n\nThe third.\n';
    const join = (quote: string) =>
      joinTimeline(
        {
          ...timelineOf([], [eventOf('e', [{ source: 'made-up', paragraph: 1, quote }])]),
          sources: ['made-up'],
        },
        [{ file: 'made-up.md', text: fileOf(body, { publish: 'quotes' }) }],
        { file: 'events.ts', sha256 },
      );
    const { timeline, documents, issues } = join('first paragraph');
    expect(isClean(issues)).toBe(true);
    expect(timeline?.sources[0]).toMatchObject({
      sha256: sha256(body),
      unpublished: [2, 3],
      paragraphs: [{ number: 1, text: 'first paragraph' }],
    });
    expect(documents[0]?.source?.paragraphs).toHaveLength(3);
    expect(join('The fourth').issues[1]?.what).toContain('the quote is not in the source');
  });

  it('is read again from its file, with a note for what is not there', () => {
    for (const publish of ['excerpts', 'quotes'] as const) {
      const data: unknown = JSON.parse(JSON.stringify(publishTimeline(made(publish))));
      const parsed = parseTimeline(data);
      expect(parsed.timeline).toEqual(data);
      const { issues, count } = checkTimeline(parsed);
      expect(count).toBe(0);
      expect(issues.filter(({ path }) => path.startsWith('sources'))).toEqual([
        expect.objectContaining({ severity: 'note', path: 'sources["log"].publish', source: 'log' }),
      ]);
    }
  });

  it('has a fault where a quote is not in it', () => {
    const file = publishTimeline(made('quotes'));
    const quoting = (paragraph: number, quote: string): Timeline => ({
      ...file,
      events: [eventOf('e', [{ source: 'log', paragraph, quote }])],
    });
    expect(errorsOf(quoting(2, 'A boat has come in'))[0]?.what).toContain('the nearest passage differs');
    expect(errorsOf(quoting(5, 'It said nothing.'))[0]?.what).toBe(
      'the paragraph of this quote is not published, so the quote cannot be looked up',
    );
    expect(errorsOf(quoting(12, 'A boat had come in'))[0]?.what).toContain('no such paragraph');
  });

  it('numbers no paragraph twice', () => {
    const file = publishTimeline(made('quotes'));
    const sources = file.sources.map((each) => ({ ...each, unpublished: [2] }));
    expect(parseTimeline({ ...file, sources }).issues[0]?.what).toBe('paragraph 2 is there more than once');
  });
});

describe('the front matter of a source', () => {
  const body = '# A headline\n\nThe first paragraph.\n';

  it('says what is published, and the check says so in a note', () => {
    for (const publish of ['excerpts', 'quotes', 'full']) {
      const { source: found, issues } = read(fileOf(body, { publish }));
      expect(found?.publish).toBe(publish);
      expect(issues.map(({ severity, path, found: value }) => [severity, path, value])).toEqual(
        publish === 'full' ? [] : [['note', 'made-up.md:6:10', `publish: ${publish}`]],
      );
    }
  });

  it('has a fault where it says something else', () => {
    const { issues } = read(fileOf(body, { publish: 'none' }));
    expect(issues).toEqual([
      expect.objectContaining({
        severity: 'error',
        what: 'publish is not well formed',
        found: 'none',
        fix: 'write full, excerpts or quotes',
      }),
    ]);
  });
});

/** A source of words that are in it once, and quotes of some of them. */
const anySource = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
    publish: fc.constantFrom('excerpts' as const, 'quotes' as const),
  })
  .map(({ sizes, picks, publish }) => {
    const words = sizes.map((size, at) => Array.from({ length: size }, (_, word) => `w${at}x${word}`));
    const quoted = picks.map(([at, from, length]) => {
      const index = at % words.length;
      const all = words[index] ?? [];
      const start = from % all.length;
      const quote = all.slice(start, start + 1 + (length % (all.length - start))).join(' ');
      return { source: 'any', paragraph: index + 1, quote };
    });
    const texts = words.map((each) => each.join(' '));
    const whole = madeUpSource(texts, { id: 'any', publish });
    return timelineOf(
      [whole],
      quoted.map((item, at) => eventOf(`e${at}`, [item])),
    );
  });

describe('of any source', () => {
  it('what is published verifies, is covered as before, and is published once and for all', () => {
    fc.assert(
      fc.property(anySource, (timeline) => {
        const out = publishTimeline(timeline);
        expect(errorsOf(out)).toEqual([]);
        expect(coverageOf(out)).toEqual(coverageOf(timeline));
        expect(publishTimeline(out)).toEqual(out);
      }),
    );
  });

  it('has no word that is not quoted, or not beside a quote', () => {
    fc.assert(
      fc.property(anySource, (timeline) => {
        const [whole] = timeline.sources;
        const quotes = timeline.events.flatMap(({ evidence }) => evidence);
        const isPublished = (number: number, word: string): boolean =>
          quotes.some(({ paragraph, quote }) =>
            whole?.publish === 'quotes'
              ? paragraph === number && quoteText(quote).split(' ').includes(word)
              : Math.abs(paragraph - number) <= 1,
          );
        const text = JSON.stringify(publishTimeline(timeline));
        const found = new Set(text.match(/w\d+x\d+/g));
        for (const { number, text: words } of whole?.paragraphs ?? [])
          for (const word of words.split(' ')) expect(found.has(word), word).toBe(isPublished(number, word));
      }),
    );
  });
});
