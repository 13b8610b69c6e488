import { readWholeWritten } from '../model/dates/written/index.js';
import type { Issue } from '../model/issue.js';

/** Returns an issue of a date that is written in words, with the EDTF to write instead; other issues as they are. */
export function withWrittenDate(issue: Issue): Issue {
  if (!issue.path.endsWith('.date.edtf')) return issue;
  const candidates = readWholeWritten(issue.found).flatMap(({ edtf }) => edtf ?? []);
  return candidates.length === 0 ? issue : { ...issue, fix: `write ${candidates.join(' or ')}` };
}
