import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisContent } from '../../../src/lib/layout/axis.js';
import { roomOf } from '../../../src/lib/layout/marks.js';
import type { Plan } from '../../../src/lib/layout/plan.js';
import type { Rows } from '../../../src/lib/layout/line-packing.js';
import { anyEvents } from '../../golden/any.js';
import { contentOf, LANES } from '../../golden/made-up.js';
import { ALL_PLANS, layoutOf, sceneOfAll } from '../../golden/scenes.js';

type Span = readonly [number, number];

interface Packed {
  readonly content: AxisContent;
  readonly plan: Plan;
  readonly rows: Rows;
  /** Pixels that each row's mark takes of its line, in the view of everything that lines are packed for. */
  readonly spans: ReadonlyMap<number, Span>;
  /** The same with as many lines as there need be. */
  readonly roomy: Rows;
}

const pack = (content: AxisContent, plan: Plan, maxRows: number): Rows =>
  layoutOf(content, { ...plan, maxRows }).rows;

const MORE_THAN_ANY = 1000;

const anyPacked = fc
  .tuple(anyEvents(50), fc.constantFrom(...ALL_PLANS), fc.integer({ min: 1, max: 8 }))
  .map(([events, opened, maxRows]): Packed => {
    const content = contentOf(events);
    const layout = layoutOf(content, { ...opened, maxRows });
    const { marks } = sceneOfAll(layout);
    const spans = new Map(marks.map((mark): [number, Span] => [mark.row, roomOf(mark)]));
    const roomy = pack(content, opened, MORE_THAN_ANY);
    return { content, plan: layout.plan, rows: layout.rows, spans, roomy };
  });

const isApart = (a: Span, b: Span): boolean => a[1] <= b[0] || b[1] <= a[0];

interface LaneRows extends Packed {
  readonly lane: number;
  /** Rows of the lane, in time; those on the last line that a lane may have, and the others. */
  readonly inLane: readonly number[];
  readonly onLast: readonly number[];
  readonly ownLine: readonly number[];
  readonly isFull: boolean;
}

function forEachLane(check: (lane: LaneRows) => void): void {
  fc.assert(
    fc.property(anyPacked, (packed) => {
      const { content, plan, rows, roomy } = packed;
      for (let lane = 0; lane < LANES.length; lane += 1) {
        const inLane = [...content.table.lane.keys()].filter((row) => content.table.lane[row] === lane);
        const onLast = inLane.filter((row) => rows.line[row] === plan.maxRows - 1);
        const ownLine = inLane.filter((row) => !onLast.includes(row));
        const isFull = (roomy.lines[lane] ?? 0) > plan.maxRows;
        check({ ...packed, lane, inLane, onLast, ownLine, isFull });
      }
    }),
    { numRuns: 100 },
  );
}

/** Rows before another in importance, then in time. */
const isBefore = (table: AxisContent['table'], a: number, b: number): boolean =>
  (table.importance[a] ?? 0) > (table.importance[b] ?? 0) ||
  ((table.importance[a] ?? 0) === (table.importance[b] ?? 0) && a < b);

/** Every pair of rows on one line that touch. */
function touching({ rows, spans }: LaneRows, among: readonly number[]): string[] {
  return among.flatMap((a) =>
    among.flatMap((b) => {
      const [one, other] = [spans.get(a), spans.get(b)];
      if (a >= b || !one || !other || rows.line[a] !== rows.line[b] || isApart(one, other)) return [];
      return [`${a} and ${b}`];
    }),
  );
}

describe('the lines of a lane', () => {
  it('are one to maxRows, without gaps, and hold every row', () => {
    forEachLane(({ inLane, lane, rows, plan }) => {
      const lines = rows.lines[lane] ?? 0;
      expect(lines).toBeGreaterThanOrEqual(1);
      expect(lines).toBeLessThanOrEqual(plan.maxRows);
      const used = new Set(inLane.map((row) => rows.line[row] ?? Infinity));
      if (inLane.length > 0) expect([Math.max(...used), used.size]).toEqual([lines - 1, lines]);
    });
  });

  it('hold no marks that touch, but for the last line of a full lane', () => {
    forEachLane((lane) => {
      expect(touching(lane, lane.isFull ? lane.ownLine : lane.inLane)).toEqual([]);
    });
  });

  it('are those of a lane without end while all have room', () => {
    forEachLane(({ isFull, inLane, rows, roomy }) => {
      if (!isFull) expect(inLane.map((row) => rows.line[row])).toEqual(inLane.map((row) => roomy.line[row]));
    });
  });

  it('are taken before anything is left for the last: as many better ones stood in its way', () => {
    forEachLane(({ isFull, onLast, ownLine, spans, content, plan }) => {
      // Where every mark has its words, they too need the room, and marks alone do not tell.
      for (const row of isFull && plan.labels !== 'all' ? onLast : []) {
        const span = spans.get(row);
        if (!span) continue;
        // Lines keep some pixels clear round each; what comes that near is in the way.
        const near: Span = [span[0] - 10, span[1] + 10];
        const inWay = ownLine.filter(
          (other) => isBefore(content.table, other, row) && !isApart(near, spans.get(other) ?? [0, 0]),
        );
        expect(inWay.length).toBeGreaterThanOrEqual(plan.maxRows - 1);
      }
    });
  });

  it('of one’s own never go to the less important of two events of the same extent', () => {
    forEachLane(({ isFull, onLast, ownLine, spans, content, plan }) => {
      for (const left of isFull && plan.labels !== 'all' ? onLast : [])
        for (const kept of ownLine)
          if (`${spans.get(left)}` === `${spans.get(kept)}`)
            expect(isBefore(content.table, kept, left)).toBe(true);
    });
  });
});

describe('packing', () => {
  it('gives the same lines for the same events', () => {
    fc.assert(
      fc.property(anyPacked, ({ content, plan, rows }) => {
        expect(pack(content, plan, plan.maxRows)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['apart, on one line', ['2018-01-01', '2019-01-01', '2020-01-01'], [0, 0, 0]],
    ['on one day, on as many as they are', ['2020-09-08', '2020-09-08', '2020-09-08'], [0, 1, 2]],
    ['after what it follows, on the line that is free', ['2018/2019', '2018-06', '2020-06-01'], [0, 1, 0]],
  ])('puts events %s', (_, dates, expected) => {
    for (const plan of ALL_PLANS) {
      const content = contentOf(dates.map((edtf) => ({ edtf, title: 'A' })));
      expect([...pack(content, plan, 8).line]).toEqual(expected);
    }
  });

  it('takes a thousand events', () => {
    const events = Array.from({ length: 1000 }, (_, index) => ({
      edtf: `${1000 + ((index * 7919) % 1020)}-0${1 + (index % 9)}-0${1 + (index % 7)}`,
      lane: index % 3,
      importance: index % 5,
    }));
    const content = contentOf(events);
    const began = performance.now();
    for (const plan of ALL_PLANS.slice(0, 3)) expect(pack(content, plan, 8).lines).toEqual([8, 8, 8]);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
