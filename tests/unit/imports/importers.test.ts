import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectImport, readImport } from '../../../src/lib/imports/importers';
import { IMPORT_FORMATS } from '../../../src/lib/imports/import';

/* Which importer takes a file: by what is in it, whatever its name is. */

const FIXTURES = 'tests/fixtures/imports';
/** Folders whose files are of no format of another program. */
const OTHERS = new Set(['passages']);
const FILES = readdirSync(FIXTURES)
  .filter((format) => !OTHERS.has(format))
  .flatMap((format) => readdirSync(`${FIXTURES}/${format}`).map((name) => [format, name] as const))
  .filter(([, name]) => !/^(?:empty|noise|no-|not-|foreign|picture)/.test(name));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the format of a file', () => {
  it.each(FILES)('is detected from its content: %s/%s', async (format, name) => {
    expect(await detectImport(readFileSync(`${FIXTURES}/${format}/${name}`))).toBe(format);
  });

  it('has fixtures of each format', () => {
    expect(new Set(FILES.map(([format]) => format))).toEqual(new Set(IMPORT_FORMATS));
  });

  it.each([
    [
      'a sheet of TimelineJS is a table too',
      'timelinejs',
      'Year,Month,Day,Headline,Text,Media\n2020,9,8,Vote,Text,https://a.example\n',
    ],
    [
      'a table of rows that begin with a moment is no markwhen',
      'table',
      'start,title\n2020-09-08T10:00,Vote\n2020-09-09T11:00,Count\n',
    ],
    [
      'items of vis-timeline are rows of JSON too',
      'vis',
      '[{"id": 1, "content": "Vote", "start": "2020-09-08"}]',
    ],
    ['rows of JSON with a title', 'table', '[{"title": "Vote", "start": "2020-09-08"}]'],
    [
      'an answer of Wikidata is a table too',
      'wikidata',
      'item,itemLabel,date\nhttp://www.wikidata.org/entity/Q1,Vote,2020-09-08T00:00:00Z\n',
    ],
    [
      'a table that links to Wikidata',
      'table',
      'title,date,url\nVote,2020-09-08,https://www.wikidata.org/wiki/Q1\n',
    ],
    [
      'annotations are items with a start too',
      'hypothesis',
      '{"rows": [{"id": "a", "uri": "https://a.example", "text": "start: content", "user": "acct:a@b", "target": []}]}',
    ],
    ['a byte order mark before a calendar', 'icalendar', '\uFEFFBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['lines of markwhen', 'markwhen', 'title: Votes\n\n2020-09-08: Vote\n2020-09-09: Count\n'],
  ])('%s', async (_, format, text) => {
    expect(await detectImport(utf8(text))).toBe(format);
  });

  it.each([
    '',
    ' \n',
    'A letter, with two commas, and no more.',
    '%PDF-1.7',
    '\u0000\u0001\u0002',
    '<html><body>Hello</body></html>',
    '{"a": 1}',
    '[]',
  ])('is none of %j', async (text) => {
    expect(await detectImport(utf8(text))).toBeUndefined();
  });
});

describe('reading a file', () => {
  it('refuses what no importer knows, and says what it begins with', async () => {
    await expect(readImport(utf8('A letter to a friend'), { name: 'a.txt' })).rejects.toMatchObject({
      name: 'ImportFault',
      message: 'no importer knows the format of this file',
      found: 'A letter to a friend',
    });
  });

  it('takes the format that is given, in the form that the file has', async () => {
    const sheet = utf8('Year,Headline\n2020,Vote\n');
    expect((await readImport(sheet, { name: 'a.csv', as: 'timelinejs' })).format).toBe('timelinejs');
    expect((await readImport(sheet, { name: 'a.csv', as: 'table' })).format).toBe('table');
    await expect(readImport(sheet, { name: 'a.csv', as: 'icalendar' })).rejects.toMatchObject({
      name: 'ImportFault',
    });
  });

  it.each(IMPORT_FORMATS)('throws nothing but an ImportFault for noise read as %s', async (as) => {
    for (const bytes of [
      utf8(''),
      utf8('{"a":'),
      utf8('[[[['),
      Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256),
    ])
      await readImport(bytes, { name: 'noise', as }).then(
        ({ format }) => expect(format).toBe(as),
        (error: unknown) => expect(error).toMatchObject({ name: 'ImportFault' }),
      );
  });
});
