import type { Mark } from '../../layout/scene.js';
import { arrowPoints, cornerPoints, type Points } from '../mark-geometry.js';
import { laneColour, type Colours } from './colours.js';
import { isolated } from './direction.js';
import type { Box, Leaf, Line, Paint, Shape, Text } from './items.js';

const STROKE_PX = 1.5;
/** Baseline of a label below the middle of its line. */
const BASELINE_PX = 4.5;

/** One mark without its label: the same shapes as components/AxisMark.svelte draws. */
export function markItems(mark: Mark, colours: Colours): Leaf[] {
  const lane = laneColour(colours, mark.lane);
  const left = mark.x0 + mark.from;
  const right = mark.x1 + mark.to;
  const items: Leaf[] = [...bodyOf(mark, { lane, colours, left, right })];
  if (mark.reach !== undefined) {
    const y = mark.y + mark.height / 2 + 1.5;
    const x1 = mark.reach < left ? left : right;
    items.push({ kind: 'line', x1, x2: mark.reach, y1: y, y2: y, stroke: lane, strokeWidth: STROKE_PX });
  }
  if (mark.uncertain)
    items.push({
      kind: 'text',
      x: right + 2,
      y: mark.y + BASELINE_PX,
      sizePx: 12,
      fill: colours.ink,
      runs: [{ text: '?', font: 'semibold' }],
    });
  return items;
}

interface Look {
  readonly lane: string;
  readonly colours: Colours;
  readonly left: number;
  readonly right: number;
}

function bodyOf(mark: Mark, look: Look): Leaf[] {
  const { lane, colours, left, right } = look;
  const isAbout = mark.start === 'dashed' || mark.end === 'dashed';
  const hollow: Paint = { fill: colours.paper, stroke: lane, strokeWidth: STROKE_PX };
  if (mark.kind === 'dot' && mark.x0 === mark.x1) {
    const radius = mark.height < 8 ? 2.5 : mark.height < 10 ? 4 : 5;
    const paint: Paint = isAbout
      ? { ...hollow, dash: [2.5, 2] }
      : { fill: lane, stroke: colours.paper, strokeWidth: STROKE_PX };
    return [{ kind: 'circle', x: mark.x0, y: mark.y, radius, ...paint }];
  }
  const isArrow = mark.kind === 'moment' && (mark.start === 'arrow' || mark.end === 'arrow');
  if (isArrow) {
    const body: Shape = { kind: 'shape', points: at(arrowPoints(mark), mark.x0, mark.y), ...hollow };
    const dashed = mark.x0 + (mark.start === 'dashed' ? mark.from : mark.to);
    return isAbout ? [body, ...dashes(mark, dashed, look)] : [body];
  }
  const radius = mark.kind === 'dot' ? mark.height / 2 : mark.kind === 'moment' ? 2 : 0;
  const body: Box = {
    kind: 'box',
    x: left,
    y: mark.y - mark.height / 2,
    width: right - left,
    height: mark.height,
    ...(radius > 0 ? { radius: Math.min(radius, (right - left) / 2) } : {}),
    ...(mark.kind === 'state' ? { fill: lane } : hollow),
  };
  return [body, ...endOf(mark, -1, left, look), ...endOf(mark, 1, right, look)];
}

function endOf(mark: Mark, side: -1 | 1, x: number, look: Look): Leaf[] {
  const end = side < 0 ? mark.start : mark.end;
  if (end === 'dashed') return dashes(mark, x, look);
  if (end !== 'arrow') return [];
  return cornerPoints(mark.height, side).map((points): Shape => ({
    kind: 'shape',
    points: at(points, x, mark.y),
    fill: look.colours.paper,
  }));
}

/** Returns an end that is not sharp: a gap in the outline, and dashes in it. */
function dashes(mark: Mark, x: number, { lane, colours }: Look): Line[] {
  const line = {
    kind: 'line',
    x1: x,
    x2: x,
    y1: mark.y - mark.height / 2,
    y2: mark.y + mark.height / 2,
  } as const;
  return [
    { ...line, stroke: colours.paper, strokeWidth: 3 },
    { ...line, stroke: lane, strokeWidth: STROKE_PX, dash: [3, 3] },
  ];
}

function at(points: Points, x: number, y: number): Points {
  return points.map(([dx, dy]) => [x + dx, y + dy] as const);
}

/** Returns the words beside or in a mark; a number that they begin with stands out. */
export function labelItem(mark: Mark, number: number | undefined, colours: Colours, sizePx: number): Text[] {
  if (!mark.label) return [];
  const { text, x, by, anchor, isInside } = mark.label;
  const isOnBar = isInside && mark.kind === 'state';
  const name = number === undefined ? '' : String(number);
  const title = text.slice(text.startsWith(name) ? name.length : 0);
  const gap = title.length - title.trimStart().length;
  const [dark, weight] = isOnBar
    ? [{}, { font: 'semibold' as const }]
    : [{ fill: laneColour(colours, mark.lane) }, {}];
  return [
    {
      kind: 'text',
      x: x + by,
      y: mark.y + BASELINE_PX,
      sizePx,
      anchor,
      fill: isOnBar ? colours.paper : colours.ink,
      ...(isInside ? {} : { halo: colours.paper }),
      runs: [
        ...(name === '' ? [] : [{ text: name, font: 'semibold' as const, ...dark }]),
        ...(title.trim() === ''
          ? []
          : [{ text: title.slice(0, gap) + isolated(title.slice(gap)), ...weight }]),
      ],
    },
  ];
}
