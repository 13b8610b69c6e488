import type { Issue } from '../model/issue.js';
import { quotesIn } from './quotes-in.js';

/** What is known to be wrong with sources before a definition is looked at. */
export interface SourceFaults {
  /** Ids of sources that could not be read. */
  readonly unread: ReadonlySet<string>;
  /** Ids of sources that were read, and whose paragraphs may have other numbers once their faults are fixed. */
  readonly misnumbered: ReadonlySet<string>;
}

export interface Causes {
  /** What is left: faults of their own, those that others follow from with how many that are. */
  readonly issues: readonly Issue[];
  /** By the id of a source: what was not checked because of it, for the fault that says why. */
  readonly unchecked: ReadonlyMap<string, string>;
}

/**
 * Returns the issues of a definition without those that only follow from another fault: of a source that could not be
 * read, is not archived or not listed, whose paragraphs are misnumbered; of a quote that is itself at fault; of one id
 * that several places name. They go when that fault is fixed.
 *
 * @param events the events as they are written, in any shape
 */
export function withoutConsequences(
  issues: readonly Issue[],
  events: unknown,
  { unread, misnumbered }: SourceFaults,
): Causes {
  const unlisted = new Set(issues.flatMap(({ path, source }) => (isOfSource(path, source) ? [source] : [])));
  const lost = new Set([...unread, ...unlisted]);
  const quotes = quotesIn(events);
  const own = issues.filter((issue) => {
    const { path, source, event, found } = issue;
    if (path === 'sources') return unread.size === 0;
    if (isOfSource(path, source)) return !unread.has(source);
    if (path.endsWith('].source')) return !lost.has(found);
    if (path.endsWith('].paragraph')) return source === undefined || !misnumbered.has(source);
    if (path.endsWith('.difference'))
      return !quotes.some((quote) => quote.event === event && lost.has(quote.source ?? ''));
    return !path.includes('.date.asWritten[') || !followsFromQuote(issue, issues, quotes, lost);
  });
  const unchecked = new Map<string, string>();
  for (const id of lost) {
    const count = quotes.filter(({ source }) => source === id).length;
    if (count > 0)
      unchecked.set(id, `${countQuotes(count)} of it ${count === 1 ? 'was' : 'were'} not checked`);
  }
  for (const id of misnumbered) {
    const count = issues.filter(({ path, source }) => source === id && path.endsWith('].paragraph')).length;
    if (count > 0)
      unchecked.set(
        id,
        `${countQuotes(count)} of it ${count === 1 ? 'is' : 'are'} in another paragraph until then`,
      );
  }
  return { issues: withUses(own).map((issue) => withUnchecked(issue, unchecked, unlisted)), unchecked };
}

/** Returns an issue with a further line below it. */
export function withLine(issue: Issue, line: string): Issue {
  return { ...issue, detail: issue.detail === undefined ? line : `${issue.detail}\n${line}` };
}

/** An archived document that is not listed, or a listed one that is not archived. */
function isOfSource(path: string, source: string | undefined): source is string {
  return source !== undefined && path === `sources["${source}"]`;
}

/** The words of a date are looked for where the event’s quotes are: of a quote that is nowhere, they may be in it. */
function followsFromQuote(
  { event, found }: Issue,
  issues: readonly Issue[],
  quotes: ReturnType<typeof quotesIn>,
  lost: ReadonlySet<string>,
): boolean {
  const ofEvent = issues.filter((issue) => issue.event === event);
  return (
    quotes.some((quote) => quote.event === event && lost.has(quote.source ?? '')) ||
    ofEvent.some(({ path }) => path.endsWith('].source')) ||
    ofEvent.some(
      (issue) =>
        /\.evidence\[\d+\]\.quote$/.test(issue.path) && isError(issue) && issue.found.includes(found),
    )
  );
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** A lane or source that nothing has is one fault, however many places name it. */
function withUses(issues: readonly Issue[]): readonly Issue[] {
  const keyOf = ({ path, what, found }: Issue): string | undefined => {
    const [, field] = /^events\[.*\]\.(lane|evidence\[\d+\]\.source)$/.exec(path) ?? [];
    return field === undefined ? undefined : JSON.stringify([what, found]);
  };
  const keys = issues.map(keyOf);
  return issues.flatMap((issue, index) => {
    const key = keys[index];
    if (key === undefined) return [issue];
    if (keys.indexOf(key) !== index) return [];
    const more = keys.filter((each) => each === key).length - 1;
    if (more === 0) return [issue];
    if (issue.path.endsWith('.lane'))
      return [withLine(issue, `and ${more} more ${more === 1 ? 'event names' : 'events name'} it`)];
    const line = more === 1 ? '1 more quote names it and was' : `${more} more quotes name it and were`;
    return [withLine(issue, `and ${line} not checked`)];
  });
}

function withUnchecked(
  issue: Issue,
  unchecked: ReadonlyMap<string, string>,
  unlisted: ReadonlySet<string>,
): Issue {
  const { path, source } = issue;
  const line = isOfSource(path, source) && unlisted.has(source) ? unchecked.get(source) : undefined;
  return line === undefined ? issue : withLine(issue, line);
}

function countQuotes(count: number): string {
  return `and ${count} quote${count === 1 ? '' : 's'}`;
}
