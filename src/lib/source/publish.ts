import { LEFT_OUT, quotePieces } from '../model/quote.js';
import type { Evidence, Paragraph, Source, Timeline } from '../model/timeline.js';
import { spansAtBoundaries } from './find.js';
import { paragraphText } from './paragraph-text.js';
import { placePieces, type PiecePlace } from './quote-places.js';
import type { Span } from './words.js';

/** What is in place of the words between two quotes of a paragraph. */
const LEFT_OUT_BETWEEN = ` ${LEFT_OUT} `;

/**
 * What is published of a source whose text is not, field by field: a field that is not named here is left out. The
 * standfirst is a part of the text.
 *
 * @public compared with the schema by a test
 */
export const PUBLISHED_FIELDS = [
  ...(['id', 'title', 'publisher', 'authors', 'published', 'url', 'language'] as const),
  ...(['doi', 'accessed', 'archived', 'sha256', 'publish'] as const),
] as const satisfies readonly (keyof Source)[];

/**
 * The same for a paragraph. What is shown before it, such as a heading, is text of the source.
 *
 * @public compared with the schema by a test
 */
export const PUBLISHED_OF_PARAGRAPH = [
  ...(['number', 'text', 'kind', 'level', 'mark', 'page'] as const),
] as const satisfies readonly (keyof Paragraph)[];

/**
 * Returns a checked timeline as it may leave the project: of each source as much of its text as `publish` says. With
 * `excerpts` these are the quoted paragraphs and one on either side; with `quotes`, the quotes, each in the paragraph
 * that it is from. Numbers of paragraphs, anchors, hashes and `occurrence` stay those of the whole text.
 *
 * Whoever shows, writes or sends a timeline has it from here. A published timeline stays as it is.
 */
export function publishTimeline(timeline: Timeline): Timeline {
  if (timeline.sources.every(isFull)) return timeline;
  const sources = timeline.sources.map((source) =>
    isFull(source) ? source : publishSource(source, quotesOn(timeline, source)),
  );
  return { ...timeline, sources };
}

/** Returns whether the whole text of a source is published. */
function isFull({ publish = 'full' }: Source): boolean {
  return publish === 'full';
}

/** Returns where the quotes of a timeline on one source are, by the number of their paragraph. */
function quotesOn({ events }: Timeline, source: Source): ReadonlyMap<number, readonly Span[]> {
  const quotes = new Map<number, Span[]>();
  for (const item of events.flatMap(({ evidence }) => evidence)) {
    if (item.source !== source.id) continue;
    for (const { paragraph, ...span } of spansToKeep(item, source))
      quotes.set(paragraph, [...(quotes.get(paragraph) ?? []), span]);
  }
  return quotes;
}

function publishSource(source: Source, quotes: ReadonlyMap<number, readonly Span[]>): Source {
  const { paragraphs } = source;
  const isQuoted = (index: number): boolean => quotes.has(paragraphs[index]?.number ?? NaN);
  const textOf = ({ number, text }: Paragraph, index: number): string => {
    if (source.publish === 'quotes') return quotedText(text, quotes.get(number) ?? []);
    return [index - 1, index, index + 1].some(isQuoted) ? text : '';
  };
  const published = paragraphs
    .map((paragraph, index) => ({
      ...pick(paragraph, PUBLISHED_OF_PARAGRAPH),
      text: textOf(paragraph, index),
    }))
    .filter(({ text }) => text !== '');
  const numbers = new Set(published.map(({ number }) => number));
  const unpublished = new Set([
    ...(source.unpublished ?? []),
    ...paragraphs.map(({ number }) => number).filter((number) => !numbers.has(number)),
  ]);
  return {
    ...pick(source, PUBLISHED_FIELDS),
    unpublished: [...unpublished].sort((a, b) => a - b),
    paragraphs: published,
  };
}

/**
 * Returns the places of a quote and its pieces. One that means its second place has its first as well, so that its
 * `occurrence` holds here as it does in the whole paragraph. A quote that is not there keeps its paragraph, and no words.
 */
function spansToKeep(item: Evidence, source: Source): readonly PiecePlace[] {
  const { paragraph, occurrence = 1 } = item;
  const text = paragraphText(source, paragraph) ?? '';
  const [first = ''] = quotePieces(item.quote);
  const firsts = spansAtBoundaries(text, first).slice(0, occurrence);
  const places = [...firsts.map((span) => ({ paragraph, ...span })), ...(placePieces(item, source) ?? [])];
  return places.length > 0 ? places : [{ paragraph, start: 0, end: 0 }];
}

/** Returns the quotes of a paragraph in its order, those that overlap as one. */
function quotedText(text: string, spans: readonly Span[]): string {
  return joined(text, spans)
    .map(({ start, end }) => text.slice(start, end))
    .filter((quote) => quote !== '')
    .join(LEFT_OUT_BETWEEN);
}

/** Returns what the spans cover, in order: those that overlap, or have nothing but blanks between them, are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const covered: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = covered.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else covered.push({ start, end });
  }
  return covered;
}

function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    fields.filter((field) => field in from).map((field) => [field, from[field]]),
  ) as Pick<T, K>;
}
