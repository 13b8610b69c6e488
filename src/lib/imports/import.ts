import type { EventDate } from '../model/timeline.js';
import type { DayOrder } from '../tables/dates/day-order.js';

/** The formats of other programs that events are read from. One importer each, in the folder of that name or `<format>.ts`. */
export const IMPORT_FORMATS = [
  'timelinejs',
  'table',
  'hypothesis',
  'vis',
  'icalendar',
  'markwhen',
  'wikidata',
  'simile',
  'gedcom',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What a file of another program gives. Nothing of it is proved: its events are drafts until they have a quote. */
export interface Import {
  readonly format: ImportFormat;
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag, where the file has one. */
  readonly language?: string;
  readonly events: readonly ImportedEvent[];
  readonly report: ImportReport;
}

/** An event as a file has it. */
export interface ImportedEvent {
  /**
   * By which the same event is found when the file is imported again: the id that the file gives it, or its title as a slug. No two
   * events of a file have the same.
   */
  readonly key: string;
  /** Where it is in the file: the row of a table as a spreadsheet numbers it, or the number of the item or line, from 1. */
  readonly row: number;
  /** Plain text on one line. */
  readonly title: string;
  /** Plain text. */
  readonly summary?: string;
  /** Absent where the file has none that can be read; the report then says so. */
  readonly date?: EventDate;
  /** The title of its lane. */
  readonly lane?: string;
  readonly actors?: readonly string[];
  readonly tags?: readonly string[];
  /** 0 to 100. */
  readonly importance?: number;
  readonly kind?: 'event' | 'statement';
  readonly attribution?: string;
  /** Pages and documents that the file names for it. */
  readonly sources: readonly CandidateSource[];
  /** Passages that the file quotes for it, word for word. */
  readonly quotes: readonly CandidateQuote[];
  /** What the file says of it that has no place in an event, by the names that the file uses. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A source that a file names: an address, or the words of a reference. It has at least one of the two. */
export interface CandidateSource {
  /** https:// or http:// */
  readonly url?: string;
  readonly title?: string;
  /** As the file writes it. */
  readonly published?: string;
}

/** A quotation of a file, to be found in the document that it is from. */
export interface CandidateQuote {
  readonly text: string;
  /** The address of the document, where the file gives one. */
  readonly url?: string;
  /** The words round it in the document. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What is said before anything is written. */
export interface ImportReport {
  /** Rows or items that the file has, without headers and empty rows. Each is an event, or has a problem that leaves it out. */
  readonly rows: number;
  readonly problems: readonly ImportProblem[];
  /** What no event has a place for, by the names that the file uses: how many rows have it. It is kept in their `fields`. */
  readonly unplaced: ReadonlyMap<string, number>;
  /** What was settled for the whole file: the order of day and month and what decided it, a column of days. */
  readonly notes: readonly ImportNote[];
  /** The file has dates in both orders of day and month, and none that decides: `order` has to be given. */
  readonly asksOrder?: AskedColumnOrder;
}

/** A date of a column that can be read in two ways, with the day of each as EDTF. */
export interface AskedColumnOrder {
  readonly column: string;
  readonly found: string;
  readonly dmy: string;
  readonly mdy: string;
}

export type ImportProblemKind =
  /** The event is kept without a date. */
  | 'date'
  /** The event is kept; what is said of its date is doubtful. */
  | 'doubtful-date'
  /** A row without a title is left out. */
  | 'no-title'
  /** The format says that it is no event, or was called off. */
  | 'left-out'
  /** A part of the row could not be read; the rest is kept. */
  | 'value'
  /** The file is cut off, or damaged from here. */
  | 'damaged';

export interface ImportProblem {
  readonly kind: ImportProblemKind;
  /** As `ImportedEvent.row` counts; absent where the whole file is meant. */
  readonly row?: number;
  /** The name of the column or field. */
  readonly column?: string;
  /** A sentence without its full stop, in English: what is wrong. */
  readonly what: string;
  /** What was found, shortened. */
  readonly found: string;
  /** What can be done. */
  readonly fix: string;
}

export interface ImportNote {
  readonly column?: string;
  /** A sentence. */
  readonly what: string;
}

export interface ImportOptions {
  /** The name of the file. */
  readonly name: string;
  /** The order of day and month in dates of three numbers, where the file does not decide. */
  readonly order?: DayOrder;
  /** Which column is which, by the names of the header. What it does not name is guessed. */
  readonly mapping?: ColumnMapping;
  /** The sheet of a workbook; the first that has rows without it. */
  readonly sheet?: string;
  /** IANA name of the zone of times that have none; without one a time is left out, and the day stays. */
  readonly zone?: string;
}

/** What a column can be. */
export const COLUMN_USES = [
  'id',
  'title',
  'start',
  'end',
  'date',
  'lane',
  'summary',
  'actors',
  'tags',
  'importance',
  'attribution',
  'source',
  'url',
  'quote',
  'published',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** By the name of a column in the header, its use; `ignore` keeps it in the fields of the event alone. */
export type ColumnMapping = Readonly<Record<string, ColumnUse | 'ignore'>>;

/** Reads a file whose format is known. It throws an `ImportFault` where nothing of it can be read, and for nothing else. */
export type ReadImport = (bytes: Uint8Array, options: ImportOptions) => Import | Promise<Import>;

/** The most that is shown of a text that could not be read. */
const MOST_FOUND = 80;

/** Returns a text as a problem shows it: on one line, and shortened. */
export function foundText(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > MOST_FOUND ? `${text.slice(0, MOST_FOUND - 1)}…` : text;
}

/** Says that nothing of a file can be read, and why. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
  readonly found: string;
  readonly fix: string;

  constructor(what: string, { found, fix }: { readonly found: string; readonly fix: string }) {
    super(what);
    this.found = foundText(found);
    this.fix = fix;
  }
}
