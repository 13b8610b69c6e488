import type { Measure } from './measure.js';
import type { Plan } from './plan.js';

/** Between the baselines of two lines of a lane's name, in pixels. */
export const NAME_LINE_PX = 15;
/** Names are in letters of this size, or in smaller ones. */
const FONT_PX = 14;
/** Between the names of lanes and the plot. */
const GAP_PX = 8;
/** From the top of a lane to the baseline of its name, and from the last baseline to the end of the lane; at least. */
const ABOVE_PX = 12;
const BELOW_PX = 3;
const MOST_LINES = 2;

/** A letter with the marks on it and what is joined to it: never cut within. */
const LETTER = /\p{RI}{2}|.(?:\p{M}|\p{EMod}|\u200d.?)*/gsu;
/** Where a line may end: at spaces, behind a hyphen or a slash, and beside any East Asian letter. */
const BREAK =
  /\s|(?<=[-–—/\u2e80-\u9fff\uac00-\ud7af])(?![\p{Pe}\p{Pf}\p{Po}])|(?=[\u2e80-\u2fff\u3040-\u9fff])/gu;
/** Widths are sums of fractions. */
const NOISE_PX = 1e-6;

/** Returns the width of a text in pixels. */
type Width = (text: string) => number;

/**
 * Breaks a lane's name into at most `most` lines that are no wider than `room`: at spaces, beside East Asian letters,
 * and where a word alone is too long, between any two letters. The last line ends in “…” where more follows.
 */
export function nameLines(name: string, most: number, room: number, widthOf: Width): string[] {
  const lines: string[] = [];
  let rest = name.trim().replace(/\s+/g, ' ');
  while (rest !== '' && lines.length < most) {
    const end = endWithin(rest, room, widthOf);
    if (end < rest.length && lines.length === most - 1) {
      lines.push(`${rest.slice(0, endWithin(rest, room - widthOf('…'), widthOf)).trimEnd()}…`);
      break;
    }
    const breaks = [...rest.matchAll(BREAK)].map(({ index }) => index).filter((at) => at > 0 && at <= end);
    const cut = end < rest.length ? (breaks.at(-1) ?? end) : end;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return lines;
}

/** Returns where the longest beginning of a text ends that is no wider than `room`; it has one letter at least. */
function endWithin(text: string, room: number, widthOf: Width): number {
  let end = 0;
  let left = room + NOISE_PX;
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    left -= widthOf(letter);
    if (left < 0 && end > 0) break;
    end = index + letter.length;
  }
  return end;
}

/** Where a lane is: its top, its first line of marks, and its height. */
interface Place {
  readonly top: number;
  readonly first: number;
  readonly height: number;
}

/** A name in lines, and the baseline of the first. */
export interface PlacedName {
  readonly nameLines: readonly string[];
  readonly nameY: number;
}

/** Returns a lane's name in the lines that it has room for: beside its marks, or above them in a plot `width` wide. */
export function placeName(
  name: string,
  { top, first, height }: Place,
  plan: Plan,
  width: number,
  measure: Measure,
): PlacedName {
  const { gutter, laneHeader, rowHeight } = plan;
  const isBeside = gutter > 0;
  const room = Math.floor((height - 1) / NAME_LINE_PX);
  const most = isBeside ? Math.min(MOST_LINES, room) : Math.min(1, laneHeader);
  const lines = nameLines(name, most, isBeside ? gutter - GAP_PX : width, (text) => measure(text, FONT_PX));
  const middle = Math.max(first + rowHeight / 2, top + 9) + 4.5;
  const lowest = top + height - BELOW_PX - (lines.length - 1) * NAME_LINE_PX;
  return {
    nameLines: lines,
    nameY: isBeside ? Math.max(top + ABOVE_PX, Math.min(middle, lowest)) : top + Math.min(15, laneHeader - 2),
  };
}
