import type { Column } from '../model/columns.js';
import type { SheetKind } from './sheets.js';

/**
 * Why reading stopped, or could not begin.
 *
 * `columns`: more of them than a row may have. `json-part`: what a timeline says beside its events is not JSON; all rows
 * were read. `gzip-rest`: bytes that are not packed follow those that are; all rows were read.
 * `empty`: no bytes. `no-rows`: a header and nothing below it. `no-title`, `no-date`: no such column. `none-read`: no row
 * could be read. `foreign`: a file of another program, which is named. `html`, `zip`,
 * `binary`: the file is something else. `no-events`: JSON without a list of events. `broken`: it breaks off within a row;
 * the rows before are there. `quote`: a quotation mark that nothing closes. `json`: it is not JSON from there on. `gzip`:
 * its packing is damaged or breaks off. `footer`: Parquet without its end. `parquet`: Parquet that cannot be read.
 * `file-bytes`, `unpacked-bytes`, `rows`, `row-bytes`: more than a limit. `memory`: no room for it. `cancelled`: asked to
 * stop. The rest come of loading: no address; a name or password in it; an address that a secure page may not load;
 * a host of the reader's own network, which a page of the web asks only when the reader agrees;
 * a part of the reading program, which loads later, did not come;
 * nothing came; an answer that is no file; nothing more comes; the file was replaced while it was read; the worker makes no
 * progress, does not answer a cancel, or ended.
 */
export const PROBLEM_KINDS = [
  'empty',
  'no-rows',
  'columns',
  'no-title',
  'no-date',
  'none-read',
  'html',
  'foreign',
  'zip',
  'binary',
  'no-events',
  'broken',
  'quote',
  'json',
  'json-part',
  'gzip',
  'gzip-rest',
  'footer',
  'parquet',
  'file-bytes',
  'unpacked-bytes',
  'rows',
  'row-bytes',
  'memory',
  'cancelled',
  'no-address',
  'credentials',
  'insecure',
  'private',
  'part',
  'network',
  'status',
  'stalled',
  'changed',
  'stuck',
  'given-up',
  'worker',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** What a file of another program is. */
export type ForeignFile =
  | 'workbook'
  | 'document'
  | 'pdf'
  | 'picture'
  | 'database'
  | 'packed'
  | 'calendar'
  | 'contacts'
  | 'gedcom'
  | 'rtf'
  | 'web-archive'
  | 'references'
  | 'xml'
  | 'yaml'
  | 'markdown';

export interface Problem {
  readonly kind: ProblemKind;
  /** What the file is, where it is one of another program. */
  readonly file?: ForeignFile;
  /** Row at which it happened, counted as in `RowFault`. */
  readonly row?: number;
  readonly column?: Column;
  /** What was found: names of columns, an answer's status, a host, a library's message. */
  readonly detail?: string;
  /** Rows that could not be read for it. */
  readonly rows?: number;
  /** What the file looks like instead. */
  readonly sheet?: SheetKind;
  /** Byte of the file, from 0, or of what it unpacks to. */
  readonly byte?: number;
  /** Which member of a gzip file, where it has several, and the byte that it begins at. */
  readonly member?: { readonly number: number; readonly byte: number };
  /** The limit that was reached, in bytes, rows or seconds. */
  readonly limit?: number;
}
