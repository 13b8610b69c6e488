import type { AxisLayout, Flagged } from './axis.js';
import type { MarkLabel } from './labels.js';
import type { Measure } from './measure.js';
import { shortenText } from './shorten.js';
import { FRAME_PX } from './sides.js';
import { xOf, type Viewport } from './viewport.js';

/** Publications at one place of the axis: their flag and, where there is room, the words of the most important. */
export interface FlagMark {
  readonly source: string;
  readonly x: number;
  readonly y: number;
  readonly label?: MarkLabel | undefined;
}

type Span = readonly [number, number];

/** Half the flag's own width, and that with the gap to its words. */
const HALF_FLAG_PX = 6;
const FLAG_GAP_PX = 12;
/** Between words and the next thing on the line. */
const CLEAR_PX = 6;

/** Flags that would be drawn on one another: the most important is drawn, and counts for the others. */
interface Stack {
  readonly flag: Flagged;
  readonly x: number;
  /** How many publications it has no words for, beside its own. */
  others: number;
  words?: Place & { readonly name: string };
}

interface Place {
  readonly isRight: boolean;
  readonly room: number;
}

/**
 * Returns the publications in the frame. Each has words on the side where they fit, or the beginning of them, those
 * of the source with the most quotes first; who has none is counted in the nearest words.
 */
export function flagsOf(
  { plan, content, height, measure: packed }: AxisLayout,
  viewport: Viewport,
  width: number,
  measure: Measure = packed,
): FlagMark[] {
  if (plan.flagHeight === 0) return [];
  const y = height - plan.foot - plan.flagHeight / 2;
  const widthOf = (text: string): number => measure(text, plan.fontPx);
  const stacks = stacksOf(content.flags, viewport, width);
  const all = stacks.reduce((sum, { others }) => sum + 1 + others, 0);
  const taken = stacks.map(({ x }): Span => [x - HALF_FLAG_PX, x + HALF_FLAG_PX]);
  // Every label has room for a count: which will need one is known when all are placed.
  const rest = all > 1 ? widthOf(countOf(all)) : 0;
  for (const stack of stacks) {
    const place = placeOf(stack.x, widthOf(stack.flag.text) + rest, taken, width);
    const name = shortenText(stack.flag.text, place.room - rest, widthOf);
    if (name === undefined) continue;
    stack.words = { ...place, name };
    taken.push(spanOf(stack.x, place, widthOf(name) + rest));
  }
  const named = stacks.filter(({ words }) => words);
  for (const stack of stacks) {
    if (stack.words) continue;
    const [nearest] = [...named].sort((a, b) => Math.abs(a.x - stack.x) - Math.abs(b.x - stack.x));
    if (nearest) nearest.others += 1 + stack.others;
  }
  if (named.length === 0) {
    // Where no name has room, a number may.
    const size = widthOf(countOf(all));
    const free = stacks.find(({ x }) => placeOf(x, size, taken, width).room >= size);
    if (free)
      Object.assign(free, { words: { ...placeOf(free.x, size, taken, width), name: '' }, others: all });
  }
  return stacks.map(({ flag, x, others, words }): FlagMark => {
    const at = { source: flag.source, x, y };
    if (!words) return at;
    const text = `${words.name}${others > 0 ? countOf(others) : ''}`.trim();
    const [by, anchor] = words.isRight ? ([FLAG_GAP_PX, 'start'] as const) : ([-FLAG_GAP_PX, 'end'] as const);
    return { ...at, label: { text, x, isInside: false, by, anchor } };
  });
}

function countOf(others: number): string {
  return ` +${others}`;
}

/** Returns the flags in the frame, the most important first, each with those at the same place. */
function stacksOf(flags: readonly Flagged[], viewport: Viewport, width: number): Stack[] {
  const stacks: Stack[] = [];
  for (const flag of [...flags].sort((a, b) => b.quotes - a.quotes || a.time - b.time)) {
    const x = xOf(viewport, width, flag.time);
    if (x < 0 || x > width) continue;
    const home = stacks.find((stack) => Math.abs(stack.x - x) < 2 * HALF_FLAG_PX);
    if (home) home.others += 1;
    else stacks.push({ flag, x, others: 0 });
  }
  return stacks;
}

/** Returns the side for words: the right where they fit, else the left, else where there is more room. */
function placeOf(x: number, wanted: number, taken: readonly Span[], width: number): Place {
  const [from, to] = [x + FLAG_GAP_PX, x - FLAG_GAP_PX];
  let [right, left] = [width - FRAME_PX - from, to - FRAME_PX];
  for (const [start, end] of taken) {
    if (end > from) right = Math.min(right, start - CLEAR_PX - from);
    if (start < to) left = Math.min(left, to - end - CLEAR_PX);
  }
  const isRight = right >= wanted || (left < wanted && right >= left);
  return { isRight, room: isRight ? right : left };
}

function spanOf(x: number, { isRight }: Place, size: number): Span {
  return isRight ? [x + FLAG_GAP_PX, x + FLAG_GAP_PX + size] : [x - FLAG_GAP_PX - size, x - FLAG_GAP_PX];
}
