import type { TimelineDefinition } from './define.js';
import type { Issue } from './issue.js';
import { parseTimeline, type Parsed } from './parse.js';
import type { Source } from './timeline.js';

/**
 * Joins a definition to its archived documents and reads the result as a timeline.
 *
 * The definition's source ids and the documents' own ids must be the same set: a document that is not
 * declared, or a declared one that is not archived, is an Issue. Drafts are left out.
 */
export function assemble(definition: TimelineDefinition, documents: readonly Source[]): Parsed {
  const kept = new Map(documents.map((source) => [source.id, source]));
  const issues: Issue[] = [];
  for (const id of definition.sources)
    if (!kept.has(id))
      issues.push({
        severity: 'error',
        path: `sources["${id}"]`,
        what: 'a declared source has no archived document',
        found: `no document whose front matter says id: ${id}`,
        fix: `add it to sources/, or take "${id}" out of the list`,
        source: id,
      });
  for (const id of kept.keys())
    if (!definition.sources.includes(id))
      issues.push({
        severity: 'error',
        path: `sources["${id}"]`,
        what: 'an archived document is not declared',
        found: id,
        fix: `add "${id}" to the list of sources`,
        source: id,
      });
  const sources = definition.sources.flatMap((id) => kept.get(id) ?? []);
  const { drafts: _drafts, ...published } = definition;
  const parsed = parseTimeline({ version: 1, ...published, sources }, { limit: Infinity });
  return { ...parsed, issues: [...issues, ...parsed.issues], count: issues.length + parsed.count };
}
