import type { AxisLayout } from './axis.js';
import type { MarkLabel } from './labels.js';
import { xOf, type Viewport } from './viewport.js';

/** A publication on the axis: its flag and, where there is room, its words. */
export interface FlagMark {
  readonly source: string;
  readonly x: number;
  readonly y: number;
  readonly label?: MarkLabel | undefined;
}

/** Half the flag's own width, and that with the gap to its words. */
const HALF_FLAG_PX = 6;
const FLAG_GAP_PX = 12;

/** Returns the publications in the frame, each with its words on the side where they fit and nothing else is. */
export function flagsOf(layout: AxisLayout, viewport: Viewport, width: number): FlagMark[] {
  const { plan, content, measure } = layout;
  if (plan.flagHeight === 0) return [];
  const y = layout.height - plan.foot - plan.flagHeight / 2;
  const flags = content.flags
    .map((flag) => ({ ...flag, x: xOf(viewport, width, flag.time) }))
    .filter(({ x }) => x >= 0 && x <= width);
  const taken = flags.map(({ x }): [number, number] => [x - HALF_FLAG_PX, x + HALF_FLAG_PX]);
  return flags.map(({ source, text, x }) => {
    const size = measure(text, plan.fontPx);
    const place = [x + FLAG_GAP_PX, x - FLAG_GAP_PX - size].find(
      (from) =>
        from > 0 && from + size < width && taken.every(([left, right]) => from + size < left || from > right),
    );
    if (place === undefined) return { source, x, y };
    taken.push([place, place + size]);
    const [by, anchor] = place > x ? ([FLAG_GAP_PX, 'start'] as const) : ([-FLAG_GAP_PX, 'end'] as const);
    return { source, x, y, label: { text, x, isInside: false, by, anchor } };
  });
}
