/**
 * How much an issue matters. An `error` stops a build; a `warning` is likely to be a mistake; a `note` says what could
 * not be checked, or what will be missing. `check` prints all three and fails for errors alone.
 */
export type Severity = 'error' | 'warning' | 'note';

/** A fault, a warning or a note about data. All of them are reported at once; faults of a caller are thrown instead. */
export interface Issue {
  readonly severity: Severity;
  /** Where in the file, for instance `events["clean-network"].evidence[1].quote`. */
  readonly path: string;
  /** What is wrong, lower case, one clause. */
  readonly what: string;
  /** What was found there. */
  readonly found: string;
  /** How to fix it. */
  readonly fix: string;
  /** The event's or source's id where the fault belongs to one. */
  readonly event?: string;
  readonly source?: string;
  /** More to read below the fault: the nearest passage, a word diff. */
  readonly detail?: string;
}

/** Returns true when nothing in the list stops a build. */
export function isClean(issues: readonly Issue[]): boolean {
  return issues.every((issue) => issue.severity !== 'error');
}
