import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texOf } from '../../../src/lib/formats/tex';
import { madeUpSource } from '../source/documents';
import { timelineOf } from '../source/made-up';
import { cleanNetwork, hostileTimeline, SITE, written } from './given';

const HOSTILE = hostileTimeline();
const IDS = ['china-launches-initiative', 'straits-times', 'timeline:clean-network'];
const [UNDATED, STRAITS] = cleanNetwork.sources;

/** What is left of a text in a format of lines, and of spaces in TeX. */
function inOneLine(text: string): string {
  const wellFormed = Buffer.from(text, 'utf8').toString('utf8');
  return wellFormed.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Names as a byline has them. */
const names = (HOSTILE.sources[0]?.authors ?? []).map(({ name }) => name);

describe('CSL-JSON', () => {
  const items = async (timeline = cleanNetwork, site?: string): Promise<Record<string, unknown>[]> =>
    JSON.parse(await written('csl', timeline, site === undefined ? {} : { site }));

  it('says of each source what its document says, and no more', async () => {
    const [undated, straits] = await items();
    expect(undated).toEqual({
      id: 'china-launches-initiative',
      type: 'document',
      title: 'China launches initiative for global data security issues',
      language: 'en',
      note: `Archived text, SHA-256 ${UNDATED?.sha256}`,
    });
    expect(straits).toEqual({
      id: 'straits-times',
      type: 'article-newspaper',
      title: 'China introduces new cyber-security initiative, says it will not illegally collect data',
      author: [{ literal: 'Elizabeth Law' }],
      'container-title': 'The Straits Times',
      issued: { 'date-parts': [[2020, 9, 8]] },
      URL: STRAITS?.url,
      language: 'en',
      note: `Archived text, SHA-256 ${STRAITS?.sha256}`,
    });
  });

  it('has the timeline itself last, with its address where one is known', async () => {
    const withSite = await items(cleanNetwork, SITE);
    expect(withSite.map(({ id }) => id)).toEqual(IDS);
    expect(withSite[2]).toMatchObject({ type: 'webpage', URL: `${SITE}t/clean-network/` });
    expect(withSite[0]?.['note']).toContain(`${SITE}t/clean-network/s/china-launches-initiative/`);
    const [, , own] = await items();
    expect(own).toMatchObject({ type: 'document', title: cleanNetwork.title });
    expect(own).not.toHaveProperty('URL');
  });

  it('says no more of a date than the document does, and what the archive knows', async () => {
    const archived = [{ url: 'https://archive.example/a', at: '2026-03-02' }];
    const month = madeUpSource([], {
      published: '2020-09',
      doi: '10.1000/182',
      accessed: '2026-03-02',
      archived,
    });
    const [item] = await items(timelineOf([month], []));
    expect(item).toMatchObject({
      issued: { 'date-parts': [[2020, 9]] },
      accessed: { 'date-parts': [[2026, 3, 2]] },
      DOI: '10.1000/182',
      archive_location: 'https://archive.example/a',
    });
    const [year] = await items(timelineOf([madeUpSource([], { published: '2020' })], []));
    expect(year).toMatchObject({ issued: { 'date-parts': [[2020]] } });
    const ris = await written('ris', timelineOf([month], []));
    expect(ris).toContain('PY  - 2020\r\nDA  - 2020/09\r\nY2  - 2026/03/02\r\nDO  - 10.1000/182\r\n');
    expect(ris).toContain('AV  - https://archive.example/a\r\n');
    const bib = await written('bib', timelineOf([month], []));
    expect(bib).toContain('  year = {2020},\n  month = sep,\n');
    expect(bib).not.toContain('  day =');
    expect(bib).toContain('  urldate = {2026-03-02},\n');
    expect(bib).toContain('  doi = {10.1000/182},\n');
  });

  it('takes the day of the document’s own clock, and none that is no date', async () => {
    const [made] = await items(HOSTILE);
    expect(made?.['issued']).toEqual({ 'date-parts': [[2020, 1, 1]] });
    const bogus = madeUpSource([], { publisher: 'A paper', published: '2020-99-99T99:99Z' });
    const [item] = await items(timelineOf([bogus], []));
    expect(item).toMatchObject({ type: 'document', publisher: 'A paper' });
    expect(item).not.toHaveProperty('issued');
  });
});

describe('RIS', () => {
  /** A small reader of our own, by the format's description: two capitals, two spaces, hyphen, space, value. */
  function read(file: string): [tag: string, value: string][][] {
    const records: [string, string][][] = [];
    // Whatever any reader takes for the end of a line.
    for (const line of file.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)) {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) expect(line).toBe('');
      else if (tag === 'TY') records.push([[tag, value]]);
      else records.at(-1)?.push([tag, value]);
    }
    for (const record of records) expect(record.filter(([tag]) => tag === 'ER')).toEqual([record.at(-1)]);
    return records;
  }

  it('has a record for each source and for the timeline', async () => {
    const records = read(await written('ris', cleanNetwork));
    expect(records.map((record) => new Map(record).get('ID'))).toEqual(IDS);
    expect(records[0]?.map(([tag]) => tag)).toEqual(['TY', 'ID', 'TI', 'LA', 'N1', 'ER']);
    expect(Object.fromEntries(records[1] ?? [])).toEqual({
      TY: 'NEWS',
      ID: 'straits-times',
      TI: STRAITS?.title,
      AU: 'Elizabeth Law',
      T2: 'The Straits Times',
      PY: '2020',
      DA: '2020/09/08',
      UR: STRAITS?.url,
      LA: 'en',
      N1: `Archived text, SHA-256 ${STRAITS?.sha256}`,
      ER: '',
    });
  });

  it('has years of four digits', async () => {
    const [source] = cleanNetwork.sources;
    if (!source) throw new Error('there is no source');
    const old = { ...source, published: '0987-03-04T05:06+00:00' };
    const records = read(await written('ris', { ...cleanNetwork, sources: [old] }));
    expect(Object.fromEntries(records[0] ?? [])).toMatchObject({ PY: '0987', DA: '0987/03/04' });
  });

  it('cannot be broken out of by a text', async () => {
    const records = read(await written('ris', HOSTILE, { site: SITE }));
    expect(records.map((record) => new Map(record).get('ID'))).toEqual([
      'made-up',
      'bare',
      'timeline:made-up',
    ]);
    const authors = (records[0] ?? []).flatMap(([tag, value]) => (tag === 'AU' ? [inOneLine(value)] : []));
    expect(authors).toEqual(names.map(inOneLine));
  });
});

