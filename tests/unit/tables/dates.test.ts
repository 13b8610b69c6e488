import { describe, expect, it } from 'vitest';
import { Cells } from '../../../src/lib/tables/cells';
import { AT } from '../../../src/lib/tables/columns';
import { RowDate } from '../../../src/lib/tables/row-date';
import { scanDate, ScannedDate } from '../../../src/lib/tables/scan-date';
import { parseEdtf } from '../../../src/lib/model/dates/index';
import { datedOf, tableOf } from '../../../src/lib/model/table';
import type { Timeline } from '../../../src/lib/model/timeline';

/* The fast way over bytes says what the slow way says, date by date. */

let state = 7;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
};
const upTo = (most: number): number => Math.floor(random() * (most + 1));
const two = (value: number): string => String(value).padStart(2, '0');

function randomDate(): string {
  const year = String(random() < 0.2 ? upTo(9999) : 1990 + upTo(40)).padStart(4, '0');
  const day = `${year}-${two(upTo(13))}-${two(upTo(32))}`;
  const clock = `${two(upTo(24))}:${two(upTo(60))}`;
  const offset = [
    'Z',
    '+08:00',
    '-05:30',
    '+14:00',
    '-00:00',
    '+14:30',
    `+${two(upTo(15))}:${two(upTo(60))}`,
  ];
  const forms = [
    year,
    day.slice(0, 7),
    day,
    `${day}T${clock}${offset[upTo(6)]}`,
    `${day}T${clock}:${two(upTo(60))}${offset[upTo(6)]}`,
    ...[`${day}~`, `${year}-2${upTo(9)}`, `${year}-XX`, `${year.slice(0, 3)}X`, `${day}X`, `-${year}`],
  ];
  return forms[upTo(forms.length - 1)] ?? year;
}

function cellsOf(texts: Partial<Record<keyof typeof AT, string>>): Cells {
  const cells = new Cells();
  cells.clear();
  for (const [name, text] of Object.entries(texts)) cells.setText(AT[name as keyof typeof AT], text);
  return cells;
}

function slowly(edtf: string) {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? { ...datedOf(parsed.value), text: edtf } : undefined;
}

function quickly(texts: Partial<Record<keyof typeof AT, string>>) {
  const date = new RowDate();
  if (date.read(cellsOf(texts))) return undefined;
  const text = new TextDecoder().decode(date.bytes.subarray(date.from, date.to));
  return { start: date.start, end: date.end, flags: date.flags, text };
}

