/** Further messages of the page that opens a file of events: they load with those of `archive.ts`. */
export interface OpenMessages {
  readonly rows: RowMessages;
}

/**
 * Messages of a table of events that is read from a file: what its lanes are called where the file does not say, what is
 * wrong with a row, and why reading stopped.
 *
 * By kind as `formats/tables` names them, which knows nothing of words.
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
  /** Where in the file a fault or a problem is. */
  readonly place: (row: number, column: string) => string;
}

export interface ProblemFacts {
  /** Row from 1, as the file counts. */
  readonly row?: number | undefined;
  readonly detail?: string | undefined;
  /** Byte of the file, from 0. */
  readonly byte?: number | undefined;
  /** Which of several packed files, one behind the other, and the byte that it begins at. */
  readonly member?: { readonly number: number; readonly byte: number } | undefined;
  /** Bytes, rows, columns or seconds. */
  readonly limit?: number | undefined;
}

export type RowFaultKind =
  | 'title'
  | 'no-date'
  | 'date'
  | 'cells'
  | 'quote'
  | 'json'
  | 'object'
  | 'importance'
  | 'url'
  | 'value'
  | 'encoding';

export type TableProblemKind =
  | 'empty'
  | 'no-rows'
  | 'columns'
  | 'no-title'
  | 'no-date'
  | 'html'
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
  | 'network'
  | 'status'
  | 'stalled'
  | 'stuck'
  | 'given-up'
  | 'worker';
