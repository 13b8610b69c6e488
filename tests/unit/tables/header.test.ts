import { describe, expect, it } from 'vitest';
import { read, rowsOf } from './reading';

describe('the header of a CSV', () => {
  it.each([
    ['sep=; of Excel', 'sep=;\ntitle;start\nA;2020\n', 1],
    ['sep=, with quotation marks', '"sep=,"\r\ntitle,start\r\nA,2020\r\n', 1],
    ['a comment', '# made by a program, 2020\ntitle,start\nA,2020\n', 1],
    ['a title and an empty line', 'Events of the harbour;;\n\ntitle;start;lane\nA;2020;x\n', 2],
    ['vertical bars', 'title|start\nA|2020\n', 0],
    ['tabs', 'title\tstart\nA\t2020\n', 0],
    ['carriage returns alone', 'title,start\rA,2020\r', 0],
    ['commas behind all rows but the header', 'title,start\nA,2020,,\n', 0],
    ['marks that cannot be seen', '\u200btitle,\ufeffstart\u00a0\nA,2020\n', 0],
    ['names of other languages', 'Título;Fecha\nA;2020\n', 0],
    ['blanks, hyphens and capitals', ' Event-Title , START DATE ,title\nB,2020,A\n', 0],
  ])('may have %s', async (_, text, above) => {
    for (const partSize of [7, 1 << 20]) {
      const { archive, problem, faults, notes } = await read(text, { partSize, name: 'a.csv' });
      expect(problem).toBeUndefined();
      expect(faults.reported).toEqual([]);
      expect(rowsOf(archive).map(({ title, date }) => [title, date])).toEqual([['A', '2020']]);
      expect(notes).toEqual(above > 0 ? [{ kind: 'above', rows: above }] : []);
    }
  });

  it('counts rows as the file does, whatever is above it', async () => {
    const { archive, faults } = await read('sep=;\ntitle;start\nA;2020\nB;soon\n');
    expect(rowsOf(archive).map(({ id }) => id)).toEqual(['row-3']);
    expect(faults.reported).toEqual([{ row: 4, column: 'start', kind: 'date', found: 'soon' }]);
  });

  it('still refuses cells that the header has no name for', async () => {
    const { faults } = await read('title,start\nA,2020,x\nB\n');
    expect(faults.reported.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'cells'],
      [3, 'cells'],
    ]);
  });
});

describe('a table for another program', () => {
  const SHEET =
    'Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media\n2020,9,8,,,,,A,x,\n2020,9,9,,,,,B,y,\n';

  it('is named by its columns, with the rows that could not be read', async () => {
    const { problem, archive } = await read(SHEET);
    expect(archive.table.count).toBe(0);
    expect(problem).toEqual({
      kind: 'no-date',
      row: 1,
      rows: 2,
      sheet: 'timelinejs',
      detail: 'Year, Month, Day, Headline',
    });
    expect((await read('Subject,Start Date,Start Time\nA,2020-09-08,10:00\n')).problem).toMatchObject({
      kind: 'no-title',
      rows: 1,
      sheet: 'calendar',
    });
  });

  it('is named in JSON too, where every row lacks the same', async () => {
    const rows = [1, 2, 3].map((day) => ({ Year: 2020, Month: 9, Day: day, title: 'A' }));
    expect((await read(JSON.stringify(rows))).problem).toEqual({
      kind: 'none-read',
      rows: 3,
      sheet: 'parts',
      detail: 'Year, Month, Day',
    });
  });

  it('has its problem where no row can be read', async () => {
    const { problem, faults } = await read('title,start\na,soon\nb,later\n');
    expect(problem).toEqual({ kind: 'none-read', rows: 2 });
    expect(faults.count).toBe(2);
  });
});
