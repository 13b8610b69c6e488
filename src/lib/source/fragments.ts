import type { Timeline } from '../model/timeline.js';
import { fragmentLink } from './fragment.js';
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
    passagesOf(placed, source)
      .filter(isWanted)
      .map((passage): [string, string | undefined] => {
        const quote = passage.event.evidence[passage.evidence]?.quote ?? '';
        return [passage.id, fragmentLink(source, quote, passage.paragraph, passage.start)];
      }),
  );
  return Object.fromEntries(links.filter((link): link is [string, string] => link[1] !== undefined));
}
