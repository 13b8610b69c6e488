import { viewOfTime } from '../../layout/fit-view.js';
import type { Viewport } from '../../layout/viewport.js';
import type { ArchiveView } from '../../state/archive.svelte.js';
import type { AxisView } from '../overview/axis-view.js';

/** Returns the axis of a large table, for its tools. */
export function archiveAxis(view: ArchiveView): AxisView {
  return {
    get store() {
      return view.store;
    },
    time: view.time,
    get shownCount() {
      return view.count;
    },
    get hovered() {
      return view.hovered;
    },
    set hovered(row) {
      view.hovered = row;
    },
    isCollapsed: false,
    get chosenRow() {
      return view.chosen;
    },
    placeOf: (row) => ({ place: view.positionOf(row) + 1, all: view.count }),
    countWithin: async ({ start, end }) => (await view.ask('within', { start, end })) ?? 0,
    readContents: async ({ start, end }) =>
      (await view.ask('contents', { start, end })) ?? { inside: 0, touching: 0, nearest: undefined },
    readBeside: async ({ start, end }) =>
      (await view.ask('beside', { start, end })) ?? { earlier: undefined, later: undefined },
    readFit: async () => {
      const known = view.visibleRows ? await view.ask('bounds', undefined) : neighbourhoodOf(view);
      return known && viewOfTime(known, view.time.limits);
    },
  };
}

/** Returns the time of the selected event and its neighbours, as far as it is known; undefined with none selected. */
function neighbourhoodOf(view: ArchiveView): Viewport | undefined {
  if (view.chosen === undefined) return undefined;
  const at = view.positionOf(view.chosen);
  const times = [at - 1, at, at + 1]
    .filter((place) => place >= 0 && place < view.count)
    .flatMap((place) => view.timeOf(view.rowAt(place)) ?? []);
  if (times.length === 0) return undefined;
  return {
    start: Math.min(...times.map(({ start }) => start)),
    end: Math.max(...times.map(({ end }) => end)),
  };
}
