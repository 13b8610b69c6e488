import type { Issue } from '../model/issue.js';
import type { Parsed } from '../model/parse.js';
import { verifyTimeline, type VerifyOptions } from './verify.js';
import { withWrittenDate } from './written-edtf.js';

export interface TimelineIssues {
  /** Issues of the shape, then those of the quotes. */
  readonly issues: readonly Issue[];
  /** How many there are in all, kept or not. */
  readonly count: number;
}

/**
 * Looks every quote of a parsed timeline up in its sources, also where the parser had to leave events out, and joins
 * both lists of issues: the one check that build, command line and the embed page of remote timelines share.
 */
export function checkTimeline(
  { timeline, rest, issues: found, count }: Parsed,
  options?: VerifyOptions,
): TimelineIssues {
  const issues = found.map(withWrittenDate);
  const readable = timeline ?? rest;
  if (!readable) return { issues, count };
  const verified = verifyTimeline(readable, options);
  // An unknown source is an issue of the shape and of the quote: once is enough.
  const known = new Set(issues.map(({ path }) => path));
  const further = verified.issues.filter(({ path }) => !known.has(path));
  const repeated = verified.issues.filter(
    ({ path, severity }) => severity === 'error' && known.has(path),
  ).length;
  return { issues: [...issues, ...further], count: count + verified.count - repeated };
}
