import { describe, expect, it } from 'vitest';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { read, rowsOf } from './reading';

/** A column of numbers in one of the formats that can hold it. */
const FORMATS: Readonly<Record<string, (values: readonly number[]) => string | Uint8Array>> = {
  csv: (values) => `title,start\n${values.map((value, row) => `${row},${value}`).join('\n')}\n`,
  json: (values) => JSON.stringify(values.map((start, row) => ({ title: String(row), start }))),
  ndjson: (values) =>
    values.map((start, row) => `${JSON.stringify({ title: String(row), start })}\n`).join(''),
  parquet: (values) =>
    parquetOf([
      { name: 'title', data: values.map((_, row) => String(row)), type: 'STRING' },
      { name: 'start', data: [...values], type: 'DOUBLE' },
    ]),
};

function parquetOf(columnData: ColumnSource[]): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

async function read1(content: string | Uint8Array): Promise<{ dates: (string | undefined)[]; as: string[] }> {
  const { archive, notes, faults, rows } = await read(content);
  expect(archive.table.count + faults.rowsLeftOut).toBe(rows);
  const byTitle = new Map(rowsOf(archive).map(({ title, date }) => [title, date as string]));
  return {
    dates: Array.from({ length: rows }, (_, row) => byTitle.get(String(row))),
    as: notes.flatMap((note) => (note.kind === 'read' ? [`${note.column} ${note.as} ${note.rows}`] : [])),
  };
}

describe.each(Object.entries(FORMATS))('numbers of dates in %s', (_, write) => {
  it.each<[string, number[], (string | undefined)[], string[]]>([
    [
      'Unix seconds',
      [1_599_575_142, 1_000_000_000],
      ['2020-09-08T14:25:42Z', '2001-09-09T01:46:40Z'],
      ['start s 2'],
    ],
    [
      'Unix milliseconds',
      [1_599_575_142_000, 1_000_000_000_123],
      ['2020-09-08T14:25:42Z', '2001-09-09T01:46:40Z'],
      ['start ms 2'],
    ],
    ['Unix microseconds', [1_599_575_142_000_000], ['2020-09-08T14:25:42Z'], ['start us 1']],
    [
      'seconds before 1970 among later ones',
      [1_599_575_142, -14_182_940, 1_000_000_000],
      ['2020-09-08T14:25:42Z', '1969-07-20T20:17:40Z', '2001-09-09T01:46:40Z'],
      ['start s 3'],
    ],
    [
      'fractions of a second',
      [1_599_575_142.75, -14_182_939.5, 1_599_575_143],
      ['2020-09-08T14:25:42Z', '1969-07-20T20:17:40Z', '2020-09-08T14:25:43Z'],
      ['start s 3'],
    ],
    ['midnights as days', [1_599_523_200, 1_599_609_600], ['2020-09-08', '2020-09-09'], ['start s 2']],
    ['YYYYMMDD', [20_200_908, 19_690_720], ['2020-09-08', '1969-07-20'], ['start digits 2']],
    ['YYYYMM and YYYYDDD', [202_009, 2_020_252], ['2020-09', '2020-09-08'], ['start digits 2']],
    [
      'YYYYMMDDhhmm',
      [202_009_081_425, 202_009_090_730],
      ['2020-09-08T14:25Z', '2020-09-09T07:30Z'],
      ['start digits 2'],
    ],
    ['YYYYMMDDhhmmss', [20_200_908_142_542], ['2020-09-08T14:25:42Z'], ['start digits 1']],
    [
      'units by their size, where they are mixed',
      [1_599_575_142, 20_200_908, 1_599_575_142_000, 2020],
      ['2020-09-08T14:25:42Z', '2020-09-08', '2020-09-08T14:25:42Z', '2020'],
      ['start s 1', 'start digits 1', 'start ms 1'],
    ],
    ['nothing for 0 among seconds', [0, 1_599_575_142], [undefined, '2020-09-08T14:25:42Z'], ['start s 1']],
    [
      'years',
      [2020, 476, 44, 0, -44, -500],
      ['2020', '0476', '0044', '0000', '-0044', '-0500'],
      ['start year 5'],
    ],
    [
      'years far off',
      [-10_000, 12_000, -300, 1969],
      ['Y-10000', 'Y12000', '-0300', '1969'],
      ['start year 3'],
    ],
    [
      'years of the universe',
      [-13_800_000_000, -4_540_000_000, -66_000_000, 1969],
      ['Y-13800000000', 'Y-4540000000', 'Y-66000000', '1969'],
      ['start year 3'],
    ],
    [
      'seconds where most are before 1970',
      [-1_262_304_000, -631_152_000, -86_400, 315_532_801],
      ['1930-01-01T00:00:00Z', '1950-01-01T00:00:00Z', '1969-12-31T00:00:00Z', '1980-01-01T00:00:01Z'],
      ['start s 4'],
    ],
    [
      'milliseconds among small and negative ones',
      [1_599_575_142_123, -1_262_303_999_000, -7_200_000, 0],
      ['2020-09-08T14:25:42Z', '1930-01-01T00:00:01Z', '1969-12-31T22:00:00Z', undefined],
      ['start ms 3'],
    ],
    [
      'nothing for exact counts before 1970 alone',
      [-1_262_304_123, -631_152_456],
      [undefined, undefined],
      [],
    ],
    [
      'years of the earth, known to a thousandth, and of the sun',
      [-251_902_000, -4_567_300_000, 5_000_000_000],
      ['Y-251902000', 'Y-4567300000', 'Y5000000000'],
      ['start year 3'],
    ],
    ['nothing for serials without a written day', [44_082, 44_083], [undefined, undefined], []],
    ['nothing for five digits beside years of our time', [44_082, 2020], [undefined, '2020'], []],
    ['nothing for a half of a year', [2020.5, 2020], [undefined, '2020'], []],
  ])('are read as %s', async (_name, values, dates, as) => {
    const found = await read1(write(values));
    expect(found.dates).toEqual(dates);
    expect(found.as.filter((each) => !each.includes('midnight'))).toEqual(as);
  });
});

