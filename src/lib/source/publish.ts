import type { Evidence, Paragraph, Source, Timeline } from '../model/timeline.js';
import { spansAtBoundaries } from './find.js';
import type { Span } from './words.js';

/** What is in place of the words between two quotes of a paragraph. */
const LEFT_OUT = ' […] ';

/**
 * What is published of a source whose text is not, field by field: a field that is not named here is left out. The
 * standfirst is a part of the text.
 *
 * @public compared with the schema by a test
 */
export const PUBLISHED_FIELDS = [
  ...(['id', 'title', 'publisher', 'authors', 'published', 'url', 'language'] as const),
  ...(['sha256', 'publish'] as const),
] as const satisfies readonly (keyof Source)[];

/**
 * The same for a paragraph. What is shown before it, such as a heading, is text of the source.
 *
 * @public compared with the schema by a test
 */
export const PUBLISHED_OF_PARAGRAPH = [
  ...(['number', 'text', 'kind', 'level', 'mark'] as const),
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
    isFull(source) ? source : publishSource(source, quotesOn(timeline, source.id)),
  );
  return { ...timeline, sources };
}

/** Returns whether the whole text of a source is published. */
function isFull({ publish = 'full' }: Source): boolean {
  return publish === 'full';
}

/** Returns the quotes of a timeline on one source, by the number of their paragraph. */
function quotesOn({ events }: Timeline, id: string): ReadonlyMap<number, readonly Evidence[]> {
  const quotes = new Map<number, Evidence[]>();
  for (const item of events.flatMap(({ evidence }) => evidence))
    if (item.source === id) quotes.set(item.paragraph, [...(quotes.get(item.paragraph) ?? []), item]);
  return quotes;
}

function publishSource(source: Source, quotes: ReadonlyMap<number, readonly Evidence[]>): Source {
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
 * Returns the quotes of a paragraph in its order, those that overlap as one. A quote that means its second place has its
 * first as well, so that its `occurrence` holds here as it does in the whole paragraph.
 */
function quotedText(text: string, quotes: readonly Evidence[]): string {
  const spans = quotes.flatMap(({ quote, occurrence = 1 }) =>
    spansAtBoundaries(text, quote).slice(0, occurrence),
  );
  return joined(text, spans)
    .map(({ start, end }) => text.slice(start, end))
    .join(LEFT_OUT);
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
