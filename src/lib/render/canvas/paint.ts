import { BOLD, measureText } from '../../layout/measure.js';
import { paintOrder, type Scene } from '../../layout/scene.js';
import { TICK_LABEL_PX } from '../../layout/ticks.js';
import { isRightToLeft } from '../figure/direction.js';
import { PaintStore, paintColumns } from './columns.js';
import { paintMark } from './marks.js';
import type { Raster } from './raster.js';
import { cssOf, type CanvasTheme } from './theme.js';

/** What painting asks of a canvas beside its pixels. A browser's drawing context is one. */
export interface Surface {
  font: string;
  fillStyle: unknown;
  textAlign: unknown;
  direction: unknown;
  fillText: (text: string, x: number, y: number) => void;
  setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
}

export interface PaintOptions {
  readonly theme: CanvasTheme;
  /** Device pixels for a CSS pixel. */
  readonly ratio: number;
  readonly chosen?: number | undefined;
  readonly hovered?: number | undefined;
  /** Lanes are named inside the plot. */
  readonly namesInside: boolean;
}

const TICKS_FROM_PX = 22;
/** Baseline of words in a bar below the middle of its line: what hangs below it stays clear of the bar's edge. */
const INSIDE_BASELINE_PX = 3.5;
/** Names inside the plot keep clear of the ring that it has with the focus. */
const NAME_PX = 4;

/** Writes all of a Scene but its words into a picture. */
export function paintPixels(raster: Raster, scene: Scene, options: PaintOptions, store: PaintStore): void {
  const { theme, ratio, chosen } = options;
  const line = Math.max(1, Math.round(ratio));
  const scaled = (px: number): number => Math.round(px * ratio);
  raster.clear(theme.paper);
  const top = scene.lanes[0]?.top ?? 0;
  for (const { x, isMajor } of scene.ticks) {
    const at = scaled(x);
    const [from, to] = isMajor ? [TICKS_FROM_PX, scene.floor] : [top - 5, top];
    raster.rect(at, scaled(from), at + line, scaled(to), theme.rule);
  }
  for (const y of [...scene.lanes.map((lane) => lane.top), scene.floor])
    raster.rect(0, scaled(y), raster.width, scaled(y) + line, theme.rule);
  for (const columns of scene.columns ?? []) {
    paintColumns(raster, columns, theme, ratio, store);
    const leader = columns.leaders.find(({ row }) => row === chosen);
    if (!leader) continue;
    const at = scaled(leader.x);
    raster.rect(
      at - line,
      scaled(columns.top - 16),
      at + line,
      scaled(columns.top + columns.height),
      theme.pickLine,
    );
    raster.dot(leader.x * ratio, (columns.top - 2) * ratio, 5 * ratio, theme.pickLine);
    raster.dot(leader.x * ratio, (columns.top - 2) * ratio, 3 * ratio, theme.pick);
  }
  for (const mark of paintOrder(scene.marks))
    paintMark(raster, mark, theme, ratio, mark.row === chosen, store.dots);
  // Words that are wanted may cover marks: those do not show between the letters.
  for (const { row, label, y } of scene.marks) {
    if (!label || label.isInside || (row !== chosen && row !== options.hovered)) continue;
    const wide = measureText(label.text, scene.fontPx) * BOLD;
    const from = label.x + label.by - (label.anchor === 'end' ? wide : 0) - 2;
    raster.rect(scaled(from), scaled(y - 8), scaled(from + wide + 4), scaled(y + 8), theme.paper);
  }
}

/** Writes the words of a Scene: on top of the pixels, most often by the canvas's own means. */
export function paintWords(surface: Surface, scene: Scene, options: PaintOptions): void {
  const { theme, ratio, chosen, hovered, namesInside } = options;
  const plain = `${scene.fontPx}px ${theme.font}`;
  const bold = `650 ${scene.fontPx}px ${theme.font}`;
  const write = (text: string, x: number, y: number): void => {
    // The sides of labels are those of the axis, so that only their own letters turn.
    surface.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    surface.fillText(text, x, y);
  };
  surface.setTransform(ratio, 0, 0, ratio, 0, 0);
  surface.font = plain;
  surface.textAlign = 'left';
  surface.fillStyle = cssOf(theme.mute);
  for (const { x, label } of scene.ticks) if (label !== '') write(label, x + TICK_LABEL_PX, 16);
  surface.fillStyle = cssOf(theme.ink);
  let isBold = false;
  const weigh = (row: number): void => {
    const wanted = row === chosen || row === hovered;
    if (wanted !== isBold) surface.font = wanted ? bold : plain;
    isBold = wanted;
  };
  for (const { leaders } of scene.columns ?? [])
    for (const { row, label, y } of leaders) {
      if (!label) continue;
      weigh(row);
      write(label.text, label.x, y + 4.5);
    }
  for (const { row, label, y } of scene.marks) {
    if (!label) continue;
    weigh(row);
    surface.textAlign = label.anchor === 'end' ? 'right' : 'left';
    write(label.text, label.x + label.by, y + (label.isInside ? INSIDE_BASELINE_PX : 4.5));
  }
  surface.textAlign = 'left';
  if (!namesInside) return;
  surface.font = bold;
  scene.lanes.forEach(({ nameLines, nameY }, band) => {
    surface.fillStyle = cssOf(theme.lanes[band] ?? theme.ink);
    write(nameLines[0] ?? '', NAME_PX, nameY);
  });
}
