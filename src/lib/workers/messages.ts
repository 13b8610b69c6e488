import type {
  ArchiveNames,
  Faults,
  Problem,
  TableFormat,
  TableLimits,
  TableProgress,
} from '../formats/tables/index.js';
import type { DenseIndex } from '../layout/dense/index.js';
import type { Archive } from '../model/archive.js';
import type { EventTable } from '../model/table.js';

/** What a page may set for the reading of one file. */
export interface ReadSettings {
  /** Lanes that the file does not name. */
  readonly names: ArchiveNames;
  readonly limits?: Partial<TableLimits>;
  /** How long a server may say nothing, in milliseconds; 20 seconds when it is not given. */
  readonly stallMs?: number;
}

/** What a page asks of the worker. */
export type ToWorker =
  | {
      readonly kind: 'open';
      readonly input: Blob | string;
      readonly name?: string;
      readonly settings: ReadSettings;
    }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'search'; readonly id: number; readonly text: string }
  | { readonly kind: 'index'; readonly id: number; readonly asked: IndexAsked };

/** An index of these rows is wanted. Copies: the columns stay with the page. */
export interface IndexAsked {
  readonly table: EventTable;
  readonly bandOf: Uint16Array;
  readonly rows: Uint32Array;
}

/** An archive, and the index that it is drawn from: of all its rows, lanes by `bandsOf`. */
export interface Indexed {
  readonly archive: Archive;
  readonly index: DenseIndex;
}

/** What was read, in the end. */
export interface Opened extends Indexed {
  readonly faults: Faults;
  readonly problem?: Problem;
  /** Columns of the file that are no column of ours. */
  readonly leftOut: readonly string[];
  readonly format?: TableFormat;
  /** Milliseconds that reading took in the worker. */
  readonly took: number;
}

/** What the worker says. `done` is the last of reading, and comes whatever happened. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: TableProgress }
  | { readonly kind: 'first'; readonly first: Indexed }
  | { readonly kind: 'done'; readonly opened: Opened }
  | { readonly kind: 'found'; readonly id: number; readonly rows: Uint32Array }
  | { readonly kind: 'indexed'; readonly id: number; readonly index: DenseIndex };
