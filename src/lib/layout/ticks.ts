import { utcTicks } from 'd3';
import type { AxisWords } from '../words/axis.js';
import type { KeyDay } from './keyday.js';
import type { Measure } from './measure.js';
import { xOf, type Viewport } from './viewport.js';

/** One line of the grid. `label` is empty where there is no room for words, or for a small tick. */
export interface Tick {
  readonly time: number;
  readonly x: number;
  readonly label: string;
  readonly isMajor: boolean;
}

/** The line of the day that many events share. */
export interface KeyLine {
  readonly x: number;
  readonly label: string;
  /** From the line to the middle of its label: not 0 where the frame is near. */
  readonly by: number;
}

/** Wanted pixels between two major and between two minor ticks. */
const MAJOR_PX = 170;
const MINOR_PX = 42;
/** Between a tick line and its label, and between two labels. */
export const TICK_LABEL_PX = 5;
const CLEAR_PX = 10;

/** Ticks at round UTC times; labels that would touch the key day's, another's or the frame are left out. */
export function ticksOf(
  viewport: Viewport,
  width: number,
  options: { words: AxisWords; measure: Measure; fontPx: number; keyLine?: KeyLine | undefined },
): Tick[] {
  const { words, measure, fontPx, keyLine } = options;
  const majors = stepsOf(viewport, Math.max(2, Math.round(width / MAJOR_PX)));
  const minors = stepsOf(viewport, Math.max(4, Math.round(width / MINOR_PX)));
  const isMajor = new Set(majors);
  const half = keyLine ? measure(keyLine.label, fontPx) / 2 + CLEAR_PX : 0;
  const keyAt = keyLine ? keyLine.x + keyLine.by : 0;
  let free = 0;
  let isFirst = true;
  const labelled = majors.map((time): Tick => {
    const x = xOf(viewport, width, time);
    const label = tickLabel(time, isFirst, words);
    const from = x + TICK_LABEL_PX;
    const to = from + measure(label, fontPx);
    const isHidden = to > width || from < free || (keyLine && to > keyAt - half && from < keyAt + half);
    if (!isHidden) {
      free = to + CLEAR_PX;
      isFirst = false;
    }
    return { time, x, label: isHidden ? '' : label, isMajor: true };
  });
  const small = minors
    .filter((time) => !isMajor.has(time))
    .map((time): Tick => ({ time, x: xOf(viewport, width, time), label: '', isMajor: false }));
  return [...labelled, ...small];
}

function stepsOf(viewport: Viewport, count: number): number[] {
  return utcTicks(new Date(viewport.start), new Date(viewport.end), count).map(Number);
}

/** A tick says what is new at it: the year in January, the month on the 1st, else the day or the hour. */
function tickLabel(time: number, isFirst: boolean, words: AxisWords): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (time % 86_400_000 !== 0) return words.clock(date.getUTCHours(), date.getUTCMinutes());
  if (date.getUTCDate() !== 1)
    return isFirst ? words.dayOfYear(date.getUTCDate(), month, year) : words.day(date.getUTCDate(), month);
  if (month !== 1) return isFirst ? words.monthOfYear(month, year) : words.month(month);
  return words.year(year);
}

/** Where the key day's line stands, when it is in the frame; its label is kept inside. */
export function keyLineOf(
  day: KeyDay | undefined,
  viewport: Viewport,
  width: number,
  options: { words: AxisWords; measure: Measure; fontPx: number },
): KeyLine | undefined {
  if (!day) return undefined;
  const x = xOf(viewport, width, (day.start + day.end) / 2);
  if (x < 0 || x > width) return undefined;
  const date = new Date(day.start);
  const label = options.words.dayOfYear(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear());
  const half = options.measure(label, options.fontPx) / 2;
  return { x, label, by: Math.min(Math.max(x, half), Math.max(half, width - half)) - x };
}
