import { COLUMNS, type Column } from '../model/columns.js';
import { mapColumns, missingColumn } from '../tables/columns.js';

/** A column of a table of events, by its name in docs/columns.md. */
export type TileColumn = Column;

/** Which of a file's columns is which of ours, by its index; and what a table of events must have and it has not. */
export interface TileMapping {
  readonly at: ReadonlyMap<TileColumn, number>;
  readonly missing?: 'title' | 'start';
}

/** Finds our columns among a file's names, as in a table that is loaded whole. */
export function mapTileColumns(names: readonly string[]): TileMapping {
  const mapping = mapColumns(names);
  const at = new Map<TileColumn, number>();
  mapping.at.forEach((column, index) => {
    const name = COLUMNS[column];
    if (name) at.set(name, index);
  });
  const missing = missingColumn(mapping);
  return { at, ...(missing ? { missing: missing === 'no-title' ? 'title' : 'start' } : {}) };
}
