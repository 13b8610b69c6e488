import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PassageFinder, type FoundPassage } from '../../../../src/lib/editing/imports/find/find-passages';
import { pageOfAddress } from '../../../../src/lib/editing/imports/find/same-address';
import { readDocument } from '../../../../src/lib/source/document';
import type { CandidateQuote, CandidateSource } from '../../../../src/lib/imports/import';
import { sha256 } from '../ferry-project';

/* Drafts of an invented timeline and four invented documents: which passages are suggested, and how often they are right. */

const FOLDER = 'tests/fixtures/imports/passages/sources';
const SOURCES = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const { source } = readDocument(readFileSync(`${FOLDER}/${file}`, 'utf8'), { file, sha256 });
    if (!source) throw new Error(`${file} is a source`);
    return source;
  });
const finder = new PassageFinder(SOURCES);

const OBSERVER = 'https://observer.ostrel.example';
const MUSEUM = 'https://museum.ostrel.example/lift';

interface Draft {
  readonly title: string;
  readonly summary?: string;
  readonly edtf?: string;
  readonly url?: string;
  readonly quotes?: readonly CandidateQuote[];
}

function find({ title, summary, edtf, url, quotes = [] }: Draft): readonly FoundPassage[] {
  const sources: readonly CandidateSource[] = url === undefined ? [] : [{ url }];
  const event = {
    id: 'draft',
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(edtf === undefined
      ? {}
      : { date: { edtf, asWritten: [], basis: 'inferred' as const, reason: 'From row 2.' } }),
  };
  return finder.find(event, { sources, quotes });
}

const placeOf = ({ passage: { document, pieces } }: FoundPassage): string =>
  `${document} ${pieces[0]?.paragraph ?? 0}`;

/** Each row of the timeline, with the words of its passage; the last is in none of the documents. */
const ROWS: readonly (Draft & { readonly right?: string })[] = [
  {
    title: 'Keller plans a lift',
    summary: 'The millwright Anton Keller sketches a lift up the cliff of Ostrel.',
    edtf: '1899',
    url: MUSEUM,
    right: 'drew the first plans in 1899',
  },
  {
    title: 'Founder dies',
    summary: 'Keller falls to his death from a scaffold.',
    edtf: '1904-02',
    url: MUSEUM,
    right: 'He fell from the scaffolding in February 1904',
  },
  {
    title: 'Grand opening',
    summary: 'Keller’s widow opens the lift.',
    edtf: '1904-06-02',
    right: 'The lift was opened on 2 June 1904',
  },
  {
    title: 'A record year',
    summary: 'More than 300,000 people ride between harbour and upper town.',
    edtf: '1926',
    right: 'In its best year, 1926',
  },
  {
    title: 'From steam to electric power',
    edtf: '1931',
    url: MUSEUM,
    right: 'Steam drove the lift until 1931',
  },
  {
    title: 'Cable breaks',
    summary: 'An empty cabin crashes, and the company gives up.',
    edtf: '1987-01-11',
    right: 'In the night of 11 January 1987 the main cable broke',
  },
  {
    title: 'Council votes to reopen the lift',
    summary: '14 members are for it, 9 against.',
    edtf: '2019-05-13',
    url: `${OBSERVER}/2019/05/cliff-lift-vote?utm_source=mail`,
    right: 'the town council approved the plan on Monday evening',
  },
  {
    title: 'Blaze in the engine house',
    summary: 'Thirty firefighters save the building.',
    edtf: '2020-11-03',
    right: 'A fire broke out in the engine house',
  },
  {
    title: 'The lift runs again',
    summary: 'First passengers after 35 years.',
    edtf: '2021-12-18',
    url: `http://www.observer.ostrel.example/2021/12/first-ride/`,
    right: 'carried its first passengers for almost 35 years',
  },
  {
    title: 'Minister inspects the new tunnel',
    summary: 'The minister of transport comes by helicopter.',
    edtf: '2021-03',
  },
];

