import { isClean, parseTimeline, type Issue, type MountMessages, type Timeline } from '../lib/core.js';
import { describe } from './describe.js';

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
 * Loads a timeline in JSON form. Sends neither cookies nor the page's address. What goes wrong is an issue,
 * never thrown, but for an AbortError when `signal` calls it off.
 */
export async function loadTimeline(
  address: URL,
  messages: MountMessages,
  signal: AbortSignal,
): Promise<Loaded> {
  const fault = (issue: Pick<Issue, 'what' | 'found' | 'fix'>): Loaded => ({
    issues: [{ severity: 'error', path: address.href, ...issue }],
    count: 1,
  });
  let text: string;
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal,
    });
    if (!answer.ok)
      return fault({
        ...messages.refused(answer.status),
        found: answer.statusText || String(answer.status),
      });
    text = await answer.text();
  } catch (error) {
    if (signal.aborted) throw error;
    return fault(messages.noAnswer);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fault({ ...messages.notJson, found: describe(text) });
  }
  return readTimeline(data);
}
