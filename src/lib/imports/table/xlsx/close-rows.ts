import type { ImportProblem } from '../../import.js';
import type { GridRow, SheetDate } from '../grid.js';
import { placeOfColumn } from './cell-texts.js';

/** A row whose cells may be numbers of shared texts yet. */
export interface OpenRow {
  readonly row: number;
  readonly cells: (string | number)[];
  dates?: Map<number, SheetDate>;
  links?: Map<number, string>;
}

export interface SheetCells {
  readonly rows: readonly OpenRow[];
  /** The last shared text that a cell has; -1 for none. */
  readonly lastShared: number;
  /** By the id of a relation, the cell that it is the link of. */
  readonly links: ReadonlyMap<string, string>;
  readonly problems: readonly ImportProblem[];
}

/** Returns the rows of a sheet with the texts that its cells share, and the addresses that they link to. */
export function closeRows(
  sheet: SheetCells,
  texts: readonly string[],
  addresses: ReadonlyMap<string, string>,
): readonly GridRow[] {
  const byRow = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const [id, reference] of sheet.links) {
    const [, letters, digits] = /^([A-Z]+)(\d+)/.exec(reference) ?? [];
    const row = byRow.get(Number(digits));
    const address = addresses.get(id);
    const column = placeOfColumn(letters);
    if (row && address !== undefined && column !== undefined) (row.links ??= new Map()).set(column, address);
  }
  return sheet.rows.flatMap((row) => {
    const { cells } = row;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (typeof cell === 'number') cells[at] = texts[cell] ?? '';
    }
    while (cells.at(-1) === '') cells.pop();
    return cells.length === 0 ? [] : [row as GridRow];
  });
}
