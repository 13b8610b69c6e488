import type { Issue } from '../lib/core.js';

/** How many faults are reported; the others are counted. */
export const MAX_TOLD = 100;

/** How many faults there are beside those that are reported. */
export interface Omitted {
  readonly errors: number;
  readonly warnings: number;
}

export const NONE_OMITTED: Omitted = { errors: 0, warnings: 0 };

/**
 * Returns the first hundred issues, errors before warnings when there are more, and how many are left out.
 *
 * @param counted errors that were counted and are not among the issues
 */
export function firstIssues<T extends Issue>(
  issues: readonly T[],
  counted = 0,
): { readonly told: readonly T[]; readonly omitted: Omitted } {
  if (issues.length <= MAX_TOLD) return { told: issues, omitted: { errors: counted, warnings: 0 } };
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const told = [...errors, ...warnings].slice(0, MAX_TOLD);
  const toldErrors = Math.min(errors.length, MAX_TOLD);
  return {
    told,
    omitted: {
      errors: errors.length - toldErrors + counted,
      warnings: warnings.length - (MAX_TOLD - toldErrors),
    },
  };
}
