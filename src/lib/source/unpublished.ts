import type { Issue } from '../model/issue.js';
import type { Evidence, Source } from '../model/timeline.js';
import type { EvidenceFault } from './fault.js';

/* What the check of a published timeline says of the text that is not in it. */

/** Returns whether only the quotes of a source are here. */
export function isQuotesAlone(source: Source | undefined): boolean {
  return source?.publish === 'quotes' && source.unpublished !== undefined;
}

/** Returns the fault of a quote from a paragraph that is not here: what is quoted is always published. */
export function unpublishedFault({ paragraph }: Evidence, source: Source): EvidenceFault | undefined {
  if (source.unpublished?.includes(paragraph) !== true) return undefined;
  return {
    field: 'paragraph',
    what: 'the paragraph of this quote is not published, so the quote cannot be looked up',
    found: `paragraph ${paragraph}`,
    fix: 'change the timeline where its sources are whole, and publish it again',
  };
}

/** Returns a note that a source is not here as a whole; undefined for one that is. */
export function unpublishedNote({ id, publish, unpublished }: Source): Issue | undefined {
  if (unpublished === undefined) return undefined;
  const left = unpublished.length;
  return {
    severity: 'note',
    path: `sources["${id}"].publish`,
    what: 'the whole text of this source is not published; its quotes were looked up in what is',
    found: `publish: ${publish ?? 'full'}, ${left} paragraph${left === 1 ? '' : 's'} left out`,
    fix: 'nothing; its quotes were checked against the whole text where the timeline was made',
    source: id,
  };
}
