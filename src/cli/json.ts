import { checkTimeline, jsonBreak, parseTimeline, publishTimeline, type Issue } from '../lib/core.js';
import { decodeUtf8 } from './decode.js';
import type { Checked } from './folder.js';
import { firstIssues, MAX_REPORTED, NONE_OMITTED } from './limit.js';
import type { PlacedIssue } from './load.js';
import { locatorOf } from './locate.js';

/** Larger files are not read: a timeline of many thousand events has a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a timeline in the interchange form and checks it: its shape, and every quote against the paragraphs
 * that it brings. Whatever the bytes are, the answer is faults and a count; nothing of them is run.
 *
 * @param name the file as reports name it
 */
export function checkJson(bytes: Uint8Array, name: string): Checked {
  const read = readText(bytes, name);
  if (typeof read !== 'string') return unread(name, read);
  const text = read;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unread(name, { severity: 'error', path: '', ...jsonBreak(text), file: name });
  }
  const parsed = parseTimeline(data, { limit: MAX_REPORTED });
  const { issues, count } = checkTimeline(parsed, { limit: MAX_REPORTED });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const { reported, omitted } = firstIssues(issues, count - errors.length);
  const locate = locatorOf(text, 'json');
  const placed = reported.map((issue): PlacedIssue => ({ ...issue, file: name, ...locate(issue) }));
  const checked = { folder: name, file: name, locate, issues: placed, omitted };
  return parsed.timeline ? { ...checked, timeline: publishTimeline(parsed.timeline) } : checked;
}

function readText(bytes: Uint8Array, name: string): string | PlacedIssue {
  const fault = (issue: Pick<Issue, 'what' | 'found' | 'fix'>): PlacedIssue => ({
    severity: 'error',
    path: '',
    ...issue,
    file: name,
  });
  if (bytes.byteLength > MAX_BYTES)
    return fault({
      what: 'the file is too large',
      found: `${Math.ceil(bytes.byteLength / 1024 / 1024)} MB`,
      fix: `keep it below ${MAX_BYTES / 1024 / 1024} MB, or make several timelines of it`,
    });
  const text = decodeUtf8(bytes);
  return typeof text === 'string' ? text : { ...fault(text.issue), ...text.position };
}

function unread(name: string, issue: PlacedIssue): Checked {
  return {
    folder: name,
    file: name,
    locate: () => ({ line: 1 }),
    issues: [issue],
    omitted: NONE_OMITTED,
  };
}
