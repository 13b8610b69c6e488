import type { Timeline } from '../model/timeline.js';
import { passageLink } from './fragment.js';
import { passagesOf, type Passage } from './passages.js';
import { placeQuotes } from './place.js';

/**
 * Publisher's addresses of passages, by anchor, where the source has one: made at build, so that no page
 * of the site carries the code for it.
 */
export function fragmentsOf(
  timeline: Timeline,
  isWanted: (passage: Passage) => boolean,
): Record<string, string> {
  const placed = placeQuotes(timeline);
  const links = placed.sources.flatMap((source) =>
    [...byAnchor(passagesOf(placed, source).filter(isWanted))].map(
      ([id, passages]): [string, string | undefined] => [id, passageLink(source, passages)],
    ),
  );
  return Object.fromEntries(links.filter((link): link is [string, string] => link[1] !== undefined));
}

/** Returns passages by their anchor: a quote that leaves words out has several. */
function byAnchor(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const anchors = new Map<string, Passage[]>();
  for (const passage of passages) anchors.set(passage.id, [...(anchors.get(passage.id) ?? []), passage]);
  return anchors;
}
