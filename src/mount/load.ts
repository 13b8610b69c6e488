import { parseTimeline, type Issue, type MountMessages } from '../lib/core.js';
import { FetchFault } from '../lib/net/fetch-fault.js';
import { guardedFetch, TIMELINE_GUARDS } from '../lib/net/guarded-fetch.js';
import { readText } from '../lib/net/read-text.js';
import { describe } from './describe.js';
import { pageAddress } from './options.js';
import type { Parsed, Verified } from './verify.js';

type Verify = (parsed: Parsed, signal: AbortSignal) => Promise<Verified>;

/**
 * Loads what verifies quotes and dates, a file beside this module. Where it does not come, no timeline passes: quotes
 * that nobody looked up would be shown as proof.
 */
export async function loadVerifier({ unverified }: MountMessages): Promise<Verify> {
  try {
    return (await import('./verify.js')).verify;
  } catch {
    const missing = { ...unverified, severity: 'error', path: 'mount', found: 'verify.js' } as const;
    return async (parsed) =>
      (parsed.timeline ?? parsed.rest)
        ? { issues: [missing, ...parsed.issues], count: parsed.count + 1 }
        : parsed;
  }
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
): Promise<Parsed> {
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
  return parseTimeline(data);
}

type Found = Pick<Issue, 'what' | 'found' | 'fix'>;

function faultIn(address: URL, issue: Found): Parsed {
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
