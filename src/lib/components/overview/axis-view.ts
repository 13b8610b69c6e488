import type { Beside } from '../../layout/beside.js';
import { reveal, type Viewport } from '../../layout/viewport.js';
import type { EventStore } from '../../state/event-store.js';
import type { TimeWindow } from '../../state/time-window.svelte.js';

/** What a time holds of the events that are shown. */
export interface TimeContents {
  /** How many are sure to lie in it. */
  readonly inside: number;
  /** How many others reach into it, or may lie in it. */
  readonly touching: number;
  /** The row nearest to it, where it holds none. */
  readonly nearest: number | undefined;
}

/** An axis as what leads out of an empty view sees it. */
export interface ReachView {
  readonly store: EventStore;
  readonly time: TimeWindow;
  /** How many events are shown. */
  readonly shownCount: number;
  hovered: number | undefined;
  /** The nearest events before and after a view in which none is. */
  readBeside(viewport: Viewport): Promise<Beside>;
}

/** An axis as its tools see it: those that go to dates, fit and announce. A large table answers from its worker. */
export interface AxisView extends ReachView {
  readonly isCollapsed: boolean;
  /** The selected event, when a reader chose it; undefined for what scrolling selects. */
  readonly chosenRow: number | undefined;
  /** The place of a row, from 1, and among how many it is counted. */
  placeOf(row: number): { readonly place: number; readonly all: number };
  countWithin(viewport: Viewport): Promise<number>;
  readContents(time: Viewport): Promise<TimeContents>;
  /** The view that holds what search and filters found; else the selected event and its neighbours; undefined for all. */
  readFit(): Promise<Viewport | undefined>;
}

/** Fits what is found or selected; where that is everything, shows all. */
export async function fitShown(axis: AxisView): Promise<void> {
  const fitted = await axis.readFit();
  if (fitted) axis.time.animateTo(fitted);
  else axis.time.showAll();
}

/** How far from the edge an event comes that is brought into view; a part of it. */
const ARRIVE_PART = 0.25;

/** Brings an event into a view as long as the present one, and names it there. */
export function showEvent(axis: ReachView, row: number): void {
  const time = axis.store.timeOf(row);
  if (time) axis.time.animateTo(reveal(axis.time.viewport, time, axis.time.limits, ARRIVE_PART));
  axis.hovered = row;
}
