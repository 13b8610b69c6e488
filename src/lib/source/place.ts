import type { Evidence, Source, Timeline } from '../model/timeline.js';
import { spansAtBoundaries } from './find.js';
import { paragraphText } from './paragraph-text.js';
import type { PlacedBlock, PlacedEvidence } from './passages.js';
import { gapsIn } from './unpublished.js';

/**
 * Returns where a quote begins in its paragraph of `source`: at the place that its `occurrence` names, else at the first.
 * Undefined where there is no such place that begins and ends at a boundary.
 */
export function startOf(item: Evidence, source: Source): number | undefined {
  return startIn(textOf(item, source), item);
}

/**
 * Returns `timeline` for a page: each quote that is not at the first place with its characters has its start beside it,
 * so that the page needs neither the rule of boundaries nor `occurrence`. A quote at no place has -1. Where paragraphs
 * are not published, there is a sign in their place.
 */
export function placeQuotes(timeline: Timeline): Timeline {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const place = (item: Evidence): PlacedEvidence => {
    const text = textOf(item, sources.get(item.source));
    const start = startIn(text, item) ?? -1;
    return start === text.indexOf(item.quote) ? item : { ...item, start };
  };
  const events = timeline.events.map((event) => {
    const evidence: readonly Evidence[] = event.evidence;
    // The type wants at least one; a table that is drawn as a timeline has events without evidence.
    return { ...event, evidence: evidence.map(place) as unknown as typeof event.evidence };
  });
  return { ...timeline, sources: timeline.sources.map(withGaps), events };
}

/** Returns a source with a sign where paragraphs are left out, which is the same in every language. */
function withGaps(source: Source): Source {
  const gaps = gapsIn(source);
  if (gaps.length === 0) return source;
  const signs = new Map(
    gaps.map(({ first, last, at }): [number, PlacedBlock] => {
      const numbers = first === last ? first : `${first}–${last}`;
      return [at, { kind: 'gap', text: source.publish === 'quotes' ? '[…]' : `¶ ${numbers} […]` }];
    }),
  );
  const signAt = (at: number): readonly PlacedBlock[] => [signs.get(at) ?? []].flat();
  const paragraphs = source.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    before: [...signAt(at), ...(paragraph.before ?? [])],
  }));
  const after = [...signAt(paragraphs.length), ...(source.after ?? [])];
  // The sign is for pages alone: no file has it, and so the schema does not either.
  return { ...source, paragraphs, after } as unknown as Source;
}

function startIn(text: string, { quote, occurrence = 1 }: Evidence): number | undefined {
  return spansAtBoundaries(text, quote)[occurrence - 1]?.start;
}

function textOf({ paragraph }: Evidence, source: Source | undefined): string {
  return paragraphText(source, paragraph) ?? '';
}
