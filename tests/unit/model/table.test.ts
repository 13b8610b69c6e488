import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, parseEdtf } from '../../../src/lib/model/dates/index.js';
import { Flag, tableOf, type EventTable } from '../../../src/lib/model/table.js';
import type { Timeline } from '../../../src/lib/model/timeline.js';
import { anyDate, anyEvents } from '../../golden/any.js';
import { dayText, timelineOf, type MadeUp } from '../../golden/made-up.js';

const idsOf = (timeline: Timeline, table: EventTable): string[] =>
  Array.from(table.event, (index) => timeline.events[index]?.id ?? '');
const idsOfEvents = (events: readonly MadeUp[]): string[] => {
  const timeline = timelineOf(events);
  return idsOf(timeline, tableOf(timeline));
};
const flagsOf = (edtf: string): string[] => {
  const bits = tableOf(timelineOf([{ edtf }])).flags[0] ?? 0;
  return Object.entries(Flag).flatMap(([name, bit]) => (bits & bit ? [name] : []));
};

describe('the flags of a date', () => {
  it.each([
    ['2020-09-08', ['day']],
    ['2020-09-08~', ['day', 'approximateStart', 'approximateEnd']],
    ['2020-09-08?', ['day', 'uncertain']],
    ['2020-09-08T10:00Z', ['instant']],
    ['2020-09-08T10:00:00+08:00', ['instant']],
    ['2020-09', []],
    ['2020-09%', ['approximateStart', 'approximateEnd', 'uncertain']],
    ['[2020-09..2020-10~]', ['approximateEnd']],
    ['[..2020-09-08]', ['startUnknown']],
    ['[2020-09-08..]', ['endUnknown']],
    ['2020-08/2020-09', ['lasted']],
    ['2020-08-01/2020-09-08', ['lasted', 'endsOnDay']],
    ['2020-08?/2020-09-08T10:00Z', ['lasted', 'uncertain', 'endsOnDay']],
    ['/2020-09-08', ['lasted', 'startUnknown', 'endsOnDay']],
    ['../2020-09', ['lasted', 'startOpen']],
    ['2020-09-08/', ['lasted', 'endUnknown']],
    ['2020-09-08~/..', ['lasted', 'endOpen', 'approximateStart']],
  ])('%s: %j', (edtf, expected) => {
    expect(flagsOf(edtf)).toEqual(expected);
  });
});

describe('the bounds of a row', () => {
  it('are those of its date; a moment of one bound stands at the period of that bound', () => {
    fc.assert(
      fc.property(anyDate(-900_000, 600_000), (edtf) => {
        const parsed = parseEdtf(edtf);
        if (!parsed.ok) throw new Error(edtf);
        const { value } = parsed;
        const one = value.kind === 'one-of' ? [value.earliest, value.latest] : [];
        const known = one[0] && one[1] ? undefined : (one[0] ?? one[1]);
        const { earliest, latest } = boundsOf(known ?? value);
        const table = tableOf(timelineOf([{ edtf }]));
        expect([table.start[0], table.end[0]]).toEqual([earliest, latest]);
      }),
    );
  });
});

describe('the order of rows', () => {
  it('is by start: unknown before known, what began before first, the shorter first', () => {
    const early = ['/2020-01', '../2020-02', '2020-09', '[..2020-09-08]', '2020-09-08T00:00Z'];
    const late = ['2020-09-08', '2020-09-08/2020-10', '[2020-09-08..]', '2020-09-08/..', '2020-09-09'];
    const order = [...early, ...late];
    const shuffled = [3, 9, 0, 5, 7, 2, 8, 4, 1, 6].map((at) => ({
      edtf: order[at] ?? '',
      id: order[at] ?? '',
    }));
    expect(idsOfEvents(shuffled)).toEqual(order);
  });

  it('puts the more important of two equal dates first, and keeps the given order at a tie', () => {
    const same = [1, 5, 3, 5].map((importance, index) => ({ edtf: '2020', id: `${index}`, importance }));
    expect(idsOfEvents(same)).toEqual(['1', '3', '2', '0']);
  });

  it('does not depend on the order of the events', () => {
    const shuffled = anyEvents(30)
      .map((events) => events.map((event, index) => ({ ...event, id: `e${index}`, importance: index })))
      .chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(idsOfEvents(others)).toEqual(idsOfEvents(events));
      }),
    );
  });

  it('holds every event once, in every column the same', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const timeline = timelineOf(events);
        const table = tableOf(timeline);
        const columns = [table.start, table.end, table.lane, table.flags, table.importance, table.event];
        for (const column of columns) expect(column.length).toBe(table.count);
        expect([...table.event].sort((a, b) => a - b)).toEqual(events.map((_, index) => index));
        for (let row = 0; row < table.count; row += 1) {
          const event = timeline.events[table.event[row] ?? -1];
          expect(timeline.lanes[table.lane[row] ?? -1]?.id).toBe(event?.lane);
          expect(table.importance[row]).toBe(event?.importance);
          expect(table.start[row]).not.toBeNaN();
          expect(table.end[row]).toBeGreaterThanOrEqual(table.start[row] ?? NaN);
          expect(table.start[row]).toBeGreaterThanOrEqual(table.start[row - 1] ?? -Infinity);
        }
      }),
    );
  });
});

describe('a table that cannot be made', () => {
  it.each(['', 'last month', '2020-13', '2020-09-08T10:00', '2020-10/2020-09'])(
    'names the event and its date “%s”',
    (edtf) => {
      const timeline = timelineOf([{ edtf: '2020' }, { edtf, id: 'bad-one' }]);
      expect(() => tableOf(timeline)).toThrow(/^event bad-one: /);
      expect(() => tableOf(timeline)).toThrow(`in date ${edtf}`);
    },
  );

  it('names the event and the lane that is not there', () => {
    const timeline = timelineOf([{ edtf: '2020', id: 'lost' }]);
    expect(() => tableOf({ ...timeline, lanes: [] })).toThrow('event lost: no lane one');
  });
});

describe('a table of many rows', () => {
  it('is made of 20,000 events, sorted, in a moment', () => {
    const events = Array.from({ length: 20_000 }, (_, index) => ({
      edtf: dayText((index * 7919) % 400_000),
      importance: index % 10,
      lane: index % 3,
    }));
    const timeline = timelineOf(events);
    const began = performance.now();
    const table = tableOf(timeline);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(table.count).toBe(20_000);
    expect(table.start.every((start, row) => row === 0 || start >= (table.start[row - 1] ?? 0))).toBe(true);
  });

  it('and of none', () => {
    expect(tableOf(timelineOf([])).count).toBe(0);
  });
});
