/** A date as a slide has it: texts, empty where it has none. */
export interface SlideDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** `14:30`, `2:30 PM`. */
  readonly time: string;
}

/** A slide of TimelineJS, whichever form of file it is in. */
export interface Slide {
  readonly kind: 'event' | 'title' | 'era';
  readonly row: number;
  /** As its program has it; empty where it has none, as every text here. */
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly start: SlideDate | undefined;
  readonly end: SlideDate | undefined;
  readonly displayDate: string;
  readonly group: string;
  /** An address, an embedded frame, or a block quote. */
  readonly media: string;
  /** Other texts that may have links: caption, credit, the address that the picture leads to. */
  readonly linked: readonly string[];
  /** What has no place in an event, by the names that the file uses. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The names of parts of a slide in a form of file, for what is said of them. */
export interface SlideNames {
  readonly headline: string;
  readonly start: string;
  readonly end: string;
  readonly media: string;
  /** What a slide is called: `item`, `row`. */
  readonly slide: string;
}
