import {
  checkTimeline,
  hanVariantsIn,
  isClean,
  MAX_ISSUES,
  parseTimeline,
  placeQuotes,
  publishTimeline,
  type Timeline,
} from '../lib/core.js';
import { LIMITS, type Limited, type Verdict } from './verdict.js';

/**
 * Reads a text as a timeline and looks every quote up in the text that came with it.
 *
 * @param onstep called before each event and each quote; what it throws ends the check
 */
export function validate(text: string, onstep?: () => void): Verdict {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { kind: 'not-json', message: error instanceof Error ? error.message.slice(0, 300) : '' };
  }
  const parsed = parseTimeline(data);
  const { timeline, rest } = parsed;
  const readable = timeline ?? rest;
  const many = readable && tooMany(readable);
  if (many) return many;
  const { issues, count } = checkTimeline(parsed, {
    limit: MAX_ISSUES,
    ...(onstep && { onstep }),
  });
  if (timeline && isClean(issues))
    return { kind: 'whole', timeline: placeQuotes(publishTimeline(timeline)), han: hanVariantsIn(text) };
  // Whoever reads an embedded timeline did not write it: warnings and notes are for its author.
  const errors = issues.filter(({ severity }) => severity === 'error').slice(0, MAX_ISSUES);
  return { kind: 'faulty', issues: errors, count };
}

function tooMany({ events, lanes }: Timeline): Verdict | undefined {
  const found: Readonly<Record<Limited, number>> = {
    events: events.length,
    lanes: lanes.length,
    quotes: events.reduce((sum, { evidence }) => sum + evidence.length, 0),
  };
  const what = (Object.keys(LIMITS) as Limited[]).find((name) => found[name] > LIMITS[name]);
  return what && { kind: 'too-many', what, found: found[what] };
}
