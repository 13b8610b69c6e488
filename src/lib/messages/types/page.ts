import type { Basis, Role } from '../../model/timeline.js';
import type { AxisMessages, DateMessages } from './dates.js';

/** A key of the keyboard and what it does. */
export interface KeyMessages {
  readonly keys: string;
  readonly does: string;
  /** What the box beside the list switches: keys that work anywhere on the page. Of the last key alone. */
  readonly setting?: string;
}

/**
 * Every word of a timeline's page, in one typed catalogue a language. Components hold no words of their own: what
 * is missing here does not compile. Messages that only some readers or tools meet have catalogues beside this one, so
 * that no page loads them for nothing.
 */
export interface Messages {
  readonly language: string;
  /** The list of keys, where a page is one script; others load it late. */
  readonly keys?: readonly KeyMessages[];
  readonly date: DateMessages;
  readonly axis: AxisMessages;
  readonly frame: FrameMessages;
  /** A name and what is between it and what it names: “Disputes:” */
  readonly label: (name: string) => string;
  /** At the end of a sentence. */
  readonly stop: string;

  /** What the site's pages alone say is in `SiteMessages`: no script loads it. */
  readonly site: {
    readonly name: string;
  };

  readonly timeline: {
    readonly events: string;
    /** “33 events, 2 sources” */
    readonly count: (events: number, sources: number) => string;
    readonly axisName: (title: string) => string;
    readonly axisHelp: string;
    readonly legend: string;
    readonly legendDay: string;
    readonly legendWithin: string;
    readonly legendBefore: string;
    readonly legendLasted: string;
    readonly legendPublished: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly showAll: string;
    /** Of the axis, where it has fewer lines than its events need: all of them, and fewer again. */
    readonly lines: readonly [all: string, fewer: string];
    /** The events as a list, as a table or one at a time. */
    readonly modes: Readonly<Record<'name' | 'list' | 'table' | 'story', string>>;
    readonly search: string;
    readonly filters: string;
    readonly goToDate: string;
    readonly share: string;
    readonly keys: string;
    /** Turns the keys on and off that work wherever the focus is. */
    readonly close: string;
    /** In place of a timeline without events, and of one whose lanes, as they were asked for, have none. */
    readonly none: string;
    readonly noneInLanes: string;
    /** “The Straits Times publishes, 22:25 (UTC+8)” */
    readonly published: (publisher: string, clock: string) => string;
  };

  readonly event: {
    readonly saidBy: string;
    readonly reportedBy: string;
    readonly evidence: string;
    readonly role: Record<Role, string>;
    readonly differ: string;
    /** “inferred from “last month” and “barely a month after”” */
    readonly readFrom: (basis: Basis, messages: readonly string[]) => string;
    readonly howRead: string;
    readonly edtf: string;
    readonly atPublisher: string;
    /** Before what a picture shows, where the picture itself cannot be shown. */
    readonly picture: string;
    /** Buttons that open more about an event. */
    readonly parts: { readonly evidence: string; readonly compare: string };
  };

  readonly source: {
    readonly source: string;
    readonly sources: string;
    readonly citation: CitationMessages;
    /** What the document does not name, in a sentence. */
    readonly unnamed: (missing: readonly ('publisher' | 'author' | 'date' | 'address')[]) => string;
    readonly paragraph: (number: number) => string;
    readonly restingEvents: (count: number) => string;
    readonly eventsHere: string;
    readonly atPublisher: string;
    readonly kept: (hash: string) => string;
    readonly passage: (title: string) => string;
  };

  /** Before what was found at a fault, and how to fix it. */
  readonly faults: { readonly found: string; readonly fix: string };

  readonly embed: {
    readonly openFull: string;
  };
}

/** Messages of a timeline in a frame: the selected event. */
export interface FrameMessages {
  /** What the room of the selected event is for, and what it says while there is none. */
  readonly selectedEvent: string;
  readonly chooseEvent: string;
}

/** The messages of a citation. */
export interface CitationMessages {
  /** For a document without a date of its own. */
  readonly undated: string;
  readonly dates: DateMessages;
  /** A source by its name and its day: “The Straits Times, 8 Sept 2020”. */
  readonly beside: (name: string, day: string) => string;
  /** A paragraph of it: “…, ¶ 3”, “…, p. 13, ¶ 3”. */
  readonly paragraph: (source: string, number: number, page?: string) => string;
}
