import type { Source } from '../model/timeline.js';

/** An address that is written out as text, with its name. */
export interface WrittenAddress {
  readonly name: string;
  readonly text: string;
  readonly href: string;
}

/** Addresses of the pages that a view links to; each page knows its own way to them. */
export interface Links {
  readonly timeline: string;
  /** The timeline with this event selected. */
  readonly inTimeline: (event: string) => string;
  readonly event: (event: string) => string;
  /** The page of a source; undefined where there is none to go to. */
  readonly source: (source: string) => string | undefined;
  /** A passage, by its anchor, on the page of its source. */
  readonly passage: (source: string, anchor: string) => string;
  /** The address of a picture of the timeline, by the name of its file; undefined where it cannot be shown. */
  readonly media?: (file: string) => string | undefined;
  /** Links leave an embed through a new tab. */
  readonly target?: '_blank';
  /**
   * Addresses that are written out below a quote, by its anchor: a frame may let no link out, and text can be copied
   * from any.
   */
  readonly written?: (source: Source, anchor: string) => readonly WrittenAddress[];
}
