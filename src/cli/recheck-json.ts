import { countStatuses, type Rechecked, type RecheckedSource } from './recheck-result.js';

/** Returns what became of the quotes, as one JSON document. docs/projects.md describes it. */
export function recheckJson(project: string, { sources, withoutAddress }: Rechecked): string {
  const counts = countStatuses(sources);
  return `${JSON.stringify({ project, counts, sources: sources.map(sourceOf), withoutAddress }, undefined, 2)}\n`;
}

function sourceOf(source: RecheckedSource): object {
  if ('fault' in source) return source;
  const { quotes, ...rest } = source;
  return {
    ...rest,
    quotes: quotes.map(({ event, quote, paragraph, now }) => ({
      event: event.id,
      title: event.title,
      quote,
      paragraph,
      ...('paragraph' in now ? { ...now, paragraph, paragraphNow: now.paragraph } : now),
    })),
  };
}
