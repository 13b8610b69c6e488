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

/** Half the flag's own width and the gap to its words. */
const FLAG_GAP_PX = 12;

/** Returns the publications in the frame, each with its words on the side where they fit. */
export function flagsOf(layout: AxisLayout, viewport: Viewport, width: number): FlagMark[] {
  const { plan, content, measure } = layout;
  if (plan.flagHeight === 0) return [];
  const y = layout.height - plan.foot - plan.flagHeight / 2;
  return content.flags.flatMap(({ source, time, text }): FlagMark[] => {
    const x = xOf(viewport, width, time);
    if (x < 0 || x > width) return [];
    const textWidth = measure(text, plan.fontPx);
    const common = { text, x, isInside: false } as const;
    if (x + FLAG_GAP_PX + textWidth < width)
      return [{ source, x, y, label: { ...common, by: FLAG_GAP_PX, anchor: 'start' } }];
    if (x - FLAG_GAP_PX - textWidth > 0)
      return [{ source, x, y, label: { ...common, by: -FLAG_GAP_PX, anchor: 'end' } }];
    return [{ source, x, y }];
  });
}
