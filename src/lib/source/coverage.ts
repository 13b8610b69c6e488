import type { Source, Timeline } from '../model/timeline.js';
import { quotedParagraphs } from './quote-places.js';

/** Which events are on one paragraph. */
export interface ParagraphCoverage {
  /** Paragraph number, from 1. */
  readonly number: number;
  /** Ids of the events that quote it, in the timeline's order, each once. */
  readonly events: readonly string[];
}

/** How far a timeline uses one of its sources. */
export interface Coverage {
  readonly source: string;
  /** How many paragraphs the source has. */
  readonly paragraphs: number;
  /** Numbers of the paragraphs that no event quotes: what a reader may have been kept from. */
  readonly bare: readonly number[];
  readonly perParagraph: readonly ParagraphCoverage[];
}

/**
 * Says for each source of `timeline`, in its order, which paragraphs carry which events. A quote counts
 * whatever its role, and evidence that names a source or paragraph that does not exist counts nowhere. Paragraphs that
 * are not published count like the others.
 */
export function coverageOf(timeline: Timeline): Coverage[] {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const events = new Map<string, Set<string>>();
  for (const event of timeline.events)
    for (const item of event.evidence)
      for (const paragraph of quotedParagraphs(item, sources.get(item.source))) {
        const key = keyOf(item.source, paragraph);
        events.set(key, (events.get(key) ?? new Set()).add(event.id));
      }
  return timeline.sources.map((source) => {
    const { id } = source;
    const perParagraph = numbersOf(source).map((number) => ({
      number,
      events: [...(events.get(keyOf(id, number)) ?? [])],
    }));
    const bare = perParagraph.filter((paragraph) => paragraph.events.length === 0);
    return {
      source: id,
      paragraphs: perParagraph.length,
      bare: bare.map(({ number }) => number),
      perParagraph,
    };
  });
}

/** Returns the numbers of all paragraphs of a source, published or not, in reading order. */
function numbersOf({ paragraphs, unpublished }: Source): number[] {
  const published = paragraphs.map(({ number }) => number);
  return unpublished ? [...published, ...unpublished].sort((a, b) => a - b) : published;
}

function keyOf(source: string, paragraph: number): string {
  return `${source} ${paragraph}`;
}
