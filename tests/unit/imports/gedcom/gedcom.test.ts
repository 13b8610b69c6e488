import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Import } from '../../../../src/lib/imports/import';
import { isGedcom, readGedcom } from '../../../../src/lib/imports/gedcom/read-gedcom';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/imports/gedcom/${name}`));

async function read(name: string): Promise<Import> {
  return readGedcom(bytesOf(name), { name });
}

async function readDate(written: string): Promise<Import> {
  const text = `0 HEAD\n0 @I1@ INDI\n1 NAME Ada /Lamp/\n1 BIRT\n2 DATE ${written}\n0 TRLR\n`;
  return readGedcom(new TextEncoder().encode(text), { name: 'x.ged' });
}

describe('the family of a harbour pilot', () => {
  it('has its events, named from persons, on their dates', async () => {
    const { events } = await read('lamp.ged');
    expect(events.map(({ title, date }) => [title, date?.edtf])).toEqual([
      ['Birth of Ada Maria Lämp', '1850-05-12'],
      ['Christening of Ada Maria Lämp', '1850-05-14'],
      ['Education of Ada Maria Lämp: Harbour school', '1856/1862'],
      ['Occupation of Ada Maria Lämp: Harbour pilot', '1870/'],
      ['Residence of Ada Maria Lämp', '[1871..1881-04]'],
      ['Lighthouse: Ada Maria Lämp', '1880-06-03'],
      ['Death of Ada Maria Lämp', '[1910..]'],
      ['Birth of Jonas Reed', '1848~'],
      ['Death of Jonas Reed', undefined],
      ['Will of Jonas Reed', '1700-02-11'],
      ['Census of Jonas Reed', undefined],
      ['Naturalisation of Jonas Reed', '/1890'],
      ['MILT: Jonas Reed', '1868~'],
      ['Birth of Wolf', '1799-11-09'],
      ['Adoption of Wolf', '1851-04-17'],
      ['Death of Wolf', '[..-0043]'],
      ['Graduation of Wolf', '1900-05-12'],
      ['Immigration of Wolf', undefined],
      ['Marriage of Jonas Reed and Ada Maria Lämp', '1875-06~'],
      ['Divorce of Jonas Reed and Ada Maria Lämp', '1880/1882'],
    ]);
  });

  it('has places, notes, sources and the words that they have', async () => {
    const { events } = await read('lamp.ged');
    expect(events[0]).toEqual({
      key: 'I1-birt',
      row: 12,
      title: 'Birth of Ada Maria Lämp',
      summary: 'Northport, Harbour County\nHer mother wrote to harbour@port.example about it.',
      date: { edtf: '1850-05-12', asWritten: [], basis: 'inferred', reason: 'From line 12 of lamp.ged.' },
      actors: ['Ada Maria Lämp'],
      tags: ['birth'],
      sources: [
        {
          url: 'https://archive.example/register',
          title: 'Parish register of Northport, p. 12',
          published: 'Northport: the parish, 1851, https://archive.example/register',
        },
      ],
      quotes: [
        {
          text: 'Baptised on the fourteenth: Ada Maria, born on the twelfth of this month.',
          url: 'https://archive.example/register',
        },
      ],
      fields: { PLAC: 'Northport, Harbour County', 'PLAC.MAP.LATI': 'N54.1' },
    });
    expect(events[5]).toMatchObject({
      summary: 'Opened the lighthouse',
      date: { edtf: '1880-06-03', asWritten: ['the first Thursday of June'] },
      sources: [
        {
          url: 'https://courier.example/1880/lighthouse',
          title: 'Northport Courier, https://courier.example/1880/lighthouse',
        },
      ],
      quotes: [{ text: 'The lamp was lit by Miss Lämp.' }],
    });
    expect(events[6]?.fields).toEqual({ CAUS: 'Fever' });
    expect(events.at(-2)).toMatchObject({
      summary: 'Northport\nThe bells rang\nfor an hour.',
      actors: ['Jonas Reed', 'Ada Maria Lämp'],
    });
  });

  it('says of a converted date what the file has', async () => {
    const { events, report } = await read('lamp.ged');
    expect(events[1]?.date?.reason).toBe(
      'From line 25 of lamp.ged, where it is 2 MAY 1850 of the Julian calendar.',
    );
    expect(report.notes.map(({ what }) => what)).toEqual([
      'The file has 4 persons and 1 family.',
      '1 person has no event, and is left out.',
      '1 date of the Julian calendar: converted to the Gregorian calendar.',
      '1 date of the French Republican calendar: converted to the Gregorian calendar.',
      '1 date of the Hebrew calendar: converted to the Gregorian calendar.',
    ]);
  });

  it('says what it could not read, and what is doubtful', async () => {
    const { report } = await read('lamp.ged');
    expect(report.rows).toBe(21);
    expect(report.problems.map(({ kind, row, column, found }) => [kind, row, column, found])).toEqual([
      ['left-out', 43, 'BURI', '1 BURI'],
      ['date', 48, 'DATE', ''],
      ['doubtful-date', 50, 'DATE', '11 FEB 1699/00'],
      ['date', 52, 'DATE', '(in the year of the great storm)'],
      ['value', 57, 'SOUR', '@S9@'],
      ['doubtful-date', 67, 'DATE', '1900-05-12'],
      ['date', 69, 'DATE', '30 FEB 1901'],
    ]);
  });
});

it('version 7 has calendars before their dates, and phrases below them', async () => {
  const { events, report } = await read('version-7.ged');
  expect(events.map(({ date, summary }) => [date?.edtf, date?.asWritten, summary])).toEqual([
    ['1701-01-05', ['Christmas day'], undefined],
    ['[1794-09-22..1794-10-21]', [], undefined],
    ['-0004', [], 'By the old wall'],
  ]);
  expect(report.problems).toEqual([]);
});

describe('a file that is almost right', () => {
  it('keeps its good lines beside those that stand too deep', async () => {
    const { events, report } = await read('bad-levels.ged');
    expect(events.map(({ title, date, summary }) => [title, date?.edtf, summary])).toEqual([
      ['Birth of Ada Lamp', undefined, 'Northport'],
      ['Death of Ada Lamp', '1910', undefined],
    ]);
    expect(report.problems.map(({ kind, row, found }) => [kind, row, found])).toEqual([
      ['damaged', 6, '3 DATE 1850'],
      ['damaged', 8, 'this line has no level'],
      ['date', 5, ''],
    ]);
  });

  it('is read to where it is cut off', async () => {
    const { events, report } = await read('cut-off.ged');
    expect(events).toHaveLength(19);
    expect(report.problems.filter(({ kind }) => kind === 'damaged').map(({ row }) => row)).toEqual([76]);
  });

  it.each([
    ['ansi.ged', 'Birth of Zoë Müller', []],
    ['macintosh.ged', 'Birth of Zoë Müller', []],
    ['utf-16.ged', 'Birth of Zoë Müller', []],
    ['ansel.ged', 'Birth of Zoë Øst Müller', []],
    ['ibmpc.ged', 'Birth of Zoë Müller', ['CHAR IBMPC']],
  ])('has its letters: %s', async (name, title, found) => {
    const { events, report } = await read(name);
    expect(events.map((event) => event.title)).toEqual([title]);
    expect(report.problems.map((problem) => problem.found)).toEqual(found);
    expect(isGedcom(bytesOf(name))).toBe(true);
  });

  it('is refused where it has no person', () => {
    const other = new TextEncoder().encode('title: x\n2020: y\n');
    expect(isGedcom(other)).toBe(false);
    expect(() => readGedcom(other, { name: 'x' })).toThrow('the file has no person and no family of GEDCOM');
  });
});

describe('a date', () => {
  it.each([
    ['1900', '1900'],
    ['MAY 1900', '1900-05'],
    ['12 may 1900', '1900-05-12'],
    ['12 July 1900', '1900-07-12'],
    ['ABT MAY 1900', '1900-05~'],
    ['BEF 12 MAY 1900', '[..1900-05-12]'],
    ['BET 1900 AND 1900', '1900'],
    ['FROM 1 JAN 1900 TO 1901', '1900-01-01/1901'],
    ['FROM 1900 TO 1900', '1900'],
    ['100 BC', '-0099'],
    ['12 MAR 44 B.C.', '-0043-03-12'],
    ['@#DGREGORIAN@ 1 JAN 1900', '1900-01-01'],
    ['@#DJULIAN@ 4 OCT 1582', '1582-10-14'],
    ['@#DJULIAN@ 25 FEB 1699/00', '1700-03-07'],
    ['@#DJULIAN@ 29 FEB 1900', '1900-03-13'],
    ['@#DJULIAN@ 1700', '1700'],
    ['@#DJULIAN@ MAR 1700', '[1700-03-12..1700-04-11]'],
    ['ABT @#DJULIAN@ 1 MAR 1800', '1800-03-13~'],
    ['BEF @#DFRENCH R@ 1', '[..1793-09-21]'],
    ['@#DFRENCH R@ 6 COMP 3', '1795-09-22'],
    ['BET @#DHEBREW@ 1 TSH 5765 AND @#DHEBREW@ 29 ELL 5765', '[2004-09-16..2005-10-03]'],
  ])('%s: %s', async (written, edtf) => {
    expect((await readDate(written)).events.map(({ date }) => date?.edtf)).toEqual([edtf]);
  });

  it.each([
    '31 APR 1900',
    '0 B.C.',
    '12 FOO 1900',
    'BET 1900',
    'BET 1910 AND 1900',
    'FROM 1910 TO MAY 1900',
    '1699/05',
    '@#DROMAN@ 1 JAN 1900',
    '@#DJULIAN@ 30 FEB 1700',
    '@#DJULIAN@ 29 FEB 1901',
    '@#DFRENCH R@ 6 COMP 4',
    '@#DFRENCH R@ 1 VEND 20',
    '@#DHEBREW@ 1 ADS 5763x',
    '@#DHEBREW@ 1 ADS 5764',
    'INT soon (maybe)',
  ])('%s cannot be read, and is said', async (written) => {
    const { events, report } = await readDate(written);
    expect(events.map(({ date, fields }) => [date, fields])).toEqual([[undefined, { DATE: written }]]);
    expect(report.problems.map(({ kind, row, found }) => [kind, row, found])).toEqual([['date', 5, written]]);
  });
});

describe('what is an event', () => {
  it.each([
    ['1 BUST Marble\n2 DATE 1900', ['BUST: Ada Lamp']],
    ['1 EVEN Lit the lamp\n2 DATE 1900', ['Event: Ada Lamp']],
    ['1 FACT Tall\n2 TYPE Height\n2 DATE 1900', ['Height: Ada Lamp']],
    ['1 OCCU Pilot', []],
    ['1 NO MARR\n2 DATE FROM 1900 TO 1910', []],
    ['1 CHAN\n2 DATE 2 FEB 2026', []],
    ['1 _UPDATED\n2 DATE 2 FEB 2026', []],
    ['1 NAME Ada /Reed/\n2 DATE 1900', []],
  ])('%j: %j', async (lines, titles) => {
    const text = `0 HEAD\n0 @I1@ INDI\n1 NAME Ada /Lamp/\n${lines}\n0 TRLR\n`;
    const { events, report } = await readGedcom(new TextEncoder().encode(text), { name: 'x.ged' });
    expect(events.map(({ title }) => title)).toEqual(titles);
    expect(report).toMatchObject({ rows: titles.length, problems: [] });
  });
});