describe('numbers of dates', () => {
  it('are no year 0 where all digits of a day are 0', async () => {
    const { dates } = await read1('title,start\n0,20200908\n1,00000000\n2,000000\n3,0\n');
    expect(dates).toEqual(['2020-09-08', undefined, undefined, '0000']);
  });

  it('are serials of Excel beside written days, with their time', async () => {
    const { dates } = await read1(
      'title,start\n0,8 September 2020\n1,44082\n2,25750\n3,44083.5\n4,2021-01-01 10:00\n',
    );
    expect(dates).toEqual([
      '2020-09-08',
      '2020-09-08',
      '1970-07-01',
      '2020-09-09T12:00:00Z',
      '2021-01-01T10:00Z',
    ]);
  });

  it('may have the point that pandas writes', async () => {
    expect((await read1('title,start\n0,2020.0\n1,1999.0\n')).dates).toEqual(['2020', '1999']);
    expect((await read1('title,start\n0,1599575142.0\n')).dates).toEqual(['2020-09-08T14:25:42Z']);
  });

  it('keep nanoseconds to the second', async () => {
    const { dates, as } = await read1(
      '{"title":"0","start":1599575142999999999}\n{"title":"1","start":"1599575143000000000"}',
    );
    expect(dates).toEqual(['2020-09-08T14:25:42Z', '2020-09-08T14:25:43Z']);
    expect(as).toEqual(['start ns 2']);
  });

  it('are read in one way in start and end', async () => {
    const { archive } = await read('title,start,end\na,1599575142,1599578742\nb,1599575142,20200909\n');
    expect(rowsOf(archive).map(({ date }) => date)).toEqual([
      ...['2020-09-08T14:25:42Z/2020-09-08T15:25:42Z', '2020-09-08T14:25:42Z/2020-09-09'],
    ]);
  });

  it('that all fall in January 1970 are reported, and days in it are not', async () => {
    const seconds = parquetOf([
      { name: 'title', data: ['a', 'b'], type: 'STRING' },
      { name: 'start', data: [new Date(1_599_575), new Date(1_599_576)], type: 'TIMESTAMP' },
    ]);
    expect((await read(seconds)).notes).toEqual([{ kind: 'january-1970', rows: 2 }]);
    expect((await read('title,start\na,1970-01-05\n')).notes).toEqual([]);
  });
});

describe('Parquet', () => {
  it('has days and moments before the year 0, and shows a date that it cannot read', async () => {
    const day = (text: string): Date => new Date(text);
    const { archive, faults } = await read(
      parquetOf([
        { name: 'title', data: ['a', 'b', 'c'], type: 'STRING' },
        {
          name: 'start',
          data: [
            day('-000043-03-15T00:00:00Z'),
            day('-000001-12-31T22:30:00Z'),
            day('+012020-05-01T00:00:00Z'),
          ],
          type: 'TIMESTAMP',
        },
      ]),
    );
    expect(rowsOf(archive).map(({ date }) => date)).toEqual([
      '-0043-03-15T00:00:00Z',
      '-0001-12-31T22:30:00Z',
    ]);
    expect(faults.reported).toEqual([{ row: 3, column: 'start', found: '+012020-05-01', kind: 'date' }]);
  });

  it('keeps all digits of whole numbers of 64 bits', async () => {
    const ids = [1_298_765_432_109_876_543n, 1_298_765_432_109_876_544n];
    const { archive } = await read(
      parquetOf([
        { name: 'title', data: ['a', 'b'], type: 'STRING' },
        { name: 'start', data: [2020, 2021], type: 'INT32' },
        { name: 'id', data: ids, type: 'INT64' },
      ]),
    );
    expect(rowsOf(archive).map(({ id }) => id)).toEqual(ids.map(String));
  });
});

describe('JSON', () => {
  it('keeps all digits of whole numbers, in lists and in lines', async () => {
    const rows =
      '{"title":"5 of 12345678901234567890","start":2020,"id":1298765432109876543},{"title":"b","start":2021,"id":-9007199254740993}';
    for (const text of [`[${rows}]`, rows.replace('},{', '}\n{'), `{"events":[${rows}]}`]) {
      const { archive, faults } = await read(text);
      expect(faults.count).toBe(0);
      expect(rowsOf(archive).map(({ id, title }) => [id, title])).toEqual([
        ['1298765432109876543', '5 of 12345678901234567890'],
        ['-9007199254740993', 'b'],
      ]);
    }
  });

  it('reports a field that an object has twice, and takes the last', async () => {
    const text =
      '[{"title":"a","start":"2020","start":"2021"},{"title":"b: \\"c\\":","start":"2022"},{"title":"c","start":"2023","evidence":[{"quote":"x","quote":"y"}]}]';
    const { archive, faults } = await read(text);
    expect(rowsOf(archive).map(({ date, quote }) => [date, quote])).toEqual([
      ['2021', undefined],
      ['2022', undefined],
      ['2023', 'y'],
    ]);
    expect(faults.reported).toEqual([
      { row: 1, column: '', kind: 'doubled', found: 'start' },
      { row: 3, column: '', kind: 'doubled', found: 'quote' },
    ]);
    expect(faults.rowsLeftOut).toBe(0);
  });
});
