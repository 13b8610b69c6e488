import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/lib/layout/marks.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import { PLANS } from '../../../src/lib/layout/plan.js';
import { sceneOf, type Mark, type Scene } from '../../../src/lib/layout/scene.js';
import { shortestOf } from '../../../src/lib/layout/shorten.js';
import { roomAt, sidesOf } from '../../../src/lib/layout/sides.js';
import englishAxis from '../../../src/lib/messages/en/axis.js';
import { anyDrawn } from '../../golden/any.js';
import { contentOf } from '../../golden/made-up.js';
import {
  ALL_PLANS,
  labelBoxes,
  layoutOf,
  leftOf,
  overlappingLabels,
  rightOf,
  sceneIn,
  sceneOfAll,
  type Drawn,
} from '../../golden/scenes.js';

/** Between a label and the next thing on its line, and between two of which one has a number; half a pixel more. */
const CLEAR_PX = 6.5;
const COUNT_CLEAR_PX = 14.5;
/** Nearer to the middle of a mark, a label touches it; in ems. */
const TOUCHES_WITHIN = 0.7;

function forEachScene(check: (scene: Scene, drawn: Drawn) => void): void {
  fc.assert(
    fc.property(anyDrawn(), (drawn) => void check(sceneIn(drawn), drawn)),
    { numRuns: 200 },
  );
}

/** Returns the most room beside or in a mark that no other label and no other mark of its line takes. */
function roomFor(scene: Scene, mark: Mark): number {
  const hidden = new Set(scene.marks.flatMap(({ below }) => below));
  const labels = labelBoxes(scene)
    .filter((box) => box.mark.y === mark.y)
    .map((box): readonly [number, number] => {
      const isCounted = mark.below.length > 0 || box.mark.below.length > 0;
      const more = isCounted ? COUNT_CLEAR_PX - CLEAR_PX : 0;
      return [box.from - more, box.to + more];
    });
  const marks = scene.marks
    .filter((other) => other.y === mark.y && other !== mark && !hidden.has(other.row))
    .map(({ reach, ...other }) => {
      const [left, right] = edgesOf(other);
      return [Math.min(left, reach ?? left), Math.max(right, reach ?? right)] as const;
    });
  const rooms = sidesOf(mark).map((side) => {
    let [from, to] = roomAt(mark, side, scene.width);
    const [first, last] = [from, to];
    for (const [start, end] of side === 'inside' ? labels : [...labels, ...marks])
      if (side === 'left') from = start - CLEAR_PX < last ? Math.max(from, end + CLEAR_PX) : from;
      else to = end + CLEAR_PX > first ? Math.min(to, start - CLEAR_PX) : to;
    return to - from;
  });
  return Math.max(...rooms);
}

describe('a title', () => {
  it('that has room for twelve letters is never left out, where all marks have names', () => {
    forEachScene((scene, { layout }) => {
      if (layout.plan.labels !== 'all') return;
      const hidden = new Set(scene.marks.flatMap(({ below }) => below));
      for (const mark of scene.marks) {
        if (mark.label || hidden.has(mark.row)) continue;
        const count = mark.below.length > 0 ? ` +${mark.below.length}` : '';
        const least = measureText(shortestOf(layout.content.titleOf(mark.row)) + count, scene.fontPx);
        expect(roomFor(scene, mark)).toBeLessThan(least);
      }
    });
  });

  it('is written from its beginning, and says where more of it follows', () => {
    forEachScene((scene, { layout }) => {
      for (const { row, label, below } of scene.marks) {
        if (!label) continue;
        const count = below.length > 0 && layout.plan.labels !== 'one' ? ` +${below.length}` : '';
        const title = layout.content.titleOf(row);
        const text = label.text.slice(0, label.text.length - count.length);
        if (text === title || label.text === count.trim()) continue;
        expect(text.endsWith('…')).toBe(true);
        expect(title.startsWith(text.slice(0, -1))).toBe(true);
        expect(text.length).toBeGreaterThanOrEqual(Math.min(13, title.length));
      }
    });
  });

  it('that is long leaves the next on its line enough to begin with', () => {
    const title =
      'The standing committee on ports and fisheries adopts a resolution after eleven hours of debate';
    for (const plan of PLANS.filter(({ labels }) => labels === 'all')) {
      const content = contentOf(
        ['2020-01', '2020-05', '2020-09'].map((edtf) => ({ edtf: `${edtf}-01`, title })),
      );
      const { marks } = sceneOfAll(layoutOf(content, { ...plan, maxRows: 1 }));
      for (const { label } of marks) expect(label?.text).toMatch(/^The standing.*…$/);
    }
  });
});

