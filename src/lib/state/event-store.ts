import type { FacetColumn } from '../find/facets.js';
import type { Viewport } from '../layout/viewport.js';
import type { Lane } from '../model/timeline.js';

/**
 * What lists, finders and axes ask of events, by row: a row is an event's place in order of time, from 0. A timeline
 * and a large table answer alike; neither makes an object for an event.
 */
export interface EventStore {
  readonly count: number;
  /** BCP 47 tag of the texts, where it is known. */
  readonly language: string | undefined;
  readonly lanes: readonly Lane[];
  /** By what events can be narrowed. Made when they are first asked for. */
  readonly facets: readonly FacetColumn[];
  idOf(row: number): string;
  titleOf(row: number): string;
  /** The date in words, with a capital. */
  dateOf(row: number): string;
  /** From where to where the event is drawn, as far as it is known; UTC milliseconds. */
  timeOf(row: number): Viewport | undefined;
  /** Index into `lanes`. */
  laneOf(row: number): number;
  /** What the sources are called that the event rests on. */
  sourcesOf(row: number): readonly string[];
  /** The row of an id, or of one that the event had before. */
  findRow(id: string): number | undefined;
}
