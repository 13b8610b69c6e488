import { isClean, parseTimeline, type Issue, type MountMessages, type Timeline } from '../lib/core.js';
import { FetchFault } from '../lib/net/fetch-fault.js';
import { guardedFetch, TIMELINE_GUARDS } from '../lib/net/guarded-fetch.js';
import { readText } from '../lib/net/read-text.js';
import { describe } from './describe.js';
import { pageAddress } from './options.js';

/** A timeline that can be drawn, or why there is none. */
export interface Loaded {
  readonly timeline?: Timeline;
  /** The first faults, and how many there are in all. */
  readonly issues: readonly Issue[];
  readonly count: number;
}

/** Reads a timeline from data: one with an error is not drawn. */
export function readTimeline(data: unknown): Loaded {
  const { timeline, issues, count } = parseTimeline(data);
  return timeline && isClean(issues) ? { timeline, issues, count } : { issues, count };
}

/**
 * Loads a timeline in JSON form, within the guards of every border: no cookies, no referrer, no credentials in the
 * address, at most 10 MB, no stall. What goes wrong is an issue, never thrown, but for an AbortError when `signal`
 * calls it off.
 */
export async function loadTimeline(
  address: URL,
  messages: MountMessages,
  signal: AbortSignal,
): Promise<Loaded> {
  let text: string;
  try {
    const response = await guardedFetch(address.href, {
      ...TIMELINE_GUARDS,
      base: pageAddress(),
      accept: 'application/json',
      signal,
    });
    text = await readText(response);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof FetchFault)) throw error;
    return faultIn(address, issueOf(error, messages));
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return faultIn(address, { ...messages.notJson, found: describe(text) });
  }
  return readTimeline(data);
}

type Found = Pick<Issue, 'what' | 'found' | 'fix'>;

function faultIn(address: URL, issue: Found): Loaded {
  return { issues: [{ severity: 'error', path: address.href, ...issue }], count: 1 };
}

function issueOf({ kind, details }: FetchFault, messages: MountMessages): Found {
  const { status = 0, statusText, limit = 0 } = details;
  switch (kind) {
    case 'status':
      return { ...messages.refused(status), found: statusText || String(status) };
    case 'too-large':
      return messages.tooLarge(limit);
    case 'stalled':
      return messages.stalled(limit / 1000);
    case 'not-text':
      return messages.notText;
    case 'insecure':
      return messages.insecure;
    default:
      return messages.noAnswer;
  }
}
