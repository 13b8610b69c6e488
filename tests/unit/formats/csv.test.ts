import { quoteText } from '../../../src/lib/model/quote';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, guarded, listCell, unguarded } from '../../../src/lib/formats/cells';
import { cleanNetwork, datedTimeline, HOSTILE, hostileTimeline, SITE, written } from './given';

/** A text as UTF-8 can write it. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/** Read by csv-parse, with its own idea of what a record is. */
function read(file: string): Record<string, string>[] {
  return parse(file, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** What a spreadsheet takes for a formula. */
const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The way back from `listCell`. */
function listed(cell: string): string[] {
  const parts = cell.match(/(?:\\[^]|[^\\;])+/g) ?? [];
  return parts.map((part, index) => part.slice(index === 0 ? 0 : 1).replace(/\\([^])/g, '$1'));
}

describe('the table of evidence', () => {
  it('has a row for each quote, verbatim and with its place', async () => {
    const rows = read(await written('csv', cleanNetwork, { site: SITE }));
    const evidence = cleanNetwork.events.flatMap(({ evidence }) => evidence);
    expect(rows).toHaveLength(evidence.length);
    expect(rows.map(({ quote }) => quote)).toEqual(evidence.map(({ quote }) => quote));
    expect(rows.map(({ paragraph }) => Number(paragraph))).toEqual(
      evidence.map(({ paragraph }) => paragraph),
    );
    const row = rows.find(({ event, evidence }) => event === 'clean-network-unveiled' && evidence === '2');
    expect(row).toMatchObject({
      title: 'Clean Network unveiled',
      kind: 'event',
      edtf: '2020-08',
      earliest: '2020-08-01',
      latest: '2020-08-31',
      date: 'August 2020',
      basis: 'inferred',
      as_written: 'last month; barely a month after',
      lane: 'United States',
      actors: 'Mike Pompeo; Donald Trump; United States',
      importance: '95',
      role: 'supports',
      source: 'straits-times',
      publisher: 'The Straits Times',
      published: '2020-09-08T22:25:42+08:00',
      paragraph: '3',
      passage: `${SITE}t/clean-network/s/straits-times/#q-clean-network-unveiled-2`,
    });
    expect(row?.['at_publisher']).toMatch(/^https:\/\/www\.straitstimes\.com\/.+#:~:text=barely%20a%20month/);
  });

  it('leaves a cell empty for what is not said or not known', async () => {
    const rows = read(await written('csv', cleanNetwork));
    const undated = rows.filter(({ source }) => source === 'china-launches-initiative');
    expect(undated.length).toBeGreaterThan(0);
    for (const row of undated)
      expect(row).toMatchObject({ publisher: '', published: '', url: '', at_publisher: '', passage: '' });
  });

  it('names the days that a date covers, both of them part of it', async () => {
    const dates = [
      ['2020', '2020-01-01', '2020-12-31'],
      ['2020-09-08', '2020-09-08', '2020-09-08'],
      ['2020-09-08/2020-09-10', '2020-09-08', '2020-09-10'],
      ['[..2020-09-08]', '', '2020-09-08'],
      ['2020-09-08/', '2020-09-08', ''],
      ['2020-01-01T00:30+14:00', '2020-01-01', '2020-01-01'],
      ['2020-12-31T23:30:00-11:00', '2020-12-31', '2020-12-31'],
      ['2020-12-31T00:00:00Z/2021-01-01T00:00:00Z', '2020-12-31', '2021-01-01'],
      ['-0043-03-15', "'-0043-03-15", "'-0043-03-15"],
      ['Y12000', "'+012000-01-01", "'+012000-12-31"],
    ] as const;
    const timeline = datedTimeline(dates.map(([edtf]) => ({ edtf })));
    const rows = read(await written('csv', timeline));
    expect(rows.map(({ earliest, latest }) => [earliest, latest])).toEqual(dates.map(([, ...days]) => days));
  });

  it('is a record to a line, ends in CRLF and begins with a byte order mark', async () => {
    const file = await written('csv', cleanNetwork);
    expect(file.startsWith('\uFEFFevent,title,')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives hostile texts back as they were, and runs none of them', async () => {
    const timeline = hostileTimeline();
    const rows = read(await written('csv', timeline, { site: SITE }));
    expect(rows).toHaveLength(2 * HOSTILE.length);
    for (const row of rows)
      for (const [name, cell] of Object.entries(row))
        if (name !== 'importance') expect(cell, name).not.toMatch(RUNS);
    timeline.events.forEach((event, index) => {
      const row = rows[2 * index] ?? {};
      const plain = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)]));
      expect(plain).toMatchObject({
        title: wellFormed(event.title),
        summary: wellFormed(event.summary),
        attribution: wellFormed(event.attribution),
        difference: wellFormed(event.difference ?? ''),
        quote: wellFormed(quoteText(event.evidence[0].quote)),
        importance: String(1 - index),
      });
      expect(listed(plain['actors'] ?? '')).toEqual(event.actors.map(wellFormed));
    });
  });
});

describe('cells', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'\'=+-@＝\t\r\n ;\\,"a数') });
  const texts = fc.oneof(marks, fc.string({ unit: 'binary' }));

  it('never begin a formula, and give back the text that was guarded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(guarded(text)).not.toMatch(RUNS);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });

  it('leave alone what no spreadsheet runs', () => {
    for (const text of ['', 'a=1', "'quoted' words", '“=”', '1-2']) expect(guarded(text)).toBe(text);
    expect(guarded('=1')).toBe("'=1");
    expect(guarded("'=1")).toBe("''=1");
  });

  it('of several texts can be taken apart again', () => {
    fc.assert(
      fc.property(fc.array(texts.filter((text) => text !== '')), (list) => {
        expect(listed(listCell(list))).toEqual(list);
      }),
    );
  });

  it('survive a reader of CSV', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (cells) => {
        const file = `${cells.map(field).join(',')}\r\n`;
        expect(parse(file, { record_delimiter: '\r\n' })).toEqual([cells]);
      }),
    );
  });
});
