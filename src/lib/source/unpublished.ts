import type { Issue } from '../model/issue.js';
import type { Evidence, Source } from '../model/timeline.js';
import type { EvidenceFault } from './fault.js';

/* The text of a source that is not in a published timeline: where it is missing, and what the check says of that. */

/** Paragraphs that follow each other and are not here, by their numbers. */
export interface Gap {
  readonly first: number;
  readonly last: number;
  /** Index of the paragraph behind them. */
  readonly at: number;
}

/** Returns where paragraphs of a source are left out, in reading order. */
export function gapsIn({ paragraphs, unpublished = [] }: Source): Gap[] {
  const gaps: Gap[] = [];
  let at = 0;
  for (const number of [...unpublished].sort((a, b) => a - b)) {
    while ((paragraphs[at]?.number ?? Infinity) < number) at += 1;
    const before = gaps.at(-1);
    if (before?.at === at) gaps.splice(-1, 1, { ...before, last: number });
    else gaps.push({ first: number, last: number, at });
  }
  return gaps;
}

/** A run of paragraphs that follow each other, and the gap before it. */
export interface PublishedPart {
  readonly gap: Gap | undefined;
  readonly source: Source;
}

/** Returns a source cut at its gaps. What a page shows in their place is left out; one without gaps is one part. */
export function publishedParts(source: Source): PublishedPart[] {
  const gaps = gapsIn(source);
  if (gaps.length === 0) return [{ gap: undefined, source }];
  const { after: _after, ...fields } = source;
  const paragraphs = source.paragraphs.map(({ before: _before, ...paragraph }) => paragraph);
  const part = (gap: Gap | undefined, from: number, to: number | undefined): PublishedPart => ({
    gap,
    source: { ...fields, paragraphs: paragraphs.slice(from, to) },
  });
  const parts = gaps.map((gap, index) => part(gap, gap.at, gaps[index + 1]?.at));
  return gaps[0]?.at === 0 ? parts : [part(undefined, 0, gaps[0]?.at), ...parts];
}

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
