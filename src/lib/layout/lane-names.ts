import type { Measure } from './measure.js';
import type { Plan } from './plan.js';
import { shortenText } from './shorten.js';

/** Between the baselines of two lines of a lane's name, in pixels. */
export const NAME_LINE_PX = 15;
/** Names are in letters of this size, or in smaller ones. */
export const NAME_FONT_PX = 14;
/** Between the names of lanes and the plot. */
const GAP_PX = 8;
/** Between a name and the number behind it. */
const COUNT_GAP_PX = 6;
const MOST_LINES = 2;

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
  let rest = name.trim().replace(/\s+/g, ' ');
  while (rest !== '' && lines.length < most) {
    const isLast = lines.length === most - 1;
    const part = shortenText(rest, room, widthOf, 1, isLast ? '…' : '') ?? rest;
    const isEnd = isLast || part === rest;
    const [head = part] = isEnd ? [] : (TO_BREAK.exec(rest.slice(0, part.length + 1)) ?? []);
    lines.push(head.trim());
    rest = isEnd ? '' : rest.slice(head.length).trim();
  }
  return lines;
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
  const widthOf = (text: string): number => measure(text, NAME_FONT_PX);
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
