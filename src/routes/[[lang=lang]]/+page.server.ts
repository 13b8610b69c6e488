import { timeSpanOf, type Timeline } from '$lib/core.js';
import { changesIn, placedTimelines } from '$lib/server/timelines.js';
import { sharedBy } from '$lib/server/share.js';
import type { PageServerLoad } from './$types.js';

/** The only timeline of a site is its front page; several are listed there, and none gives a page that says how to begin. */
export const load: PageServerLoad = () => {
  const timelines = [...placedTimelines().values()].sort(byLatest);
  const [first] = timelines;
  return {
    listed: timelines,
    only:
      first && timelines.length === 1
        ? { timeline: first, shared: sharedBy(first), isCorrected: changesIn(first.id).length > 0 }
        : undefined,
  };
};

/** The timeline whose events reach the latest comes first; at one time, and without events, the order is that of ids. */
function byLatest(a: Timeline, b: Timeline): number {
  const [endA, endB] = [a, b].map((each) => timeSpanOf(each)?.end ?? -Infinity) as [number, number];
  return endA === endB ? (a.id < b.id ? -1 : 1) : endB - endA;
}
