import type { joinTimeline } from '../lib/core.js';
import { firstIssues, type Omitted } from './limit.js';
import type { PlacedIssue } from './load.js';
import type { Locate } from './locate.js';

export interface Placing {
  /** The definition as reports name it. */
  readonly file: string;
  /** Finds a fault in what it says. */
  readonly locate: Locate;
  /** Faults of files that could not be read. */
  readonly before: readonly PlacedIssue[];
}

type Joint = ReturnType<typeof joinTimeline>['issues'][number];

/** Returns the first issues of a timeline with their places, those of documents before those of the definition. */
export function placeIssues(
  issues: readonly Joint[],
  { file, locate, before }: Placing,
): { readonly issues: readonly PlacedIssue[]; readonly omitted: Omitted } {
  const { reported, omitted } = firstIssues(issues);
  const placed = reported
    .map((issue) => place(issue, file, locate))
    .sort((a, b) => rank(a, file) - rank(b, file));
  return { issues: [...before, ...placed], omitted };
}

/** Faults of a document come with their place; those of a definition are looked for in its text. */
function place(issue: Joint, file: string, locate: Locate): PlacedIssue {
  if (issue.file === file) return { ...issue, ...locate(issue) };
  const [, line, column] = /:(\d+):(\d+)$/.exec(issue.path) ?? [];
  const path = issue.source === undefined ? 'front matter' : `sources["${issue.source}"]`;
  return { ...issue, path, line: Number(line ?? 1), column: Number(column ?? 1) };
}

/** Faults of documents first, as they came; then those of the definition from its top to its end. */
function rank(issue: PlacedIssue, file: string): number {
  return issue.file === file ? (issue.line ?? 1) : 0;
}
