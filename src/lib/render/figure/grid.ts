import { NAME_LINE_PX } from '../../layout/lane-names.js';
import type { LaneBand, Scene } from '../../layout/scene.js';
import { TICK_LABEL_PX } from '../../layout/ticks.js';
import { laneColour, type Colours } from './colours.js';
import { lineDirection } from './direction.js';
import type { Leaf } from './items.js';

/** Text of the grid, pixels. */
const SIZE_PX = 13;
const TICK_Y = 16;
/** Top of the line of a large tick, and how far a small one is above the lanes. */
const MAJOR_TOP_PX = 22;
const MINOR_PX = 5;

/** Returns what lies below the marks, as components/AxisGrid.svelte has it: ticks, lanes, the key day, publications. */
export function gridItems(scene: Scene, colours: Colours, namesInside: boolean): Leaf[] {
  return [
    ...tickItems(scene, colours),
    ...laneItems(scene, colours, namesInside),
    ...keyItems(scene, colours),
    ...flagItems(scene, colours),
  ];
}

function tickItems({ ticks, lanes, floor }: Scene, { rule, mute }: Colours): Leaf[] {
  const top = lanes[0]?.top ?? 0;
  return ticks.flatMap(({ x, label, isMajor }): Leaf[] => [
    {
      kind: 'line',
      x1: x,
      x2: x,
      y1: isMajor ? MAJOR_TOP_PX : top,
      y2: isMajor ? floor : top - MINOR_PX,
      stroke: rule,
    },
    ...(label === ''
      ? []
      : [
          {
            kind: 'text',
            x: x + TICK_LABEL_PX,
            y: TICK_Y,
            sizePx: SIZE_PX,
            fill: mute,
            runs: [{ text: label }],
          } as const,
        ]),
  ]);
}

function laneItems({ lanes, floor, width }: Scene, colours: Colours, namesInside: boolean): Leaf[] {
  return [
    ...lanes.flatMap((lane, index): Leaf[] => [
      ruleAt(lane.top, 0, width, colours),
      ...(namesInside ? laneName(lane, index, 0, colours) : []),
    ]),
    ruleAt(floor, 0, width, colours),
  ];
}

/** Returns the names of the lanes in a column `gutter` wide left of the plot, whose left edge is at 0. */
export function gutterItems({ lanes, floor }: Scene, colours: Colours, gutter: number): Leaf[] {
  return [
    ...lanes.flatMap((lane, index): Leaf[] => [
      ruleAt(lane.top, -gutter, 0, colours),
      ...laneName(lane, index, -gutter, colours),
    ]),
    ruleAt(floor, -gutter, 0, colours),
  ];
}

function ruleAt(y: number, x1: number, x2: number, { rule }: Colours): Leaf {
  return { kind: 'line', x1, x2, y1: y, y2: y, stroke: rule };
}

/**
 * Returns the name of a lane in its lines, and how many of its events have no words: the notes have the name whole
 * where it is longer than its room.
 */
function laneName({ nameLines, nameY, count }: LaneBand, index: number, x: number, colours: Colours): Leaf[] {
  const lines = nameLines.map((text, line) => ({
    kind: 'text' as const,
    x,
    y: nameY + line * NAME_LINE_PX,
    sizePx: SIZE_PX,
    fill: laneColour(colours, index),
    ...lineDirection(text),
    runs: [{ text, font: 'semibold' as const }],
  }));
  if (!count) return lines;
  const { text, y } = count;
  return [
    ...lines,
    { kind: 'text', x: x + count.x, y, sizePx: SIZE_PX, fill: colours.mute, runs: [{ text }] },
  ];
}

function keyItems({ keyLine, floor }: Scene, { ink }: Colours): Leaf[] {
  if (!keyLine) return [];
  const { x, by, label } = keyLine;
  return [
    { kind: 'line', x1: x, x2: x, y1: MAJOR_TOP_PX, y2: floor, stroke: ink, dash: [1, 3] },
    {
      kind: 'text',
      x: x + by,
      y: TICK_Y,
      sizePx: SIZE_PX,
      fill: ink,
      anchor: 'middle',
      runs: [{ text: label, font: 'semibold' }],
    },
  ];
}

function flagItems({ flags }: Scene, { mute }: Colours): Leaf[] {
  return flags.flatMap(({ x, y, label }): Leaf[] => [
    flagShape(x, y, mute),
    ...(label
      ? [
          {
            kind: 'text',
            x: x + label.by,
            y: y + 4,
            sizePx: SIZE_PX,
            fill: mute,
            anchor: label.anchor,
            runs: [{ text: label.text }],
          } as const,
        ]
      : []),
  ]);
}

/** Returns the triangle of a publication round its place. */
export function flagShape(x: number, y: number, fill: string): Leaf {
  return {
    kind: 'shape',
    points: [
      [x - 5, y + 4],
      [x + 5, y + 4],
      [x, y - 5],
    ],
    fill,
  };
}
