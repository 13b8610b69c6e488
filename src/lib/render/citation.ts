import type { Source, Timeline } from '../model/timeline.js';
import { citeBeside } from '../source/citation.js';
import type { Messages } from '../messages/types/page.js';

/**
 * Returns the timeline and its sources as a list of plain text, a work a line. What a document does not say is not
 * there; nor is a day of access, since nothing here has a clock.
 *
 * @param page full address of the timeline's page
 * @param site name of the site that it is on
 */
export function citationOf(
  timeline: Timeline,
  page: string,
  messages: Messages,
  site: string = messages.site.name,
): string {
  const own = `${timeline.title}. ${site}. ${page}`;
  return [own, ...timeline.sources.map((source) => sourceCitation(source, messages))].join('\n');
}

/** “Elizabeth Law. “China introduces …”. The Straits Times, 8 Sept 2020. https://…” */
function sourceCitation(source: Source, messages: Messages): string {
  const authors = source.authors?.map(({ name }) => name).join(', ');
  const place = citeBeside(source, messages.source.citation);
  return [authors, `“${source.title}”`, place]
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .concat(source.url ?? [])
    .join(' ');
}
