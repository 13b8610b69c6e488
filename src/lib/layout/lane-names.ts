import { clustersOf } from './clusters.js';
import type { Measure } from './measure.js';
import type { Plan } from './plan.js';

/** Between the baselines of two lines of a lane's name, in pixels. */
export const NAME_LINE_PX = 15;
/** Names are in letters of this size, or in smaller ones. */
const FONT_PX = 14;
/** Between the names of lanes and the plot. */
const GAP_PX = 8;
/** Between a name and the number behind it. */
const COUNT_GAP_PX = 6;
const MOST_LINES = 2;
/** Widths are sums of fractions. */
const NOISE_PX = 1e-6;

/** As much of a text as ends where a line may: at a space, behind a hyphen or a slash, behind an East Asian letter. */
const TO_BREAK = /^.+(?:\s|(?<=[-–—/\u2e80-\u9fff\uff00-\uff60])(?=[^\p{P}]))/su;

/**
 * Breaks a lane's name into at most `most` lines that are no wider than `room`: where a line may end, and in a word
 * that alone is too long, between any two letters. The last line ends in “…” where more follows.
 */
export function nameLines(
  name: string,
  most: number,
  room: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  let left = room;
  for (const letter of clustersOf(name.trim().replace(/\s+/g, ' '))) {
    const more = line + letter;
    left -= widthOf(letter);
    if (left > -NOISE_PX || line === '') {
      line = more;
      continue;
    }
    if (lines.length >= most - 1) {
      line = `${beginning(line, room - widthOf('…'), widthOf)}…`;
      break;
    }
    const [head = line] = TO_BREAK.exec(more) ?? [];
    lines.push(head.trim());
    line = more.slice(head.length);
    left = room - widthOf(line);
  }
  return most > 0 && line !== '' ? [...lines, line] : lines;
}

/** Returns as much of a text as is no wider than `room`. */
function beginning(text: string, room: number, widthOf: (text: string) => number): string {
  const letters = clustersOf(text);
  while (letters.length > 1 && widthOf(letters.join('')) > room) letters.pop();
  return letters.join('').trimEnd();
}

/** A name in lines, and the baseline of the first. */
export interface PlacedName {
  readonly nameLines: readonly string[];
  readonly nameY: number;
  /** How many events of the lane have no words, “+12”: from where the name begins, and its baseline. */
  readonly count?: { readonly text: string; readonly x: number; readonly y: number };
}

interface Place {
  readonly top: number;
  readonly first: number;
  readonly height: number;
}

/**
 * Returns a lane's name in the lines that it has room for: beside its marks, or above them in a plot `width` wide. The
 * number of events without words is below it where the lane is high enough, else behind it.
 */
export function placeName(
  name: string,
  { top, first, height }: Place,
  { gutter, laneHeader, rowHeight }: Plan,
  width: number,
  measure: Measure,
  unlabelled = 0,
): PlacedName {
  const most = gutter > 0 ? Math.min(MOST_LINES, Math.floor((height - 1) / NAME_LINE_PX)) : laneHeader && 1;
  const widthOf = (text: string): number => measure(text, FONT_PX);
  const room = gutter > 0 ? gutter - GAP_PX : width;
  const lines = nameLines(name, most, room, widthOf);
  const lowest = height - 3 - (lines.length - 1) * NAME_LINE_PX;
  const beside = Math.max(12, Math.min(first - top + rowHeight / 2 + 4.5, lowest));
  const nameY = top + (gutter > 0 ? beside : Math.min(15, laneHeader - 2));
  if (unlabelled === 0) return { nameLines: lines, nameY };
  const text = `+${unlabelled}`;
  const y = nameY + lines.length * NAME_LINE_PX;
  if (gutter > 0 && y + 3 <= top + height) return { nameLines: lines, nameY, count: { text, x: 0, y } };
  const [last = ''] = nameLines(lines.pop() ?? '', 1, room - widthOf(text) - COUNT_GAP_PX, widthOf);
  lines.push(last);
  return { nameLines: lines, nameY, count: { text, x: widthOf(last) + COUNT_GAP_PX, y: y - NAME_LINE_PX } };
}
