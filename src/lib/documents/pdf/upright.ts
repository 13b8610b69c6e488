import type { PageItem, PdfPage, PdfRun } from './item.js';
import { plainLetters } from './readable.js';

/** A page whose lines go from left to right. */
export interface UprightPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** Text in another direction than most of the page: stamps in the margin, watermarks. */
  readonly turned: readonly PdfRun[];
}

/** How far a direction may be from a quarter turn, in degrees. */
const TOLERANCE = 4;

/** Turns a page so that most of its text goes from left to right, whatever way the page or its text is turned. */
export function turnUpright({ width, height, texts }: PdfPage): UprightPage {
  const letters = [0, 0, 0, 0];
  const quarters = texts.map(findQuarter);
  for (const [index, quarter] of quarters.entries())
    if (quarter !== undefined) letters[quarter] = (letters[quarter] ?? 0) + (texts[index]?.text.length ?? 0);
  const most = letters.indexOf(Math.max(...letters));
  const isTurned = (index: number): boolean => quarters[index] !== most;
  const isSideways = most % 2 === 1;
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    items: texts.flatMap((text, index) =>
      isTurned(index) ? [] : [turnItem(text, index, most, width, height)],
    ),
    turned: texts.filter((_, index) => isTurned(index)),
  };
}

/** Returns how many quarter turns clockwise a text has; undefined where it is between two of them. */
function findQuarter({ transform: [a = 1, b = 0], isVertical }: PdfRun): number | undefined {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  if (Math.abs(degrees - quarter * 90) > TOLERANCE) return undefined;
  // What is written from top to bottom, in lines from right to left, is as if turned by a quarter.
  return (quarter + (isVertical ? 1 : 0) + 4) % 4;
}

function turnItem(placed: PdfRun, order: number, quarter: number, width: number, height: number): PageItem {
  const [, , c = 0, d = 1, x = 0, y = 0] = placed.transform;
  const [left, baseline] = [
    [x, y],
    [y, width - x],
    [width - x, height - y],
    [height - y, x],
  ][quarter] as [number, number];
  const { font, isRightToLeft, isArtifact, tag } = placed;
  return {
    text: plainLetters(placed.text),
    left,
    right: left + placed.length,
    y: baseline,
    size: Math.hypot(c, d),
    font,
    isRightToLeft,
    isArtifact,
    shift: 0,
    order,
    ...(tag === undefined ? {} : { tag }),
  };
}
