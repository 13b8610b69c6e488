import type { Timeline, TimelineEvent } from '../core.js';
import { allTimelines } from './timelines.js';

/** Returns the event that an address names, with its timeline. */
export function findEvent(params: {
  readonly timeline: string;
  readonly event: string;
}): { readonly timeline: Timeline; readonly event: TimelineEvent } | undefined {
  const timeline = allTimelines().get(params.timeline);
  const event = timeline?.events.find(({ id }) => id === params.event);
  return timeline && event && { timeline, event };
}
