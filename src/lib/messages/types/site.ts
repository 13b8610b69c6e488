import type { ChangesMessages } from './changes.js';

/**
 * Messages of the site around its timelines, which are in its pages and in no script: header and footer, list of
 * timelines, and the page of a site that has none.
 */
export interface SiteMessages {
  /** What a site says of itself below its pages, unless it has a text of its own. */
  readonly footer: string;
  readonly skipToEvents: string;
  readonly backToTimeline: string;
  /** Name of the choice of languages. */
  readonly languages: string;
  /** What the links beside the site's name are. */
  readonly pages: string;
  readonly timelines: string;
  /** Link to the editor. */
  readonly make: string;
  readonly openFile: string;
  /** “34 events, 2 sources, 53 quotes” */
  readonly counts: (events: number, sources: number, quotes: number) => string;
  /** Beside a timeline without events. */
  readonly noEvents: string;
  /** Above the files that a timeline is there as. */
  readonly files: string;
  /** Link to the page that says how far the sources are used. */
  readonly coverage: string;
  /** The page of corrections, and the links to it. */
  readonly changes: ChangesMessages;
  /** Link to the page that opens a reader's own file. */
  readonly open: string;
  /** On paper: where the page was printed from; links below are on its host. */
  readonly printedFrom: (address: string) => string;
  /** Names of what the page of an event says beside its words. */
  readonly event: {
    readonly actors: string;
    readonly tags: string;
    readonly lane: string;
    /** “Checked by Ana Ruiz on 3 May 2026”: against its sources */
    readonly checked: (by: string, on: string) => string;
  };
  /** The events before and after the one of a page. */
  readonly neighbours: Readonly<Record<'name' | 'before' | 'after', string>>;
  /**
   * Of a browser too old for the page that shows a timeline from another address: the sentence in its place, and the words
   * before the address of the data.
   */
  readonly tooOld: Readonly<Record<'text' | 'data', string>>;
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
