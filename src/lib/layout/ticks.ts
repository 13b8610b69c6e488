import { DAY_MS, MAX_DATE_MS, yearAt, YEAR_MS } from '../model/dates/calendar.js';
import type { AxisMessages } from '../messages/types/dates.js';
import type { KeyDay } from './keyday.js';
import { BOLD, type Measure } from './measure.js';
import { roundTimes } from './round-times.js';
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

/** Small ticks wanted for each large one. */
const MINOR_PER_MAJOR = 4;
/** Between a tick line and its label, and between two labels. */
export const TICK_LABEL_PX = 5;
const CLEAR_PX = 10;
const MAX_WANTED = 40;

export interface TickOptions {
  readonly messages: AxisMessages;
  readonly measure: Measure;
  readonly fontPx: number;
}

/**
 * About `count` ticks at round UTC times, and small ones between; labels that would touch the key day's,
 * another's or the frame are left out.
 */
export function ticksOf(
  viewport: Viewport,
  width: number,
  options: TickOptions & { readonly count: number; readonly keyLine?: KeyLine | undefined },
): Tick[] {
  const { messages, measure, fontPx, count, keyLine } = options;
  const majors = stepsOf(viewport, count);
  const minors = stepsOf(viewport, count * MINOR_PER_MAJOR);
  const isMajor = new Set(majors);
  const half = keyLine ? measure(keyLine.label, fontPx) / 2 + CLEAR_PX : 0;
  const keyAt = keyLine ? keyLine.x + keyLine.by : 0;
  const spanOf = (time: number, label: string): [number, number] => {
    const from = xOf(viewport, width, time) + TICK_LABEL_PX;
    return [from, from + measure(label, fontPx)];
  };
  const isFree = ([from, to]: [number, number]): boolean =>
    to <= width && !(keyLine && to > keyAt - half && from < keyAt + half);
  const stride = strideOf(majors, (time) => spanOf(time, tickLabel(time, false, messages)));
  let free = 0;
  let isFirst = true;
  const labelled = majors.map((time): Tick => {
    const label = tickLabel(time, isFirst, messages);
    const span = spanOf(time, label);
    const isShown = ordinal(time, majors) % stride === 0 && isFree(span) && span[0] >= free;
    if (isShown) {
      free = span[1] + CLEAR_PX;
      isFirst = false;
    }
    return { time, x: xOf(viewport, width, time), label: isShown ? label : '', isMajor: true };
  });
  const small = minors
    .filter((time) => !isMajor.has(time))
    .map((time): Tick => ({ time, x: xOf(viewport, width, time), label: '', isMajor: false }));
  return [...labelled, ...small];
}

function stepsOf(viewport: Viewport, count: number): number[] {
  for (let wanted = count; ; wanted += 1) {
    const times = roundTimes(viewport, wanted);
    // Round times may all lie outside a view of an odd length: then closer ones are taken.
    if (times.length > 1 || wanted > MAX_WANTED) return times;
  }
}

/** Returns every how many ticks there is room for a label, so that the labels are at even distances. */
function strideOf(times: readonly number[], spanOf: (time: number) => [number, number]): number {
  for (let stride = 1; stride < times.length; stride += 1) {
    const isClear = times.every((time, index) => {
      const next = times[index + stride];
      return next === undefined || spanOf(time)[1] + CLEAR_PX <= spanOf(next)[0];
    });
    if (isClear) return stride;
  }
  return Math.max(1, times.length);
}

/**
 * Returns the number of a tick among all ticks of its step, in the view or not: the same tick keeps its label while
 * the view moves.
 */
function ordinal(time: number, times: readonly number[]): number {
  const [first = 0, second = first + DAY_MS] = times;
  const step = second - first;
  const date = new Date(time);
  if (step >= 360 * DAY_MS) return Math.round(yearAt(time) / Math.max(1, Math.round(step / YEAR_MS)));
  if (step >= 27 * DAY_MS) {
    const months = Math.max(1, Math.round(step / (30.4369 * DAY_MS)));
    return Math.round((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
  }
  return Math.round(time / step);
}

/** Returns what is new at a tick: the year in January, the month on the 1st, else the day or the clock time. */
function tickLabel(time: number, isFirst: boolean, messages: AxisMessages): string {
  if (Math.abs(time) > MAX_DATE_MS) return messages.year(yearAt(time));
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (time % DAY_MS !== 0) {
    const clock = messages.clock(
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
      date.getUTCMilliseconds(),
    );
    return isFirst ? messages.clockOfDay(clock, messages.dayOfYear(date.getUTCDate(), month, year)) : clock;
  }
  if (date.getUTCDate() !== 1)
    return isFirst
      ? messages.dayOfYear(date.getUTCDate(), month, year)
      : messages.day(date.getUTCDate(), month);
  if (month !== 1) return isFirst ? messages.monthOfYear(month, year) : messages.month(month);
  return messages.year(year);
}

/** Returns where the key day's line is, when it is in the frame; its label is kept inside. */
export function keyLineOf(
  day: KeyDay | undefined,
  viewport: Viewport,
  width: number,
  options: TickOptions,
): KeyLine | undefined {
  if (!day) return undefined;
  const x = xOf(viewport, width, (day.start + day.end) / 2);
  if (x < 0 || x > width) return undefined;
  const date = new Date(day.start);
  const label = options.messages.dayOfYear(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear());
  const half = (options.measure(label, options.fontPx) * BOLD) / 2;
  return { x, label, by: Math.min(Math.max(x, half), Math.max(half, width - half)) - x };
}
