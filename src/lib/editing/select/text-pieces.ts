import type { Span } from '../../source/words.js';

/** What words of a paragraph are. */
export type LayerName = 'date' | 'form' | 'mark' | 'selection' | 'current';

/** Words of a paragraph that are one thing: the quote of an event, or what its layer says. */
export interface LayerSpan extends Span {
  readonly layer: LayerName | 'quote';
  /** Of a quote: the id of its event. */
  readonly event?: string;
}

/** A stretch of a paragraph that has the same layers throughout. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  /** Ids of the events whose quotes are here. */
  readonly events: readonly string[];
  readonly layers: readonly LayerName[];
}

/** Cuts `text` where layers begin and end. The texts of the pieces, joined, are the text; none is empty. */
export function cutIntoPieces(text: string, spans: readonly LayerSpan[]): readonly TextPiece[] {
  if (text === '') return [];
  if (spans.length === 0) return [{ text, start: 0, events: [], layers: [] }];
  const inside = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
  const ends = spans.flatMap(({ start, end }) => [inside(start), inside(end)]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const here = spans.filter((span) => span.start <= start && end <= span.end);
    return {
      text: text.slice(start, end),
      start,
      events: [...new Set(here.flatMap(({ event }) => event ?? []))],
      layers: [...new Set(here.flatMap(({ layer }) => (layer === 'quote' ? [] : [layer])))],
    };
  });
}