describe('a date of a row', () => {
  it('is what the table of a timeline has, for twenty thousand dates', () => {
    let read = 0;
    for (let each = 0; each < 20_000; each += 1) {
      const edtf = randomDate();
      const fast = quickly({ start: edtf });
      // What is no EDTF may be another form of a date: what it is read as is EDTF, and means the same.
      expect(fast, edtf).toEqual(slowly(edtf) ?? (fast && slowly(fast.text)));
      if (fast) read += 1;
    }
    expect(read).toBeGreaterThan(10_000);
    expect(read).toBeLessThan(20_000);
  });

  it('from start to end is the interval, for twenty thousand pairs', () => {
    let read = 0;
    for (let each = 0; each < 20_000; each += 1) {
      const [start, end] = [randomDate(), randomDate()];
      const fast = quickly({ start, end });
      const same = slowly(start === end ? start : `${start}/${end}`);
      expect(fast, `${start}/${end}`).toEqual(same ?? (fast && slowly(fast.text)));
      if (fast) read += 1;
    }
    expect(read).toBeGreaterThan(2_000);
  });

  it('has the very columns that tableOf makes', () => {
    const dates = [
      '2020',
      '2020-09',
      '2020-09-08',
      '2020-09-08T22:25Z',
      '2020-09-08T22:25:42+08:00',
      '2020/2021',
    ];
    const events = dates.map((edtf, index) => ({
      id: `e${index}`,
      date: { edtf },
      lane: 'a',
      importance: 0,
    }));
    const table = tableOf({ lanes: [{ id: 'a', title: 'A' }], events } as unknown as Timeline);
    for (let row = 0; row < table.count; row += 1) {
      const edtf = dates[table.event[row] ?? 0] ?? '';
      const { start, end, flags } = table;
      expect(quickly({ start: edtf })).toEqual({
        start: start[row],
        end: end[row],
        flags: flags[row],
        text: edtf,
      });
    }
  });

  it.each([
    ['2020-09-08 22:25', '2020-09-08T22:25Z'],
    ['2020-09-08T22:25', '2020-09-08T22:25Z'],
    ['2020-09-08 22:25:42', '2020-09-08T22:25:42Z'],
    ['2020-09-08 22:25:42.999', '2020-09-08T22:25:42Z'],
    ['2020-09-08T22:25:42.123456Z', '2020-09-08T22:25:42Z'],
    ['2020-09-08 22:25:42.5+08', '2020-09-08T22:25:42+08:00'],
    ['2020-09-08 22:25-05:30', '2020-09-08T22:25-05:30'],
  ])('%s is read as %s', (written, edtf) => {
    expect(quickly({ start: written })).toEqual(slowly(edtf));
  });

  it.each([
    ['2020-09-08 24:00', '2020-09-09T00:00Z'],
    ['2020-9-8', '2020-09-08'],
    ['08.09.2020', '2020-09-08'],
    ['2020-09-08T22:25-00:00', '2020-09-08T22:25+00:00'],
    ['2020-09-08T22', '2020-09-08T22:00Z'],
    ['2020-09-08 22:25 UTC', '2020-09-08T22:25Z'],
  ])('%s is read as %s, which EDTF does not have so', (written, edtf) => {
    expect(quickly({ start: written })).toEqual(slowly(edtf));
    expect(slowly(written)).toBeUndefined();
  });

  it.each([
    ...['2020-02-30', '2021-02-29', '2020-09-08 22:25:42.', '2020-13', '٢٠٢٠', '2020-09-08T'],
    ...['2020-09-08 25:00', '2020-09-08 22:60', '31.02.2020', '1,066', '8/9/20', '2020-09-08 22:25+17:00'],
    ...['Mon, 08 Sep 2020 22:25:42 +0800', '0 BC', 'infinity', 'NaT', '2020-W54', '2021-366', '2020-Q5'],
    ...['2020-09-08T24:01Z', '2020-09-08T12:00:60Z', '-00-03-15', '13/13/2020', '0/9/2020', '9.13.2020'],
  ])('%s is none', (written) => {
    expect(quickly({ start: written })).toBeUndefined();
    expect(slowly(written)).toBeUndefined();
  });

  it.each(['20200908', '99999', '8/9/2020', '0', '-500'])('%s waits for its column', (written) => {
    expect(new RowDate().read(cellsOf({ start: written }))).toBe('open');
  });

  it('is the EDTF before start and end, and a state of unknown start where only the end is there', () => {
    expect(quickly({ edtf: '2019~', start: '2020', end: '2021' })?.text).toBe('2019~');
    expect(quickly({ end: '2021' })?.text).toBe('/2021');
    expect(quickly({ start: '2020', end: '..' })).toEqual(slowly('2020/..'));
    expect(quickly({ start: '2021', end: '2020' })).toBeUndefined();
    expect(new RowDate().read(cellsOf({ title: 'x' }))).toBe('none');
  });

  it('looks at no byte beyond its cell', () => {
    const bytes = new TextEncoder().encode('2020-09-08T22:25Z');
    const date = new ScannedDate();
    for (const [length, precision] of [
      [4, 1],
      [7, 2],
      [10, 3],
      [16, 4],
      [17, 4],
    ] as const) {
      expect(scanDate(bytes, 0, length, date)).toBe(true);
      expect(date.precision).toBe(precision);
    }
    for (const length of [0, 1, 3, 5, 6, 8, 9, 11, 13, 15])
      expect(scanDate(bytes, 0, length, date)).toBe(false);
  });
});
