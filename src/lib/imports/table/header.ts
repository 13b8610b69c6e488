import { mapColumns, missingColumn } from '../../tables/columns.js';
import { sheetOf } from '../../tables/sheets.js';
import { usesByName } from './column-names.js';
import { columnLetters, type GridRow } from './grid.js';

/** Rows in which the header is looked for. */
export const MOST_ROWS_ABOVE = 20;
const COMMENT = /^#/;
/** A cell that is no name: a number, or a date in numbers. */
const VALUE = /^[+-]?\d[\d\s.,:/-]*(?:T[\d:.]+Z?)?$/;

/** How much the cells of a row look like names of columns that are known. */
export interface HeaderFit {
  /** It has a title and a date. */
  readonly isWhole: boolean;
  readonly known: number;
}

/** Returns how well cells fit as the names of columns. */
export function headerFit(cells: readonly string[]): HeaderFit {
  const names = cells.map((cell) => cell.trim());
  const uses = usesByName(names).filter((use) => use !== undefined);
  const isSheet = sheetOf(names)?.kind === 'timelinejs';
  const isWhole = uses.includes('title') && uses.some((use) => use === 'start' || use === 'date');
  const isOwn = missingColumn(mapColumns(names)) === undefined;
  return { isWhole: isWhole || isOwn || isSheet, known: uses.length };
}

/**
 * Returns the index of the row with the names of the columns; undefined where the first row is data already. It is the first
 * with a title and a date; else, where a title of the table or notes are above it, the first that has as many cells as most
 * of the rows below.
 */
export function findTableHeader(rows: readonly GridRow[]): number | undefined {
  const head = rows.slice(0, MOST_ROWS_ABOVE);
  const isComment = ({ cells }: GridRow): boolean => COMMENT.test(cells[0] ?? '');
  const whole = head.findIndex((row) => !isComment(row) && headerFit(row.cells).isWhole);
  if (whole >= 0) return whole;
  const width = usualWidth(head.filter((row) => !isComment(row)));
  const first = head.findIndex((row) => !isComment(row) && filledCells(row) >= Math.min(width, 2));
  const found = first < 0 ? head.findIndex((row) => !isComment(row)) : first;
  const row = head[found];
  if (!row) return undefined;
  return headerFit(row.cells).known === 0 && row.cells.some((cell) => VALUE.test(cell.trim()))
    ? undefined
    : found;
}

function filledCells({ cells }: GridRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** Returns how many cells most rows have. */
function usualWidth(rows: readonly GridRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
}

/** Returns the names of columns, each different: one without a name by its letter, one that is there twice with a number. */
export function namesOfCells(cells: readonly string[]): readonly string[] {
  const given = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `Column ${columnLetters(index)}`;
    let different = name;
    for (let number = 2; given.has(different); number += 1) different = `${name} (${number})`;
    given.add(different);
    return different;
  });
}
