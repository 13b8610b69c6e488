import type { Messages } from '../../messages/types/page.js';
import type { LegendMark } from '../legend-marks.js';
import type { Colours } from './colours.js';
import { flagShape } from './grid.js';
import type { Leaf } from './items.js';
import { runWidth } from './text.js';

const SIZE_PX = 12;
const LINE_PX = 20;
const GAP_PX = 20;
const SHAPE_GAP_PX = 6;

interface Entry {
  readonly shapeWidth: number;
  readonly shape: (x: number, y: number) => Leaf;
}

/** Returns these marks, each with its words, as components/Legend.svelte has them; in as many lines as they need. */
export function drawLegend(
  marks: readonly LegendMark[],
  width: number,
  messages: Messages,
  { mute, paper }: Colours,
): { height: number; items: Leaf[] } {
  const hollow = { fill: paper, stroke: mute, strokeWidth: 1.5 };
  const arrow = (x: number, y: number): Pick<Extract<Leaf, { kind: 'shape' }>, 'kind' | 'points'> => ({
    kind: 'shape',
    points: [
      [x + 9, y - 5],
      [x + 27, y - 5],
      [x + 27, y + 5],
      [x + 9, y + 5],
      [x + 1, y],
    ],
  });
  const entries: Readonly<Record<LegendMark, Entry>> = {
    legendDay: {
      shapeWidth: 12,
      shape: (x, y) => ({ kind: 'circle', x: x + 6, y, radius: 5, fill: mute }),
    },
    legendWithin: {
      shapeWidth: 28,
      shape: (x, y) => ({ kind: 'box', x: x + 1, y: y - 5, width: 26, height: 10, radius: 2, ...hollow }),
    },
    legendBefore: { shapeWidth: 28, shape: (x, y) => ({ ...arrow(x, y), ...hollow }) },
    legendLasted: { shapeWidth: 28, shape: (x, y) => ({ ...arrow(x, y), fill: mute }) },
    legendPublished: { shapeWidth: 12, shape: (x, y) => flagShape(x + 6, y, mute) },
  };
  const items: Leaf[] = [];
  let [x, y] = [0, LINE_PX / 2];
  for (const mark of marks) {
    const { shapeWidth, shape } = entries[mark];
    const text = messages.timeline[mark];
    const wide = shapeWidth + SHAPE_GAP_PX + runWidth({ text }, SIZE_PX);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE_PX];
    items.push(shape(x, y), {
      kind: 'text',
      x: x + shapeWidth + SHAPE_GAP_PX,
      y: y + 4,
      sizePx: SIZE_PX,
      fill: mute,
      runs: [{ text }],
    });
    x += wide + GAP_PX;
  }
  return { height: marks.length > 0 ? y + LINE_PX / 2 : 0, items };
}
