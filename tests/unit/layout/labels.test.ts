import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/lib/layout/measure.js';
import { shortestOf } from '../../../src/lib/layout/shorten.js';
import type { Scene } from '../../../src/lib/layout/scene.js';
import { anyDrawn } from '../../golden/any.js';
import {
  labelBoxes,
  leftOf,
  NOISE_PX,
  overlappingLabels,
  rightOf,
  sceneIn,
  type Drawn,
} from '../../golden/scenes.js';

function forEachScene(check: (scene: Scene, drawn: Drawn) => void, numRuns = 150): void {
  fc.assert(
    fc.property(anyDrawn(), (drawn) => void check(sceneIn(drawn), drawn)),
    { numRuns },
  );
}

describe('labels', () => {
  it('never overlap one another, whatever is selected', () => {
    forEachScene((scene, { layout, viewport, width, chosen }) => {
      const still = sceneIn({ layout, viewport, width, chosen, hovered: undefined });
      expect(overlappingLabels(still)).toEqual([]);
    });
  });

  it('never overlap one another, whatever is under the pointer', () => {
    forEachScene((scene) => expect(overlappingLabels(scene)).toEqual([]));
  });

  it('never leave the frame', () => {
    forEachScene((scene) => {
      const out = labelBoxes(scene).filter(({ from, to }) => from < -NOISE_PX || to > scene.width + NOISE_PX);
      expect(out).toEqual([]);
    });
  });

  it('stand inside a mark only where it holds them, and else clear of it', () => {
    forEachScene((scene) => {
      for (const { mark, from, to } of labelBoxes(scene)) {
        const isWithin = from >= leftOf(mark) && to <= rightOf(mark);
        const isClear = to <= leftOf(mark) || from >= rightOf(mark);
        expect(mark.label?.isInside ? isWithin : isWithin || isClear).toBe(true);
      }
    });
  });

  it('beside a mark leave the other marks of its line alone, where all may have one', () => {
    forEachScene((scene, { layout, chosen, hovered }) => {
      if (layout.plan.labels !== 'all') return;
      const covered = labelBoxes(scene).flatMap(({ mark, from, to }) => {
        const isBeside = to <= leftOf(mark) || from >= rightOf(mark);
        if (!isBeside || mark.row === chosen || mark.row === hovered) return [];
        const hidden = new Set(scene.marks.flatMap(({ below }) => below));
        return scene.marks
          .filter((other) => other.y === mark.y && other !== mark && !hidden.has(other.row))
          .filter((other) => from < rightOf(other) - NOISE_PX && leftOf(other) < to - NOISE_PX)
          .map((other) => `${mark.row} over ${other.row}`);
      });
      expect(covered).toEqual([]);
    });
  });

  it('are few where the plan says so', () => {
    forEachScene((scene, { layout, chosen, hovered }) => {
      const { labels } = layout.plan;
      if (labels === 'all') return;
      const near = chosen === undefined || labels === 'one' ? [] : [chosen - 1, chosen + 1];
      const may = new Set([chosen, hovered, ...near]);
      const named = scene.marks.filter(({ label, row }) => label?.text === layout.content.titleOf(row));
      expect(named.filter(({ row }) => !may.has(row))).toEqual([]);
    });
  });
});

describe('the label of the selected event', () => {
  it('is there whenever there is room for it in, left or right of the mark', () => {
    forEachScene((scene, { layout, chosen }) => {
      const mark = scene.marks.find(({ row }) => row === chosen);
      if (!mark || mark.label) return;
      const title = layout.content.titleOf(mark.row);
      const text = mark.below.length > 0 ? `${title} +${mark.below.length}` : title;
      // Two gaps of the widest kind: to the mark and to the frame.
      const needed = measureText(text, scene.fontPx) + 26;
      const [left, right] = [Math.max(0, leftOf(mark)), Math.min(scene.width, rightOf(mark))];
      expect([left, right - left, scene.width - right].filter((room) => room >= needed)).toEqual([]);
    }, 300);
  });

  it('says the title first', () => {
    forEachScene((scene, { layout, chosen }) => {
      const mark = scene.marks.find(({ row }) => row === chosen);
      const title = layout.content.titleOf(mark?.row ?? 0);
      // Where the frame has no room for all of it, its beginning is there.
      if (mark?.label)
        expect(
          [title, shortestOf(title).replace(/…$/, '')].some((each) => mark.label?.text.startsWith(each)),
        ).toBe(true);
    });
  });
});
