import {
  checkTimeline,
  passageLink,
  isClean,
  MAX_ISSUES,
  placeQuotes,
  publishTimeline,
  type Issue,
  type parseTimeline,
  type Timeline,
} from '../lib/core.js';

/** A timeline in its shape, or why there is none. */
export type Parsed = ReturnType<typeof parseTimeline>;

/** What was verified, with what writes the address of a quote at its publisher: only a timeline that is drawn needs it. */
export interface Verified extends Parsed {
  readonly passageLink?: typeof passageLink;
}

/** So many events are verified in one step. */
const EVENTS = 20;
/** After so many milliseconds the page may do something else. */
const PAUSE_AFTER = 40;

/**
 * Looks up every quote of a parsed timeline in its sources, and compares every date with its words, as the build does.
 * Returns the timeline as it may be published, with each quote at its place, or the errors: warnings and notes are for its author.
 *
 * It is loaded by itself, since the rules of words and dates weigh more than the module that draws can take.
 *
 * @throws what `signal` was aborted with
 */
export async function verify(parsed: Parsed, signal: AbortSignal): Promise<Verified> {
  const { timeline, rest } = parsed;
  const readable = timeline ?? rest;
  if (!readable) return parsed;
  // The issues of the shape, complete: those of the quotes follow, event by event.
  const { issues: known, count: ofShape } = parsed;
  const shape = checkTimeline({ rest: { ...readable, events: [] }, issues: known, count: ofShape });
  const errors: Issue[] = [];
  let { count } = shape;
  let since = Date.now();
  for (const part of partsOf(readable)) {
    const limit = Math.max(0, MAX_ISSUES - errors.length);
    const found = checkTimeline({ rest: part, issues: shape.issues, count: 0 }, { limit });
    count += found.count;
    errors.push(...found.issues.slice(shape.issues.length).filter(isError));
    if (Date.now() - since < PAUSE_AFTER) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = Date.now();
  }
  const issues = [...shape.issues.filter(isError), ...errors].slice(0, MAX_ISSUES);
  return timeline && isClean(issues)
    ? { timeline: placeQuotes(publishTimeline(timeline)), issues, count, passageLink }
    : { issues, count };
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** Yields the timeline with some of its events at a time: no check of an event needs the others. */
function* partsOf(timeline: Timeline): Generator<Timeline> {
  for (let from = 0; from < timeline.events.length; from += EVENTS)
    yield { ...timeline, events: timeline.events.slice(from, from + EVENTS) };
}
