import type { Basis, EventKind } from '../model/timeline.js';

/** Columns of the table, in their order. */
export const TABLE_COLUMNS = ['date', 'title', 'kind', 'by', 'lane', 'actors', 'sources', 'basis'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Words of the table of all events. */
export interface TableMessages {
  readonly caption: (shown: number, all: number) => string;
  /** That columns can be sorted by, for those who do not see it. */
  readonly hint: string;
  readonly columns: Readonly<Record<TableColumn, string>>;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly copy: string;
  readonly copied: (rows: number) => string;
  readonly copyFailed: string;
}
