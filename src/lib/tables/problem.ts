import type { Column } from '../model/columns.js';
import type { SheetKind } from './sheets.js';

/**
 * Why reading stopped, or could not begin.
 *
 * `empty`: no bytes. `no-rows`: a header and nothing below it. `no-title`, `no-date`: no such column. `none-read`: no row
 * could be read. `html`, `zip`,
 * `binary`: the file is something else. `no-events`: JSON without a list of events. `broken`: it breaks off within a row;
 * the rows before are there. `quote`: a quotation mark that nothing closes. `json`: it is not JSON from there on. `gzip`:
 * its packing is damaged or breaks off. `footer`: Parquet without its end. `parquet`: Parquet that cannot be read.
 * `file-bytes`, `unpacked-bytes`, `rows`, `row-bytes`: more than a limit. `memory`: no room for it. `cancelled`: asked to
 * stop. The rest come of loading: no address; a name or password in it; an address that a secure page may not load;
 * nothing came; an answer that is no file; nothing more comes; the worker ended.
 */
export const PROBLEM_KINDS = [
  'empty',
  'no-rows',
  'no-title',
  'no-date',
  'none-read',
  'html',
  'zip',
  'binary',
  'no-events',
  'broken',
  'quote',
  'json',
  'gzip',
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
  'network',
  'status',
  'stalled',
  'worker',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem {
  readonly kind: ProblemKind;
  /** Row at which it happened, counted as in `RowFault`. */
  readonly row?: number;
  readonly column?: Column;
  /** What was found: names of columns, an answer's status, a host, a library's message. */
  readonly detail?: string;
  /** Rows that could not be read for it. */
  readonly rows?: number;
  /** What the file looks like instead. */
  readonly sheet?: SheetKind;
  /** The limit that was reached, in bytes, rows or seconds. */
  readonly limit?: number;
}
