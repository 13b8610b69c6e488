import type { Timeline } from './timeline.js';

export interface SomeLanes {
  /** The timeline with these lanes and their events only; the whole of it when none of them is known. */
  readonly timeline: Timeline;
  /** Ids that no lane has, each once. */
  readonly unknown: readonly string[];
}

/** Keeps the lanes named by `ids`, in the timeline's own order, with their events. Sources stay as they are. */
export function withLanes(timeline: Timeline, ids: readonly string[]): SomeLanes {
  const wanted = new Set(ids);
  const known = new Set(timeline.lanes.map(({ id }) => id));
  const unknown = [...wanted].filter((id) => !known.has(id));
  const lanes = timeline.lanes.filter(({ id }) => wanted.has(id));
  if (lanes.length === 0) return { timeline, unknown };
  const events = timeline.events.filter(({ lane }) => wanted.has(lane));
  return { timeline: { ...timeline, lanes, events }, unknown };
}
