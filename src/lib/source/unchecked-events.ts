import type { TimelineDefinition } from '../model/define.js';
import type { Issue } from '../model/issue.js';
import type { Parsed } from '../model/parse.js';
import { withLine } from './consequences.js';
import { quotesIn } from './quotes-in.js';

/**
 * Returns the issues of a definition with a line below the first of those that keep others from being looked for: an event
 * without its shape has its quotes unchecked, and where the timeline itself has not its shape, all have.
 */
export function withUnchecked(
  issues: readonly Issue[],
  definition: Pick<TimelineDefinition, 'events'> | undefined,
  { timeline, rest }: Pick<Parsed, 'timeline' | 'rest'>,
): readonly Issue[] {
  const events: unknown = definition?.events;
  if (timeline || !Array.isArray(events)) return issues;
  const isOfEvent = ({ path }: Issue): boolean => /^events\[/.test(path);
  if (!rest) {
    const first = issues.findIndex((issue) => issue.severity === 'error' && !isOfEvent(issue));
    return issues.map((issue, index) => (index === first ? below(issue, events) : issue));
  }
  const checked = new Set<string>(rest.events.map(({ id }) => id));
  const firsts = new Map<number, unknown>();
  for (const [index, event] of (events as readonly unknown[]).entries()) {
    const id = (event as { id?: unknown } | null | undefined)?.id;
    if (typeof id === 'string' && checked.has(id)) continue;
    const starts = [`events["${String(id)}"]`, `events[${index}]`];
    const at = issues.findIndex(({ path }) => starts.some((start) => path.startsWith(start)));
    if (at >= 0 && !firsts.has(at)) firsts.set(at, event);
  }
  return issues.map((issue, index) => (firsts.has(index) ? below(issue, [firsts.get(index)]) : issue));
}

function below(issue: Issue, events: readonly unknown[]): Issue {
  const count = quotesIn(events).length;
  if (count === 0) return issue;
  return withLine(issue, `and ${count} quote${count === 1 ? ' was' : 's were'} not checked`);
}