describe('the passages that are suggested', () => {
  it('are right for the rows of a timeline, and none where no document has it', () => {
    const found = ROWS.map(({ right, ...draft }) => {
      const passages = find(draft);
      const place = right === undefined ? -1 : passages.findIndex(({ quote }) => quote.includes(right));
      return { title: draft.title, place, count: passages.length };
    });
    expect(found.filter(({ place }) => place === 0)).toHaveLength(9);
    expect(found.at(-1)?.count).toBe(0);
    for (const { count } of found) expect(count).toBeLessThanOrEqual(3);
  });

  it('are right for seven of nine rows that have a title and a date alone', () => {
    const right = ROWS.slice(0, -1).filter(({ title, edtf, right: words = '' }) => {
      const [first] = find({ title, ...(edtf === undefined ? {} : { edtf }) });
      return first?.quote.includes(words);
    });
    expect(right.length).toBeGreaterThanOrEqual(7);
  });

  it('say why: the words that are shared, the date, the page that the file names', () => {
    const [found] = find(ROWS[6] ?? { title: '' });
    expect(found).toMatchObject({ hasDate: true, isNamed: true });
    expect(found?.shared).toEqual(expect.arrayContaining(['Council', 'votes', '14', '9']));
    expect(found?.shared).not.toContain('the');
    expect(found && placeOf(found)).toBe('lift-vote 1');
  });

  it('are words of the document at their place', () => {
    for (const row of ROWS)
      for (const { passage, quote } of find(row)) {
        const [piece] = passage.pieces;
        const text = SOURCES.find(({ id }) => id === passage.document)?.paragraphs.find(
          ({ number }) => number === piece?.paragraph,
        )?.text;
        expect(text?.slice(piece?.start, piece?.end)).toBe(quote);
        expect(quote.trim()).toBe(quote);
      }
  });

  it('prefer the document that the file names', () => {
    const title = 'The cliff lift carried passengers';
    const [named] = find({
      title,
      url: 'https://web.archive.org/web/2021/https://observer.ostrel.example/2021/12/first-ride',
    });
    expect(named && placeOf(named)).toBe('lift-reopens 1');
  });

  it('are none without documents, and none for words that all documents have', () => {
    expect(new PassageFinder([]).find({ id: 'a', title: 'The lift' }, { sources: [], quotes: [] })).toEqual(
      [],
    );
    expect(find({ title: 'The lift' })).toEqual([]);
    expect(find({ title: '' })).toEqual([]);
  });
});

describe('the quotations of a file', () => {
  const TITLE = 'A ticket';
  const quoted = (quote: CandidateQuote) => find({ title: TITLE, quotes: [quote] });

  it('are found word for word, whatever quotation marks they have', () => {
    const [found] = quoted({ text: '"We have waited a generation for this,"' });
    expect(found).toMatchObject({ quoted: 1, quote: '“We have waited a generation for this,”' });
    expect(found && placeOf(found)).toBe('lift-vote 2');
  });

  it('are found in other words that are like them', () => {
    const [found] = quoted({ text: 'The first ticket, No 000001, went to Hedwig Lorenz, 91' });
    expect(found?.quoted).toBeGreaterThan(0.75);
    expect(found?.quoted).toBeLessThan(1);
    expect(found && placeOf(found)).toBe('lift-reopens 2');
  });

  it('are found at the place whose words round them are those of the file', () => {
    const text = SOURCES[1]?.paragraphs[2]?.text ?? '';
    for (const [prefix, suffix] of [
      ['Steam drove ', ' until 1931'],
      ['was closed, and ', ' stood still'],
    ] as const) {
      const [found] = quoted({ text: 'the lift', prefix, suffix, url: MUSEUM });
      expect(found?.passage.pieces[0]?.start).toBe(text.indexOf(`the lift${suffix}`));
    }
    const [engineer] = quoted({
      text: 'Tomas Rehn, the engineer in charge',
      url: 'https://coastradio.example/news/engine-house-fire',
    });
    expect(engineer && placeOf(engineer)).toBe('lift-fire 4');
  });

  it('are taken to whole words where half of one was marked', () => {
    const [found] = quoted({ text: 'opping the steam whis' });
    expect(found).toBeUndefined();
    expect(quoted({ text: 'last of the old steam whist' })[0]?.quote).toBe('blast of the old steam whistle');
  });

  it('of several paragraphs begin with the first that is found', () => {
    const [found] = quoted({
      text: 'This stands nowhere at all.\nSteam drove the lift until 1931\nIn the night of',
    });
    expect(found?.quote).toBe('Steam drove the lift until 1931');
  });

  it('are not found where no document has them', () => {
    expect(quoted({ text: 'Nobody has ever said a word like these here' })).toEqual([]);
  });
});

describe('addresses of one page', () => {
  it('are the same without protocol, www, tracking, fragment and slash', () => {
    const forms = [
      'https://observer.ostrel.example/a/b',
      'http://www.observer.ostrel.example/a/b/',
      'https://observer.ostrel.example/a/b?utm_source=x&fbclid=1#top',
      'https://web.archive.org/web/20200101000000/http://observer.ostrel.example/a/b',
      'https://m.observer.ostrel.example/a/b/amp/',
      'https://Observer.Ostrel.example/a/b/index.html',
    ];
    expect(new Set(forms.map(pageOfAddress))).toEqual(new Set(['observer.ostrel.example/a/b']));
  });

  it('are others with another path or query', () => {
    expect(pageOfAddress('https://a.example/?id=1')).not.toBe(pageOfAddress('https://a.example/?id=2'));
    expect(pageOfAddress('https://a.example/?b=2&a=1')).toBe(pageOfAddress('https://a.example/?a=1&b=2'));
    expect(pageOfAddress('https://a.example/B')).not.toBe(pageOfAddress('https://a.example/b'));
  });
});
