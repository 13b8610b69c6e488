import { isEvent, parse, toArray } from '@markwhen/parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMarkwhen } from '../../../../src/lib/imports/markwhen/read-markwhen';
import { boundsOf, parseEdtf } from '../../../../src/lib/model/dates';

/*
 * @markwhen/parser 1.2 reads the same files. It departs, and is not asked:
 * - `2019/07` with the year first is the moment of reading for it, as is every date that it does not know; here it is a month,
 *   as older versions of markwhen have it.
 * - A span of years with BCE, BC, AD or CE ends for it when its last year begins; here that year is part of it.
 * - A time of the day is an instant for it; here one without seconds is its minute. Starts are compared, and ends of days.
 * - What counts from a month or a year is to the day for it; here it is about that day, and a length in months is in months.
 * - Days of work that begin on a Sunday are one too many for it.
 * - `now` is the day of reading for it; here it is refused.
 * - A date that the calendar has not is the day of reading for it; here it is reported.
 */
const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((each) => ({ y: each.getUTCFullYear(), m: each.getUTCMonth() + 1, d: each.getUTCDate() }));
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const two = (value: number): string => String(value).padStart(2, '0');
const day = fc.tuple(date, fc.integer({ min: 0, max: 5 })).map(([{ y, m, d }, form]) => {
  const name = MONTHS[m - 1] ?? '';
  const iso = `${y}-${two(m)}-${two(d)}`;
  const forms = [
    iso,
    iso,
    `${m}/${d}/${y}`,
    `${d} ${name} ${y}`,
    `${name.slice(0, 3)} ${d} ${y}`,
    `${iso}T10:30:00Z`,
  ];
  return forms[form] ?? iso;
});
const coarse = fc.tuple(date, fc.integer({ min: 0, max: 4 })).map(([{ y, m }, form]) => {
  const forms = [`${y}`, `${y}-${two(m)}`, `${m}/${y}`, `${MONTHS[m - 1]} ${y}`, `${y % 900 || 1} BCE`];
  return forms[form] ?? `${y}`;
});
const amount = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('days', 'day', 'd', 'weeks', 'w', 'months', 'years'),
  )
  .map(([count, unit]) => `${count} ${unit}`);
const isoDay = date.map(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`);
const single = fc.oneof(day, coarse);
const span = fc.oneof(
  fc.tuple(isoDay, isoDay).map(([a, b]) => [a, b].sort().join(' / ')),
  fc.tuple(isoDay, isoDay).map(([a, b]) => [a, b].sort().join('/')),
  fc.tuple(isoDay, amount).map(([a, b]) => `${a} / ${b}`),
  fc.tuple(isoDay, amount, amount).map(([a, b, c]) => `${a} / ${b}, ${c}`),
);
const relative = fc.oneof(
  amount,
  amount.map((each) => `+ ${each}`),
  amount.map((each) => `after !first ${each}`),
  amount.map((each) => `before !first ${each}`),
  fc.tuple(amount, amount).map(([a, b]) => `after !first ${a} / ${b}`),
  fc.tuple(amount, amount).map(([a, b]) => `${a} / ${b}`),
  amount.map((each) => `!first.start ${each}`),
  amount.map((each) => `!first.end / ${each}`),
);

function oracle(text: string): [string, number, number][] {
  const nodes = toArray(parse(text).events).map(({ eventy }) => eventy);
  return nodes.filter(isEvent).map((event) => {
    const { fromDateTimeIso, toDateTimeIso } = event.dateRangeIso;
    return [event.firstLine.rest.trim(), Date.parse(fromDateTimeIso), Date.parse(toDateTimeIso)];
  });
}

async function own(text: string): Promise<[string, number, number][]> {
  const { events } = await readMarkwhen(new TextEncoder().encode(text), { name: 'x.mw' });
  return events.map(({ title, date: read }) => {
    const parsed = parseEdtf(read?.edtf ?? '');
    if (!parsed.ok) throw new Error(`${title}: ${read?.edtf}`);
    const { earliest, latest } = boundsOf(parsed.value);
    return [
      title,
      earliest,
      parsed.value.kind === 'date' && parsed.value.precision === 'time' ? earliest : latest,
    ];
  });
}

it('@markwhen/parser agrees on dates of generated files', async () => {
  await fc.assert(
    fc.asyncProperty(isoDay, fc.array(fc.oneof(single, span), { maxLength: 6 }), async (first, others) => {
      const lines = [first, ...others].map((each, at) => `${each}: Event ${at}${at === 0 ? ' !first' : ''}`);
      const text = `title: x\ntimezone: 0\n\n${lines.join('\n')}\n`;
      const expected = oracle(text).map(([, from, to], at) => [`Event ${at}`, from, to]);
      expect(await own(text)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

it('@markwhen/parser agrees on dates that count from others', async () => {
  await fc.assert(
    fc.asyncProperty(
      isoDay,
      fc.array(fc.oneof(isoDay, relative), { minLength: 1, maxLength: 6 }),
      async (first, others) => {
        const lines = [first, ...others].map(
          (each, at) => `${each}: Event ${at}${at === 0 ? ' !first' : ''}`,
        );
        const text = `title: x\ntimezone: 0\n\n${lines.join('\n')}\n`;
        const expected = oracle(text).map(([, from, to], at) => [`Event ${at}`, from, to]);
        expect(await own(text)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

it('@markwhen/parser agrees on days of work', async () => {
  const weekday = isoDay.filter((each) => new Date(each).getUTCDay() !== 0);
  await fc.assert(
    fc.asyncProperty(weekday, fc.integer({ min: 1, max: 40 }), async (start, count) => {
      const text = `title: x\ntimezone: 0\n\n${start} / ${count} work days: Event\n`;
      expect(await own(text)).toEqual(oracle(text).map(([, from, to]) => ['Event', from, to]));
    }),
  );
});
