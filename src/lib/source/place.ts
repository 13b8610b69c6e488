import type { Evidence, Source, Timeline } from '../model/timeline.js';
import { spansAtBoundaries } from './find.js';
import { paragraphText } from './paragraph-text.js';
import type { PlacedEvidence } from './passages.js';

/**
 * Returns where a quote begins in its paragraph of `source`: at the place that its `occurrence` names, else at the first.
 * Undefined where there is no such place that begins and ends at a boundary.
 */
export function startOf(item: Evidence, source: Source): number | undefined {
  return startIn(textOf(item, source), item);
}

/**
 * Returns `timeline` for a page: each quote that is not at the first place with its characters has its start beside it,
 * so that the page needs neither the rule of boundaries nor `occurrence`. A quote at no place has -1.
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
  return { ...timeline, events };
}

function startIn(text: string, { quote, occurrence = 1 }: Evidence): number | undefined {
  return spansAtBoundaries(text, quote)[occurrence - 1]?.start;
}

function textOf({ paragraph }: Evidence, source: Source | undefined): string {
  return paragraphText(source, paragraph) ?? '';
}
