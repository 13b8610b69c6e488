import type { Issue, Severity } from '../lib/core.js';

/** How many faults are reported; the others are counted. */
export const MAX_REPORTED = 100;

/** How many faults, warnings and notes there are beside those that are reported. */
export interface Omitted {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export const NONE_OMITTED: Omitted = { errors: 0, warnings: 0, notes: 0 };

/**
 * Returns the first hundred issues, errors before warnings before notes when there are more, and how many are left out.
 *
 * @param counted errors that were counted and are not among the issues
 */
export function firstIssues<T extends Issue>(
  issues: readonly T[],
  counted = 0,
): { readonly reported: readonly T[]; readonly omitted: Omitted } {
  if (issues.length <= MAX_REPORTED)
    return { reported: issues, omitted: { ...NONE_OMITTED, errors: counted } };
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity);
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const reported = [...errors, ...warnings, ...notes].slice(0, MAX_REPORTED);
  const omittedOf = (all: readonly T[], before: number): number =>
    all.length - Math.min(all.length, Math.max(0, MAX_REPORTED - before));
  return {
    reported,
    omitted: {
      errors: omittedOf(errors, 0) + counted,
      warnings: omittedOf(warnings, errors.length),
      notes: omittedOf(notes, errors.length + warnings.length),
    },
  };
}
