import type { Mark } from '../../layout/scene.js';
import type { DotStore } from './dots.js';
import type { Raster } from './raster.js';
import { blend, type CanvasTheme, type Pixel } from './theme.js';

const DOT_PX = 4.5;
/** How much of a lane's colour is in a bar. */
const PALE = 0.3;
/** Round the selected event. */
const RING_PX = 2;

/** Paints one mark without its words: dot, hollow bar, or filled bar. */
export function paintMark(
  raster: Raster,
  mark: Mark,
  theme: CanvasTheme,
  ratio: number,
  isChosen: boolean,
  dots: DotStore,
): void {
  const lane = theme.lanes[mark.lane] ?? theme.ink;
  const fill: Pixel = isChosen ? theme.pick : lane;
  const edge: Pixel = isChosen ? theme.pickLine : lane;
  const line = Math.max(1, Math.round(1.5 * ratio));
  if (mark.kind === 'dot' && mark.x0 === mark.x1) {
    const isAbout = mark.start === 'dashed' || mark.end === 'dashed';
    const [x, y] = [mark.x0 * ratio, mark.y * ratio];
    if (isChosen) {
      raster.dot(x, y, (DOT_PX + RING_PX) * ratio, edge);
      raster.dot(x, y, DOT_PX * ratio, fill);
      return;
    }
    const dot = { radius: DOT_PX * ratio, ring: ratio, fill, ground: theme.paper, isHollow: isAbout };
    dots.put(raster, x, y, dot);
    return;
  }
  const scaled = (px: number): number => Math.round(px * ratio);
  const left = scaled(mark.x0 + mark.from);
  const right = scaled(mark.x1 + mark.to);
  const top = scaled(mark.y - mark.height / 2);
  const bottom = scaled(mark.y + mark.height / 2);
  if (mark.kind === 'state') {
    // Many bars at once would drown all else: they are pale, with their edge in full colour.
    raster.rect(left, top, right, bottom, isChosen ? fill : blend(lane, theme.paper, PALE));
    raster.rect(left, bottom - Math.max(1, Math.round(ratio)), right, bottom, edge);
    if (mark.start !== 'cut') raster.rect(left, top, left + line * 2, bottom, edge);
    if (isChosen) raster.frame(left, top, right, bottom, line, edge);
  } else {
    raster.rect(left, top, right, bottom, isChosen ? theme.pick : theme.paper);
    raster.frame(left, top, right, bottom, line, edge);
  }
  if (mark.start === 'dashed') dashes(raster, left, top, bottom, line, theme);
  if (mark.start === 'arrow') corners(raster, left, 'start', top, bottom, theme.paper);
  if (mark.end === 'dashed') dashes(raster, right, top, bottom, line, theme);
  if (mark.end === 'arrow') corners(raster, right, 'end', top, bottom, theme.paper);
}

/** An end that is not sharp: its edge is broken. */
function dashes(
  raster: Raster,
  x: number,
  top: number,
  bottom: number,
  line: number,
  { paper }: CanvasTheme,
): void {
  for (let y = top; y < bottom; y += line * 4) raster.rect(x - line, y, x + line, y + line * 2, paper);
}

/** An end that is open or not known: its two corners are cut, so that it points there. */
function corners(
  raster: Raster,
  x: number,
  side: 'start' | 'end',
  top: number,
  bottom: number,
  paper: Pixel,
): void {
  const middle = (top + bottom) / 2;
  for (let y = top; y < bottom; y += 1) {
    const cut = Math.round(Math.abs(y + 0.5 - middle));
    if (side === 'start') raster.rect(x, y, x + cut, y + 1, paper);
    else raster.rect(x - cut, y, x, y + 1, paper);
  }
}
