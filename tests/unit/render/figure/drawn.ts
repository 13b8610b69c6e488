import type { Viewport } from '../../../../src/lib/layout/viewport';
import type { Timeline } from '../../../../src/lib/model/timeline';
import type { Clip, Item, Leaf, Group, Text } from '../../../../src/lib/render/figure/items';
import { drawSheet, type Sheet } from '../../../../src/lib/render/figure/sheet';
import { runWidth } from '../../../../src/lib/render/figure/text';
import { englishFormats } from '../../../../src/lib/messages/english';
import { SITE } from '../../formats/made-up';

/** Sheets for tests, and what they show, worked out from their items. */

export interface Asked {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly viewport?: Viewport | undefined;
  readonly isWhole?: boolean;
}

export function sheetOf(timeline: Timeline, asked: Asked = {}): Sheet {
  const settings = { width: 1000, theme: 'light', isWhole: true, ...asked } as const;
  return drawSheet(timeline, { messages: englishFormats, site: SITE, ...settings });
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A mark of the axis: its number, what is drawn of it, and its words. */
export interface DrawnMark {
  readonly number: number;
  readonly link: Group;
  readonly body: Box;
  readonly label: Text | undefined;
}

/** The plot of a sheet: the one part of it that is cut at its edges. */
export function plotOf({ items }: Sheet): Clip {
  const clips = items.filter((item) => item.kind === 'clip');
  const [plot] = clips;
  if (!plot || clips.length !== 1) throw new Error(`${clips.length} plots are drawn`);
  return plot;
}

export function marksOf(sheet: Sheet): DrawnMark[] {
  return plotOf(sheet).items.map((link) => {
    if (link.kind !== 'group') throw new Error(`${link.kind} stands in the plot by itself`);
    const label = link.items.filter((item) => item.kind === 'text').find(({ runs }) => runs[0]?.text !== '?');
    const shapes = link.items.filter((item) => item.kind !== 'text').map(boxOf);
    return { number: Number.parseInt(label?.runs[0]?.text ?? '', 10), link, body: around(shapes), label };
  });
}

export function boxOf(item: Leaf): Box {
  switch (item.kind) {
    case 'text':
      return textBox(item);
    case 'line':
      return around([at(item.x1, item.y1), at(item.x2, item.y2)]);
    case 'shape':
      return around(item.points.map(([x, y]) => at(x, y)));
    case 'circle':
      return grown(at(item.x, item.y), item.radius);
    case 'box':
      return around([at(item.x, item.y), at(item.x + item.width, item.y + item.height)]);
  }
}

/** What the letters of a line cover: as wide as they measure, from the tallest to the baseline. */
function textBox({ x, y, sizePx, anchor, runs }: Text): Box {
  const width = runs.reduce((sum, run) => sum + runWidth(run, sizePx), 0);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - sizePx * 0.7, bottom: y };
}

const at = (x: number, y: number): Box => ({ left: x, right: x, top: y, bottom: y });

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

export function doOverlap(a: Box, b: Box): boolean {
  const noise = 0.01;
  return (
    a.left < b.right - noise &&
    b.left < a.right - noise &&
    a.top < b.bottom - noise &&
    b.top < a.bottom - noise
  );
}

/** Every leaf, however deep. */
export function leavesOf(items: readonly Item[]): Leaf[] {
  return items.flatMap((item) =>
    item.kind === 'group' || item.kind === 'clip' ? leavesOf(item.items) : [item],
  );
}
