import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/layout/axis.js';
import { shapeMark } from '../../../src/lib/layout/marks.js';
import type { Mark, Scene } from '../../../src/lib/layout/scene.js';
import { anyDrawn } from '../../golden/any.js';
import { contentOf } from '../../golden/made-up.js';
import { ALL_PLANS, sceneIn, sceneOfAll, type Drawn } from '../../golden/scenes.js';

function forEachScene(check: (scene: Scene, drawn: Drawn) => void): void {
  fc.assert(
    fc.property(anyDrawn(), (drawn) => void check(sceneIn(drawn), drawn)),
    { numRuns: 150 },
  );
}

const hiddenIn = (scene: Scene): number[] => scene.marks.flatMap(({ below }) => below);

describe('the marks of a scene', () => {
  it('are the rows that the frame shows, each once, in table order', () => {
    forEachScene((scene, { layout, viewport, width }) => {
      const rows = [...layout.content.table.lane.keys()].filter(
        (row) => shapeMark(layout.content.table, row, viewport, width) !== undefined,
      );
      expect(scene.marks.map(({ row }) => row)).toEqual(rows);
    });
  });

  it('stand within the band of their lane, one lane below another', () => {
    forEachScene((scene, { layout }) => {
      for (const [index, { top, height }] of scene.lanes.entries()) {
        const before = scene.lanes[index - 1];
        expect(top).toBe(before ? before.top + before.height : layout.plan.tickHeight);
        const outside = scene.marks.filter(
          (mark) =>
            mark.lane === index &&
            (mark.y - mark.height / 2 < top || mark.y + mark.height / 2 > top + height),
        );
        expect(outside).toEqual([]);
      }
      const last = scene.lanes.at(-1);
      expect(scene.floor).toBe((last?.top ?? 0) + (last?.height ?? 0));
    });
  });

  it('keep their line, and the figure its height, wherever one looks', () => {
    forEachScene((scene, drawn) => {
      const all = new Map(sceneOfAll(drawn.layout).marks.map((mark) => [mark.row, mark.y]));
      expect(scene.height).toBe(drawn.layout.height);
      for (const { row, y } of scene.marks) expect(all.get(row) ?? y).toBe(y);
    });
  });
});

describe('a stack', () => {
  it('hides a row below one mark at most, which is not hidden itself and stands on the same line', () => {
    forEachScene((scene) => {
      const hidden = hiddenIn(scene);
      expect(new Set(hidden).size).toBe(hidden.length);
      const byRow = new Map(scene.marks.map((mark) => [mark.row, mark]));
      for (const leader of scene.marks.filter(({ below }) => below.length > 0)) {
        expect(hidden).not.toContain(leader.row);
        for (const row of leader.below) {
          const mark = byRow.get(row);
          expect([mark?.lane, mark?.y, mark?.kind]).toEqual([leader.lane, leader.y, leader.kind]);
          expect(mark?.label).toBeUndefined();
        }
      }
    });
  });

  it('is led by the selected event, then by the one under the pointer, then by the most important', () => {
    forEachScene((scene, { chosen, hovered, layout }) => {
      const rankOf = (row: number): number =>
        row === chosen ? Infinity : row === hovered ? 1e12 : (layout.content.table.importance[row] ?? 0);
      for (const { row, below } of scene.marks)
        for (const [index, hidden] of below.entries())
          expect(rankOf(hidden)).toBeLessThanOrEqual(rankOf(below[index - 1] ?? row));
    });
  });

  it('says in its label how many it hides, in all plans but the strip, and no other label does', () => {
    forEachScene((scene, { layout }) => {
      const { plan, content } = layout;
      for (const { row, below, label } of scene.marks) {
        if (!label) continue;
        const title = content.titleOf(row);
        const count = below.length > 0 && plan.labels !== 'one' ? `+${below.length}` : '';
        const name = count === '' ? label.text : label.text.slice(0, -count.length - 1);
        expect(label.text).toBe(name === '' || count === '' ? name + count : `${name} ${count}`);
        expect(name === '' || name === title || title.startsWith(name.replace(/…$/, ''))).toBe(true);
      }
    });
  });

  it.each([
    ['days of one week', ['2020-09-07', '2020-09-08', '2020-09-09'], 2],
    ['the same month', ['2020-09', '2020-09', '2020-09'], 2],
    ['a month and one of its days', ['2020-09', '2020-09-08'], 0],
    ['days of two months', ['2020-08-08', '2020-09-20'], 0],
  ])('of one line: %s, seen from afar', (_, dates, expected) => {
    for (const plan of ALL_PLANS) {
      const content = contentOf([{ edtf: '2015' }, ...dates.map((edtf) => ({ edtf }))]);
      const scene = sceneOfAll(layOut(content, { ...plan, maxRows: 1 }));
      expect(hiddenIn(scene).length).toBe(expected);
    }
  });
});

describe('a scene', () => {
  it('is the same for the same input, and shares nothing with the one before', () => {
    const objects = (scene: Scene): Set<unknown> => {
      const parts = scene.marks.flatMap((mark: Mark) => [mark, mark.below, mark.label]);
      return new Set([scene, scene.marks, scene.ticks, ...scene.ticks, ...parts, ...scene.lanes]);
    };
    forEachScene((scene, drawn) => {
      const kept = structuredClone(scene);
      const again = sceneIn(drawn);
      expect(scene).toEqual(kept);
      expect(again).toEqual(kept);
      const before = objects(scene);
      const shared = [...objects(again)].filter((part) => part !== undefined && before.has(part));
      expect(shared.filter((part) => !Array.isArray(part) || part.length > 0)).toEqual([]);
    });
  });

  it('holds numbers only, never NaN or infinite', () => {
    forEachScene((scene) => {
      const numbers: number[] = [];
      JSON.stringify(scene, (_, value: unknown) => {
        if (typeof value === 'number') numbers.push(value);
        return value;
      });
      expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    });
  });

  it('of no events is lanes and ticks', () => {
    for (const plan of ALL_PLANS) {
      const scene = sceneOfAll(layOut(contentOf([]), plan));
      expect(scene.marks).toEqual([]);
      expect(scene.lanes.length).toBe(3);
      expect(scene.ticks.length).toBeGreaterThan(0);
    }
  });
});