describe('the label of the selected event', () => {
  it('covers other marks only with what is least of its title', () => {
    forEachScene((scene, { layout, chosen, hovered }) => {
      const box = labelBoxes(scene).find(({ mark }) => mark.row === chosen && chosen !== hovered);
      if (!box || box.mark.label?.isInside) return;
      const { mark, from, to } = box;
      const hidden = new Set(scene.marks.flatMap(({ below }) => below));
      const covered = scene.marks.filter(
        (other) =>
          other !== mark &&
          !hidden.has(other.row) &&
          Math.abs(other.y - mark.y) < TOUCHES_WITHIN * scene.fontPx &&
          from < rightOf(other) &&
          leftOf(other) < to,
      );
      const isWithin = from >= leftOf(mark) && to <= rightOf(mark);
      if (covered.length === 0 || isWithin) return;
      const count = mark.below.length > 0 && layout.plan.labels !== 'one' ? ` +${mark.below.length}` : '';
      const least = measureText(shortestOf(layout.content.titleOf(mark.row)) + count, scene.fontPx);
      expect(to - from).toBeLessThan(least + 0.5);
    });
  });

  it('leaves the next marks of a strip’s lane visible, however long the title', () => {
    const title = 'The standing committee on ports, fisheries and inland waterways adopts a resolution';
    const dates = ['2020-01-05', '2020-01-05', '2020-05-05', '2020-09-05', '2020-12-05'];
    const content = contentOf(dates.map((edtf) => ({ edtf, title })));
    for (const plan of ALL_PLANS.filter(({ labels }) => labels === 'one'))
      for (const width of [plan.minWidth + 120, 1000]) {
        const layout = layoutOf(content, plan);
        for (const chosen of [0, 2, 4]) {
          const scene = sceneIn({ layout, viewport: layout.fit, width, chosen, hovered: undefined });
          const box = labelBoxes(scene).find(({ mark }) => mark.row === chosen);
          if (!box) throw new Error('the selected event has a label');
          const covered = scene.marks.filter((other) => box.from < other.x0 && other.x0 < box.to);
          expect(covered, `event ${chosen} in ${width} px`).toEqual([]);
        }
      }
  });
});

describe('a number behind a label', () => {
  it('is so far from the next label that it is not read as of that', () => {
    forEachScene((scene) => {
      const boxes = labelBoxes(scene);
      for (const a of boxes)
        for (const b of boxes)
          if (a.mark.y === b.mark.y && a.mark.below.length > 0 && b.from > a.to)
            expect(b.from - a.to).toBeGreaterThan(COUNT_CLEAR_PX - 1);
    });
  });
});

describe('what has no words', () => {
  it('is counted in its lane, unless it is below a mark with words', () => {
    forEachScene((scene, { layout }) => {
      const named = new Set(scene.marks.flatMap(({ row, below, label }) => (label ? [row, ...below] : [])));
      scene.lanes.forEach(({ unlabelled, count }, lane) => {
        expect(count?.text).toBe(unlabelled.length > 0 ? `+${unlabelled.length}` : undefined);
        const bare = scene.marks.filter((mark) => mark.lane === lane && !named.has(mark.row));
        expect([...unlabelled]).toEqual(layout.plan.labels === 'all' ? bare.map(({ row }) => row) : []);
      });
    });
  });
});

describe('the few events that a search or a filter leaves', () => {
  it('are all named where they have room, in every plan', () => {
    const dates = ['2020-01-05', '2020-04-05', '2020-07-05', '2020-10-05'];
    const events = Array.from({ length: 60 }, (_, at) => ({
      edtf: dates[at % dates.length] ?? '',
      title: `Event ${at}`,
      lane: at % 3,
    }));
    for (const plan of ALL_PLANS) {
      const layout = layoutOf(contentOf(events), plan);
      const { table } = layout.content;
      const wanted = [...table.event.keys()].filter((row) => (table.event[row] ?? 0) < 4);
      for (const width of [plan.minWidth, 1000]) {
        const options = { viewport: layout.fit, width, messages: englishAxis };
        const scene = sceneOf(layout, { ...options, isShown: (row) => wanted.includes(row) });
        expect(scene.marks.map(({ row, label }) => label?.text === layout.content.titleOf(row))).toEqual(
          wanted.map(() => true),
        );
        expect(overlappingLabels(scene)).toEqual([]);
      }
    }
  });

  it('never overlap, however many there are', () => {
    fc.assert(
      fc.property(anyDrawn(30), fc.integer({ min: 2, max: 5 }), (drawn, part) => {
        const { layout, viewport, width } = drawn;
        const options = { viewport, width, messages: englishAxis };
        const scene = sceneOf(layout, { ...options, isShown: (row) => row % part === 0 });
        expect(overlappingLabels(scene)).toEqual([]);
      }),
    );
  });
});
