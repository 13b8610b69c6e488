import type { Issue } from './issue.js';
import type { Evidence, TimelineEvent } from './timeline.js';

/**
 * An event that is not ready: it needs no evidence, and is in no published timeline and no file. What is known of it may be
 * there already.
 */
export interface DraftEvent<S extends string = string, L extends string = string> extends Partial<
  Omit<TimelineEvent<S, L>, 'id' | 'title' | 'evidence'>
> {
  readonly id: string;
  readonly title: string;
  readonly evidence?: readonly Evidence<S>[];
}

/** Returns the drafts of a definition that have an id and a title, and what is wrong with the others. */
export function readDrafts(list: unknown): {
  readonly drafts: readonly DraftEvent[];
  readonly issues: readonly Issue[];
} {
  if (list === undefined) return { drafts: [], issues: [] };
  if (!Array.isArray(list))
    return { drafts: [], issues: [fault('drafts', 'drafts should be a list', typeof list)] };
  const issues = (list as readonly unknown[]).flatMap((draft, index) =>
    isDraft(draft) ? [] : [fault(`drafts[${index}]`, 'the draft has no id or no title', typeof draft)],
  );
  return { drafts: list.filter(isDraft), issues };
}

function isDraft(value: unknown): value is DraftEvent {
  const { id, title } = (value ?? {}) as { id?: unknown; title?: unknown };
  return typeof id === 'string' && typeof title === 'string';
}

function fault(path: string, what: string, found: string): Issue {
  return {
    severity: 'error',
    path,
    what,
    found: `a value of the type ${found}`,
    fix: 'write { id, title } at least',
  };
}
