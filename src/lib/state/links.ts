/** Addresses of the pages that a view links to; each page knows its own way to them. */
export interface Links {
  readonly timeline: string;
  /** The timeline with this event in hand. */
  readonly inTimeline: (event: string) => string;
  readonly event: (event: string) => string;
  readonly source: (source: string) => string;
  /** A passage, by its anchor, on the page of its source. */
  readonly passage: (source: string, anchor: string) => string;
  /** Links leave an embed through a new tab. */
  readonly target?: '_blank';
}
