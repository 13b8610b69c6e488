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
  /** The publisher's page at a passage, by its anchor; undefined where no address is known. */
  readonly atPublisher?: (source: string, anchor: string) => string | undefined;
  /**
   * The full address of one of these links, to be written out beside it: a frame may let no link out, and text
   * can be copied from any. Nothing where it is not known, as on a disk.
   */
  readonly written?: (href: string) => string | undefined;
}
