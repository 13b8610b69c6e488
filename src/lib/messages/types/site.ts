/** Messages of the site around its timelines: header, list of timelines, and the page of a site that has none. */
export interface SiteMessages {
  /** What the links beside the site's name are. */
  readonly pages: string;
  readonly timelines: string;
  readonly openFile: string;
  /** “34 events, 2 sources, 53 quotes” */
  readonly counts: (events: number, sources: number, quotes: number) => string;
  /** Beside a timeline without events. */
  readonly noEvents: string;
  readonly begin: {
    readonly title: string;
    readonly intro: string;
    /** What each command does, and what is done between them. */
    readonly init: string;
    readonly write: string;
    readonly check: string;
    readonly start: string;
    /** Where the site's name, language and footer are set: before and after the name of the file. */
    readonly settings: (file: string) => string;
    /** Before the link that opens a file. */
    readonly without: string;
  };
}
