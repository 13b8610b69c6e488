import type { DraftEvent } from './draft.js';
import type { Lane, TimelineEvent } from './timeline.js';

/**
 * A timeline as its author writes it: the events, and the ids of the sources that they may quote. The
 * documents themselves are beside it under sources/ and joined to it by `assemble`.
 */
export interface TimelineDefinition<S extends string = string, L extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of titles and summaries. */
  readonly language: string;
  /** Ids of the archived sources, in reading order; each is the name of a file in sources/. */
  readonly sources: readonly S[];
  readonly lanes: readonly Lane<L>[];
  readonly events: readonly TimelineEvent<NoInfer<S>, NoInfer<L>>[];
  /** Events that are not ready: they need no evidence, and are left out of what is published. */
  readonly drafts?: readonly DraftEvent<NoInfer<S>, NoInfer<L>>[];
}

/**
 * Returns the definition back as it is. Its use is its type: an unknown source or lane, a missing quote, an
 * empty evidence list or an unknown role is a compile error at the line where it is.
 */
export function defineTimeline<const S extends string, const L extends string>(
  definition: TimelineDefinition<S, L>,
): TimelineDefinition<S, L> {
  return definition;
}
