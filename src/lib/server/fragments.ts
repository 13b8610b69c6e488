import { fragmentLink, passagesOf, type Passage, type Timeline } from '../core.js';

/**
 * Publisher's addresses of passages, by anchor, where the source has one: made at build, so that no page
 * carries the code for it.
 */
export function fragmentsOf(
  timeline: Timeline,
  isWanted: (passage: Passage) => boolean,
): Record<string, string> {
  const links = timeline.sources.flatMap((source) =>
    passagesOf(timeline, source)
      .filter(isWanted)
      .map((passage): [string, string | undefined] => {
        const quote = passage.event.evidence[passage.evidence]?.quote ?? '';
        return [passage.id, fragmentLink(source, quote, passage.paragraph)];
      }),
  );
  return Object.fromEntries(links.filter((link): link is [string, string] => link[1] !== undefined));
}
