import type { Column } from '../../model/columns.js';
import type { AxisMessages, DateMessages } from './dates.js';
import type { OpenMessages } from './open.js';

/** How far a file is read: events and bytes so far, and bytes in all where that is known. */
export interface ReadSoFar {
  readonly rows: number;
  readonly bytes: number;
  readonly total?: number | undefined;
}

/** Messages of the page that opens a file of events, and of the list that it shows. */
export interface ArchiveMessages extends OpenMessages {
  readonly date: DateMessages;
  readonly axis: AxisMessages;
  readonly number: (value: number) => string;
  readonly dense: AggregateMessages;
  readonly title: string;
  readonly about: string;
  readonly needsScript: string;

  readonly start: {
    readonly drop: string;
    readonly choose: string;
    readonly kinds: string;
    readonly address: string;
    readonly addressHelp: string;
    readonly open: string;
    readonly noAddress: (found: string) => string;
    readonly dropHere: string;
  };

  readonly columns: {
    readonly title: string;
    readonly intro: string;
    readonly name: string;
    readonly means: string;
    readonly of: Readonly<Record<Column, string>>;
  };

  readonly reading: {
    readonly title: (name: string) => string;
    readonly progress: (so: ReadSoFar) => string;
    readonly still: string;
    readonly cancel: string;
    /** Before there was anything to show. */
    readonly cancelled: string;
    readonly done: (events: number) => string;
    readonly failed: string;
  };

  readonly opened: {
    readonly events: (count: number) => string;
    /** “12,040 of 1,000,000 without a source” */
    readonly unsourced: (count: number, all: number) => string;
    readonly showUnsourced: string;
    /** Rows that were left out for a fault, and values of other rows. */
    readonly faults: (rows: number, values: number) => string;
    readonly faultsShown: (shown: number, count: number) => string;
    readonly faultsFile: string;
    readonly leftOut: (columns: readonly string[]) => string;
    readonly close: string;
  };

  readonly find: {
    readonly title: string;
    readonly search: string;
    readonly filters: string;
    readonly lanes: string;
    readonly sources: string;
    readonly noSource: string;
    readonly otherSources: string;
    readonly narrow: string;
    /** More sources than are listed: “the first 50 of 1,200”. */
    readonly listed: (shown: number, all: number) => string;
    readonly clearAll: string;
    readonly searching: string;
    /** A search waits for the texts that are still being read: “Reading texts, 40%”. */
    readonly readingTexts: (percent: number) => string;
    readonly result: (shown: number, all: number) => string;
    readonly none: string;
    readonly previous: string;
    readonly next: string;
    /** Where the selected event is among what was found: “3 of 120”. */
    readonly place: (place: number, count: number) => string;
  };

  readonly jump: {
    readonly label: string;
    readonly help: string;
    readonly go: string;
    readonly event: (number: number, count: number) => string;
    readonly beyond: (count: number) => string;
    readonly first: (date: string, number: number, count: number) => string;
    readonly after: (date: string) => string;
  };

  readonly list: {
    readonly name: string;
    readonly help: string;
    readonly noSource: string;
    /** “12,345 of 1,000,000” */
    readonly position: (number: number, count: number) => string;
  };

  readonly detail: {
    readonly title: string;
    readonly nothing: string;
    readonly importance: string;
    readonly source: string;
    readonly paragraph: (paragraph: string) => string;
    readonly unsourced: string;
    readonly unchecked: string;
    readonly link: string;
    readonly id: string;
    readonly back: string;
  };
}

/** Messages of the axis of a large table. Spans of time come in words already (`OverviewMessages.span`). */
export interface AggregateMessages {
  readonly help: string;
  /** What Enter does, in the list of keys. */
  readonly enter: string;
  /** Behind the name of an event that speaks for so many others of its stretch: “+41”. */
  readonly others: (count: number) => string;
  /** The band that lanes without one of their own share. */
  readonly otherLanes: (count: number) => string;
  /** What a column represents. */
  readonly column: (starts: number, within: number, span: string) => string;
  /** What a press on it does. */
  readonly zoomHere: string;
  readonly listHere: string;
  /** The selected event, and its place in the list. */
  readonly place: (title: string, date: string, lane: string, place: number, all: number) => string;
  /** What is in view, and how many of all events that are shown. */
  readonly inView: (span: string, events: number, all: number) => string;
  readonly legend: { readonly begins: string; readonly inProgress: string; readonly height: string };
}

/** Messages that a worker paints on the axis of a large table. */
export interface PaintedMessages {
  readonly axis: AxisMessages;
  readonly dense: Pick<AggregateMessages, 'others' | 'otherLanes'>;
}
