/** Words that stand in files which other tools read. */
export interface FileMessages {
  /** A quotation and the place that it is from. */
  readonly quote: (text: string, place: string) => string;
  /** How a reader finds and checks the archived text; the address is absent where none is known. */
  readonly kept: (hash: string, address: string | undefined) => string;
  /** What a calendar has and what it leaves out, in whole sentences. */
  readonly calendar: (counts: CalendarCounts) => string;
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
