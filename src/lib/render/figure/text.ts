import { clustersOf } from '../../layout/clusters.js';
import type { Run } from './items.js';
import { measureLetters } from './letter-widths.js';
import { splitLine } from './line-pieces.js';

/** Characters of a broken word that are alone on a line look lost when they are fewer. */
const LEAST_REST = 6;

/** An address is broken at a part of its path where no more than the rest of a line is lost by it. */
const STRONG_PART = 0.75;

/** Semibold letters are a little wider than those that the table of widths is of. */
const SEMIBOLD = 1.04;

/** Width of a run in pixels, a little generous. */
export function runWidth({ text, font }: Run, sizePx: number): number {
  return measureLetters(text, sizePx) * (font === 'semibold' ? SEMIBOLD : 1);
}

/** Returns a run cut to a width where it is wider, with dots that say so. */
export function shortened(run: Run, width: number, sizePx: number): Run {
  return runWidth(run, sizePx) <= width ? run : withDots(run, { width, sizePx, dots: '…' });
}

export interface DotsOptions {
  /** Pixels for the run with its dots. */
  readonly width: number;
  readonly sizePx: number;
  readonly dots: string;
}

/** As much of a run as there is room for before the dots. */
export function withDots(run: Run, { width, sizePx, dots }: DotsOptions): Run {
  let text = '';
  for (const cluster of clustersOf(run.text)) {
    if (runWidth({ ...run, text: text + cluster + dots }, sizePx) > width) break;
    text += cluster;
  }
  return { ...run, text: text.trimEnd() + dots };
}

/** Breaks runs into lines at most `width` pixels wide; what is wider than a line is broken anywhere. */
export function wrapRuns(runs: readonly Run[], width: number, sizePx: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const end = (): void => {
    lines.push(trimmed(line));
    line = [];
    used = 0;
  };
  for (const run of runs)
    for (const text of splitLine(run.text)) {
      const isSpace = text.trim() === '';
      for (const piece of isSpace ? [{ ...run, text: ' ' }] : partsOf({ ...run, text }, width, sizePx)) {
        const wide = runWidth(piece, sizePx);
        if (!isSpace && line.length > 0 && used + wide > width) end();
        if (isSpace && line.length === 0) continue;
        line.push(piece);
        used += wide;
      }
    }
  if (line.length > 0) end();
  return lines;
}

/** Returns a word, or the parts of it that fit on a line of their own: an address breaks behind a slash or a hyphen. */
function partsOf(run: Run, width: number, sizePx: number): Run[] {
  if (runWidth(run, sizePx) <= width) return [run];
  const parts: Run[] = [];
  let text = '';
  let left = run.text.length;
  for (const cluster of clustersOf(run.text)) {
    if (text !== '' && runWidth({ ...run, text: text + cluster }, sizePx) > width) {
      const end = breakIn(text, left);
      parts.push({ ...run, text: text.slice(0, end) });
      text = text.slice(end);
    }
    text += cluster;
    left -= cluster.length;
  }
  return [...parts, { ...run, text }];
}

/**
 * Returns where to break a text that `left` more follow: behind the last mark that leaves no crumb for the next line.
 */
function breakIn(text: string, left: number): number {
  const ends = (mark: RegExp): number[] =>
    Array.from(text.matchAll(mark), ({ index, 0: found }) => index + found.length);
  const strong = ends(/\/|(?=[?#])/g).filter((at) => at > text.length * STRONG_PART);
  const marks = strong.length > 0 ? strong : ends(/[&=-]|\/|(?=[?#])/g);
  const fitting = marks.filter((at) => at > text.length / 2);
  const roomy = fitting.filter((at) => text.length - at + left >= LEAST_REST);
  return roomy.at(-1) ?? fitting.at(-1) ?? text.length;
}

/** Pieces that look the same are one run again; no space ends a line. */
function trimmed(line: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const piece of line) {
    const last = runs.at(-1);
    const isSame = last && last.font === piece.font && last.fill === piece.fill && last.href === piece.href;
    if (isSame) runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  const last = runs.at(-1);
  if (last) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs.filter(({ text }) => text !== '');
}
