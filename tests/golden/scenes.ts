import fc from 'fast-check';
import { layOut, type AxisContent, type AxisLayout } from '../../src/lib/layout/axis.js';
import { measureText } from '../../src/lib/layout/measure.js';
import { MEDIUM_FROM_PX, PLANS, planFor, WIDE_FROM_PX, type Plan } from '../../src/lib/layout/plan.js';
import { sceneOf, type Mark, type Scene } from '../../src/lib/layout/scene.js';
import type { Viewport } from '../../src/lib/layout/viewport.js';
import englishAxis from '../../src/lib/messages/en/axis.js';

/** Scenes for tests, and what their marks and labels cover, worked out the slow way. */

/** Every plan, opened and folded. */
export const ALL_PLANS: readonly Plan[] = [
  ...PLANS,
  ...[0, MEDIUM_FROM_PX, WIDE_FROM_PX].map((width) => planFor(width, true)),
];

/** As the page lays out: a strip keeps the view of the opened axis. */
export function layoutOf(content: AxisContent, plan: Plan): AxisLayout {
  const opened = PLANS.find(({ id }) => id === plan.opened);
  return layOut(content, plan, opened ? { fit: layOut(content, opened).fit } : {});
}

export interface Drawn {
  /** What fast-check prints of it. */
  readonly [fc.toStringMethod]?: () => string;
  readonly layout: AxisLayout;
  readonly viewport: Viewport;
  readonly width: number;
  readonly chosen: number | undefined;
  readonly hovered: number | undefined;
}

export function sceneIn({ layout, ...options }: Drawn): Scene {
  return sceneOf(layout, { ...options, messages: englishAxis });
}

/** Everything, at the plan's narrowest width: where lines are packed. */
export function sceneOfAll(layout: AxisLayout): Scene {
  return sceneOf(layout, { viewport: layout.fit, width: layout.plan.minWidth, messages: englishAxis });
}

/** First and last pixel of a mark. */
export const leftOf = ({ x0, from }: Pick<Mark, 'x0' | 'from'>): number => x0 + from;
export const rightOf = ({ x1, to }: Pick<Mark, 'x1' | 'to'>): number => x1 + to;

/** What the words of a label cover: as wide as they measure, as high as their letters. */
export interface LabelBox {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

export function labelBoxes({ marks, fontPx }: Scene): LabelBox[] {
  return marks.flatMap((mark): LabelBox[] => {
    if (!mark.label) return [];
    const { x, by, anchor, text } = mark.label;
    const width = measureText(text, fontPx);
    const from = x + by - (anchor === 'end' ? width : 0);
    return [{ mark, from, to: from + width }];
  });
}

/** Less than any pixel. */
export const NOISE_PX = 1e-6;

/** Every two labels that overlap, by the rows of their marks. */
export function overlappingLabels(scene: Scene): string[] {
  const boxes = labelBoxes(scene);
  const doOverlap = (a: LabelBox, b: LabelBox): boolean =>
    a.from < b.to - NOISE_PX &&
    b.from < a.to - NOISE_PX &&
    Math.abs(a.mark.y - b.mark.y) < scene.fontPx - NOISE_PX;
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (doOverlap(a, b) ? [`${a.mark.row} and ${b.mark.row}`] : [])),
  );
}
