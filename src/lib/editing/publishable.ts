import type { Issue } from '../model/issue.js';
import type { Timeline } from '../model/timeline.js';
import type { CheckedProject } from './check.js';
import { placeOfIssue } from './issue-place.js';
import type { EditedEvent, EditedProject } from './project.js';

/** What of a project is published, and what its author is to know before. */
export interface Publishable {
  /** Every event of it rests on words that its documents have; absent where none is ready or a fault keeps it back. */
  readonly timeline?: Timeline;
  /** Events that are not ready: they are left out. */
  readonly drafts: readonly EditedEvent[];
  /** Events that are left out since a quote of theirs is not what a document has. */
  readonly unquoted: readonly EditedEvent[];
  /** Faults beside those of the quotes: they remain. */
  readonly faults: readonly Issue[];
}

/**
 * Returns what of a checked project is published. An event whose quote is at fault is left out as a draft is: the project is
 * then checked once more without it, so that no more of a document is published than the others need.
 */
export function publishableOf(
  project: EditedProject,
  checked: CheckedProject,
  check: (project: EditedProject) => CheckedProject,
): Publishable {
  const atFault = new Set(
    checked.issues.flatMap((issue) => {
      const { event, field } = placeOfIssue(issue);
      return event !== undefined && issue.severity === 'error' && field === 'evidence' ? [event] : [];
    }),
  );
  const isUnquoted = ({ id }: EditedEvent): boolean => atFault.has(id);
  const withoutThem = (): EditedProject => ({
    ...project,
    events: project.events.map((event) => (isUnquoted(event) ? { ...event, draft: true } : event)),
  });
  const { timeline, issues } = atFault.size > 0 ? check(withoutThem()) : checked;
  return {
    ...(timeline && timeline.events.length > 0 ? { timeline } : {}),
    drafts: checked.drafts,
    unquoted: project.events.filter(isUnquoted),
    faults: issues.filter(({ severity }) => severity === 'error'),
  };
}
