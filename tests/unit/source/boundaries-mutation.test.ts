import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/lib/model/timeline';
import { isBoundary } from '../../../src/lib/source/boundaries';
import { verifyTimeline } from '../../../src/lib/source/check';
import { findQuote } from '../../../src/lib/source/find';
import { readMarked, type MarkedParagraph } from '../../fixtures/boundaries/read';
import { madeUpSource } from './documents';
import { eventOf, timelineOf } from './made-up';

/**
 * Quotes cut from paragraphs whose positions were marked by hand: none with an end at a forbidden position passes, all
 * with free ends do.
 */

const FOLDER = new URL('../../fixtures/boundaries/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const QUOTES = 10_000;
const SEED = 20_200_908;

interface Marked extends MarkedParagraph {
  readonly file: string;
}

const paragraphs = FILES.flatMap((file) =>
  readMarked(readFileSync(new URL(file, FOLDER), 'utf8')).map((paragraph): Marked => ({
    file,
    ...paragraph,
  })),
);

/** Whole numbers below a limit, the same at every run (Numerical Recipes’ linear congruential generator). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

interface Quote {
  readonly paragraph: Marked;
  readonly start: number;
  readonly end: number;
}

type Positions = (paragraph: Marked) => readonly (readonly number[])[];

/** Quotes of paragraphs of every file in turn; each end is one of the positions given for it. */
function quotesOf(positions: Positions, seed: number): Quote[] {
  const below = numbersFrom(seed);
  const quotes: Quote[] = [];
  for (let turn = 0; quotes.length < QUOTES; turn += 1) {
    const own = paragraphs.filter(({ file }) => file === FILES[turn % FILES.length]);
    const paragraph = own[below(own.length)];
    if (!paragraph) throw new Error('a file has no paragraph');
    const [ones = [], others = []] = positions(paragraph);
    const [one, other] = [ones[below(ones.length)], others[below(others.length)]];
    if (one === undefined || other === undefined || one === other) continue;
    const [start, end] = [Math.min(one, other), Math.max(one, other)];
    if (paragraph.text.slice(start, end).trim() !== '') quotes.push({ paragraph, start, end });
  }
  return quotes;
}

const show = ({ paragraph: { file, text }, start, end }: Quote): string =>
  `${file}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

/** Returns those that are found at the very place that they were cut from. */
function foundThere(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(({ paragraph: { text }, start, end }) => {
    const quote = text.slice(start, end);
    const place = findQuote(quote, [{ number: 1, text }], 1);
    if (place.status !== 'verbatim') return false;
    const places = Array.from({ length: place.occurrences }, (_, index) =>
      findQuote(quote, [{ number: 1, text }], 1, { occurrence: index + 1 }),
    );
    return places.some((each) => 'start' in each && each.start === start);
  });
}

/** Returns how many quotes the check of a timeline refuses. */
function refusedBy(quotes: readonly Quote[]): number {
  const texts = [...new Set(quotes.map(({ paragraph }) => paragraph.text))];
  const source: Source = madeUpSource(texts);
  const events = quotes.map(({ paragraph: { text }, start, end }, index) =>
    eventOf(`e${index}`, [
      { source: source.id, paragraph: texts.indexOf(text) + 1, quote: text.slice(start, end) },
    ]),
  );
  return verifyTimeline(timelineOf([source], events)).issues.filter(({ severity }) => severity === 'error')
    .length;
}

describe('the paragraphs marked by hand', () => {
  it('are many, of every language', () => {
    const marks = (of: (paragraph: Marked) => readonly number[]) =>
      paragraphs.reduce((sum, paragraph) => sum + of(paragraph).length, 0);
    const [free, forbidden] = [marks((each) => each.free), marks((each) => each.forbidden)];
    console.log(
      `${FILES.length} files, ${paragraphs.length} paragraphs, ${free} free positions, ${forbidden} forbidden`,
    );
    for (const file of FILES)
      expect(paragraphs.filter((each) => each.file === file).length, file).toBeGreaterThanOrEqual(40);
    expect(free).toBeGreaterThan(1000);
    expect(forbidden).toBeGreaterThan(1000);
  });

  it('have the positions that the rule has', () => {
    const wrong = paragraphs.flatMap(({ file, text, free, forbidden }) => [
      ...free
        .filter((at) => !isBoundary(text, at))
        .map((at) => `${file} refused: ${text.slice(0, at)}¦${text.slice(at)}`),
      ...forbidden
        .filter((at) => isBoundary(text, at))
        .map((at) => `${file} free: ${text.slice(0, at)}¦${text.slice(at)}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe(`${QUOTES} quotes of them`, () => {
  it('are refused with an end at a forbidden position', () => {
    const any: Positions = ({ free, forbidden }) => [forbidden, [...free, ...forbidden]];
    const quotes = quotesOf(any, SEED);
    const found = foundThere(quotes);
    console.log(`seed ${SEED}: ${quotes.length} quotes with a forbidden end, ${found.length} found`);
    expect(found.map(show)).toEqual([]);
    expect(quotes).toHaveLength(QUOTES);
  });

  it('pass with both ends at free positions', () => {
    const quotes = quotesOf(({ free }) => [free, free], SEED + 1);
    const found = new Set(foundThere(quotes));
    console.log(`seed ${SEED + 1}: ${quotes.length} quotes with free ends, ${found.size} found`);
    expect(quotes.filter((quote) => !found.has(quote)).map(show)).toEqual([]);
  });

  it('have the same result in the check of a timeline', () => {
    const whole = quotesOf(({ free }) => [free, free], SEED + 2).slice(0, 2000);
    expect(refusedBy(whole)).toBe(0);
    const only: Positions = ({ free, forbidden }) => [forbidden, [...free, ...forbidden]];
    const cut = quotesOf(only, SEED + 3).filter(
      ({ paragraph: { text }, start, end }) =>
        findQuote(text.slice(start, end), [{ number: 1, text }], 1).status === 'cut',
    );
    expect(cut.length).toBeGreaterThan(QUOTES / 2);
    expect(refusedBy(cut.slice(0, 2000))).toBe(2000);
  });
});
