/** Further messages of the page that opens a file of events: they load with those of `archive.ts`. */
export interface OpenMessages {
  readonly rows: RowMessages;
  readonly notes: NoteMessages;
  readonly order: OrderMessages;
}

/** As what a column was read that could be read in several ways; by kind as `tables/dates` names them. */
export type ReadAsKind = ReadAsUnit | 'year' | 'digits' | 'serial' | 'dmy' | 'mdy' | 'midnight';
type ReadAsUnit = 's' | 'ms' | 'us' | 'ns';

/** How the values of a column were read, with the first of them as it was and as EDTF. */
export interface ReadFacts {
  readonly column: string;
  readonly as: ReadAsKind;
  readonly rows: number;
  readonly found: string;
  readonly read: string;
}

/** How a file was read where there was a choice; whole sentences. */
export interface NoteMessages {
  readonly read: (facts: ReadFacts) => string;
  readonly above: (rows: number) => string;
  readonly windows: string;
  readonly january: (rows: number) => string;
}

/** The question which number of 8/9/2020 is the day. */
export interface OrderMessages {
  readonly ask: (rows: number, found: string) => string;
  readonly chosen: string;
  /** What a button chooses, with a date of the file read so. */
  readonly dmy: (date: string) => string;
  readonly mdy: (date: string) => string;
}

/**
 * Messages of a table of events that is read from a file: what its lanes are called where the file does not say, what is
 * wrong with a row, and why reading stopped.
 *
 * By kind as `tables` names them, which knows nothing of words.
 */
export interface RowMessages {
  /** The lane of events that name none. */
  readonly events: string;
  /** The lane that is shared by lanes which are too many to tell apart. */
  readonly otherLanes: string;
  /** One sentence without its full stop: what is wrong, and what became of the row. */
  readonly faults: Readonly<Record<RowFaultKind, string>>;
  /** Why reading ended, and what to do; whole sentences. */
  readonly problems: Readonly<Record<TableProblemKind, (about: ProblemFacts) => string>>;
  /** Reads the file again, where a part of the page was missing. */
  readonly again: string;
  /** Loads from a host of the reader's own network all the same. */
  readonly openPrivate: string;
  /** Where in the file a fault or a problem is. */
  readonly place: (row: number, column: string) => string;
}

export interface ProblemFacts {
  /** What a file of another program is. */
  readonly file?: ForeignKind | undefined;
  /** Row from 1, as the file counts. */
  readonly row?: number | undefined;
  readonly detail?: string | undefined;
  /** Rows that could not be read for it. */
  readonly rows?: number | undefined;
  /** What its columns, which are the detail, look like. */
  readonly sheet?: SheetLook | undefined;
  /** Byte of the file, from 0. */
  readonly byte?: number | undefined;
  /** Which of several packed files, one behind the other, and the byte that it begins at. */
  readonly member?: { readonly number: number; readonly byte: number } | undefined;
  /** Bytes, rows, columns or seconds. */
  readonly limit?: number | undefined;
}

/** A table for another program, or one with its dates in parts. */
export type SheetLook = 'timelinejs' | 'calendar' | 'parts';

export type RowFaultKind =
  | 'title'
  | 'no-date'
  | 'date'
  | 'order'
  | 'cells'
  | 'quote'
  | 'json'
  | 'object'
  | 'importance'
  | 'url'
  | 'value'
  | 'doubled'
  | 'encoding';

export type TableProblemKind =
  | 'empty'
  | 'no-rows'
  | 'columns'
  | 'no-title'
  | 'no-date'
  | 'none-read'
  | 'html'
  | 'foreign'
  | 'zip'
  | 'binary'
  | 'no-events'
  | 'broken'
  | 'quote'
  | 'json'
  | 'json-part'
  | 'gzip'
  | 'gzip-rest'
  | 'footer'
  | 'parquet'
  | 'file-bytes'
  | 'unpacked-bytes'
  | 'rows'
  | 'row-bytes'
  | 'memory'
  | 'cancelled'
  | 'no-address'
  | 'credentials'
  | 'insecure'
  | 'private'
  | 'part'
  | 'network'
  | 'status'
  | 'stalled'
  | 'changed'
  | 'stuck'
  | 'given-up'
  | 'worker';

/** Files of other programs, as `tables` names them. */
export type ForeignKind = keyof ForeignNames;

/** What files of other programs are called, within “This is …”. */
export interface ForeignNames {
  readonly workbook: string;
  readonly document: string;
  readonly pdf: string;
  readonly picture: string;
  readonly database: string;
  readonly packed: string;
  readonly calendar: string;
  readonly contacts: string;
  readonly gedcom: string;
  readonly rtf: string;
  readonly 'web-archive': string;
  readonly references: string;
  readonly xml: string;
  readonly yaml: string;
  readonly markdown: string;
}
