import type { Messages } from './page.js';

/** Messages of what is written as a file: figures, documents, data, the page in one file, and the page that is not there. */
export interface FileMessages {
  readonly figure: FigureMessages;
  readonly files: DataMessages;
  readonly standalone: StandaloneMessages;
  readonly notFound: NotFoundMessages;
}

/** The messages that a timeline is written with: those of its page, and those that are in files alone. */
export interface FormatMessages extends Messages {
  readonly figure: FigureMessages;
  readonly files: DataMessages;
}

/** Messages of the numbered figure that is saved, printed and put into reports. */
export interface FigureMessages {
  /** Heading of the notes. */
  readonly notes: string;
  /** What the drawing shows: so many events from so many sources. */
  readonly description: (events: number, sources: number) => string;
  /** The last line; `shown` of `all` events are in the figure. */
  readonly foot: (shown: number, all: number) => string;
}

/** Messages that are in files which other tools read. */
export interface DataMessages {
  /** A quotation and the place that it is from. */
  readonly quote: (text: string, place: string) => string;
  /** How a reader finds and checks the archived text; the address is absent where none is known. */
  readonly kept: (hash: string, address: string | undefined) => string;
  /** What a calendar has and what it leaves out, in whole sentences. */
  readonly calendar: (counts: CalendarCounts) => string;
  /**
   * What a file for another program does not have, in whole sentences: `dates` of so many events say more than its format can, and
   * `left` events have none that it can say.
   */
  readonly otherProgram: (counts: { readonly dates: number; readonly left: number }) => string;
}

/** Events of a timeline by what a calendar can do with their dates. */
export interface CalendarCounts {
  readonly kept: number;
  /** The date is worked out or inferred. */
  readonly notStated: number;
  /** Stated, but as no single day: a month, a range, “about”. */
  readonly noDay: number;
  /** A stated day of a year that a calendar file cannot write. */
  readonly outOfCalendar: number;
}

/** The messages of the file that holds a whole timeline. */
export interface StandaloneMessages {
  /** Above the sources in full. */
  readonly sources: string;
  readonly intro: string;
  readonly toSources: string;
  readonly footer: string;
  /** What the file says of itself, unless the site has a text of its own. */
  readonly about: string;
  readonly skipToEvents: string;
  readonly backToTimeline: string;
}

/** What is at an address where there is no page. */
export interface NotFoundMessages {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}