describe('BibTeX', () => {
  const read = (file: string): ReturnType<typeof parse> => parse(file, { sentenceCase: false });

  it('has an entry for each source and for the timeline', async () => {
    const { entries, errors } = read(await written('bib', cleanNetwork, { site: SITE }));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(IDS);
    expect(entries[1]).toMatchObject({
      type: 'article',
      fields: {
        title: STRAITS?.title,
        author: [{ name: 'Elizabeth Law' }],
        journal: 'The Straits Times',
        entrysubtype: 'newspaper',
        year: '2020',
        month: '9',
        day: '8',
        url: STRAITS?.url,
        language: 'en',
        note: `Archived text, SHA-256 ${STRAITS?.sha256}, ${SITE}t/clean-network/s/straits-times/`,
      },
    });
    expect(entries[0]?.type).toBe('misc');
    expect(Object.keys(entries[0]?.fields ?? {}).sort()).toEqual(['language', 'note', 'title']);
    expect(entries[2]?.fields).toMatchObject({ title: cleanNetwork.title, url: `${SITE}t/clean-network/` });
  });

  it('keeps capitals and whole names, and says no day on which an address was seen', async () => {
    const file = await written('bib', cleanNetwork);
    expect(file).toContain('title = {{China introduces');
    expect(file).toContain('author = {{Elizabeth Law}}');
    expect(file).toContain('month = sep,');
    expect(file).not.toContain('urldate');
  });

  it('cannot be broken out of by a text', async () => {
    const { entries, errors } = read(await written('bib', HOSTILE, { site: SITE }));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(['made-up', 'bare', 'timeline:made-up']);
    expect(entries[0]?.fields.author?.map(({ name }) => name)).toEqual(names.map(inOneLine));
    expect(entries.map(({ fields }) => fields['title'])).toEqual(
      [...HOSTILE.sources, HOSTILE].map(({ title }) => inOneLine(title)),
    );
  });

  it('prints every character as itself', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'\\{}$&#%_^~-`\'"<>|,?!@=ab数 '), maxLength: 12 });
    fc.assert(
      fc.property(marks, (text) => {
        const { entries, errors } = read(`@misc{key,\n  title = {{x${texOf(text)}x}},\n}\n`);
        expect(errors).toEqual([]);
        expect(entries[0]?.fields['title']).toBe(`x${text}x`.replace(/ +/g, ' '));
      }),
    );
  });
});
