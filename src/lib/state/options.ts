import type { Viewport } from '../layout/viewport.js';

/**
 * Which parts of a timeline are shown: the axis with the selected event below it, the list, axis and list, or one event
 * at a time below a strip of the axis.
 */
export type Parts = 'axis' | 'list' | 'both' | 'story';

/** What a reader has selected and sees: what there is to share. */
export interface Shown {
  readonly event: string | undefined;
  /** UTC milliseconds; undefined while all events are shown. */
  readonly viewport: Viewport | undefined;
}

/**
 * How a timeline is shown at first, and who is told of what happens on it. `view` may change at any time; the
 * others are read once.
 */
export interface TimelineOptions {
  readonly view?: Parts | undefined;
  /** The address of the page names the selected event behind its `#`; false in a page of somebody else. */
  readonly hasAddress?: boolean | undefined;
  /** Selected event, by its id or an alias; one in the address of the page comes before it. */
  readonly event?: string | undefined;
  /** Time shown, in UTC milliseconds; all events when it is left out. */
  readonly viewport?: Viewport | undefined;
  /** Ids of the lanes shown; all when it is left out, or when none of them is known. */
  readonly lanes?: readonly string[] | undefined;
  /** The timeline is alive: its verbs can be called. */
  readonly onready?: (() => void) | undefined;
  /** Another event is selected, or none, whoever chose it. */
  readonly onselect?: ((id: string | undefined) => void) | undefined;
  /** Another time is shown, in UTC milliseconds; at most once a frame, and at first. Needs the axis. */
  readonly onviewport?: ((viewport: Viewport) => void) | undefined;
  /** An event or lanes were asked for that the timeline does not show or have. */
  readonly onunknown?:
    ((unknown: { readonly event?: string; readonly lanes: readonly string[] }) => void) | undefined;
}
