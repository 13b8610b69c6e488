import type { TimelineDefinition } from '../model/define.js';
import type { Issue } from '../model/issue.js';

/**
 * Returns the issues of a definition without those that only follow from sources that could not be read: that such a
 * source is missing, that evidence names it, that words are not in it. They go when the source can be read.
 *
 * @param unread the ids of those sources
 */
export function withoutConsequences(
  issues: readonly Issue[],
  definition: TimelineDefinition | undefined,
  unread: ReadonlySet<string>,
): readonly Issue[] {
  if (unread.size === 0) return issues;
  const affected = new Set(definition ? eventsQuoting(definition, unread) : []);
  return issues.filter(({ path, source, event, found }) => {
    if (path === 'sources') return false;
    if (source !== undefined && path === `sources["${source}"]`) return !unread.has(source);
    if (path.endsWith('].source')) return !unread.has(found);
    const restsOnQuotes = path.includes('.date.asWritten[') || path.endsWith('.difference');
    return !(restsOnQuotes && event !== undefined && affected.has(event));
  });
}

/** Returns the ids of the events that quote one of these sources; a definition may have any shape. */
function eventsQuoting({ events }: TimelineDefinition, sources: ReadonlySet<string>): string[] {
  if (!Array.isArray(events)) return [];
  return (events as readonly { readonly id?: unknown; readonly evidence?: unknown }[]).flatMap((event) => {
    const evidence = Array.isArray(event?.evidence) ? (event.evidence as { source?: unknown }[]) : [];
    const isAffected = evidence.some((each) => sources.has(String(each?.source)));
    return isAffected ? [String(event.id)] : [];
  });
}
