import { HEAD_BYTES } from '../../tables/detect.js';
import { foreignOf } from '../../tables/foreign.js';
import type { ForeignFile } from '../../tables/problem.js';
import {
  foundText,
  ImportFault,
  type ImportNote,
  type ImportOptions,
  type ImportProblem,
} from '../import.js';
import { isOle, isZip } from '../packed.js';
import type { Grid, GridRow } from './grid.js';
import { findTableHeader, namesOfCells } from './header.js';
import { readJsonGrid } from './json-grid.js';
import { readTextGrid } from './text-grid.js';
import { placeOfColumn } from './xlsx/cell-texts.js';
import { readWorkbook } from './xlsx/read-workbook.js';

/**
 * The rows of a table below its header. Cells are in the order of the names; empty ones at the end of a row are left out: `cells[at] ?? ''`.
 */
export interface TableRows extends Omit<Grid, 'names' | 'headerRow'> {
  /** The names of its columns, each different; a column without one is named by its letter. */
  readonly names: readonly string[];
  /** The row that they are in; 0 where none is a header, and for JSON. */
  readonly headerRow: number;
}

/** Files of other programs, as a sentence names them. */
const FOREIGN: Readonly<Partial<Record<ForeignFile, string>>> = {
  pdf: 'a PDF',
  picture: 'a picture',
  database: 'a database',
  packed: 'a packed archive',
  document: 'a document of a word processor',
};

/**
 * Reads the rows of a table: CSV with any of the usual marks between its cells, rows of JSON, or a sheet of a workbook (XLSX).
 *
 * @param most reads no more than so many rows, for a first look
 * @throws ImportFault where nothing of it can be read
 */
export function readTableRows(
  bytes: Uint8Array,
  options: Pick<ImportOptions, 'name' | 'sheet'>,
  most = Infinity,
): TableRows {
  const grid = readGrid(bytes, options, most);
  const { rows: all, ...about } = grid;
  if (grid.names) return { ...about, names: grid.names, headerRow: 0, rows: all };
  const at = findTableHeader(all);
  const header = at === undefined ? undefined : all[at];
  const width = Math.max(0, ...all.slice(0, 100).map(({ cells }) => cells.length));
  const names = namesOfCells(header?.cells ?? Array.from({ length: width }, () => ''));
  const problems = grid.problems.map((problem) => withName(problem, grid.kind, names));
  const rows = at === undefined ? all : all.slice(at + 1);
  const notes = [...grid.notes, ...notesOfHeader(header, rows[0])];
  return {
    ...about,
    names,
    headerRow: header?.row ?? 0,
    rows: fitRows(rows, names.length, problems),
    problems,
    notes,
  };
}

function readGrid(bytes: Uint8Array, options: Pick<ImportOptions, 'name' | 'sheet'>, most: number): Grid {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (isZip(head) || isOle(head)) return readWorkbook(bytes, { sheet: options.sheet, most });
  const foreign = foreignOf(head, options.name);
  if (foreign)
    throw new ImportFault('the file is no table', {
      found: FOREIGN[foreign] ?? foreign,
      fix: 'give a CSV, a workbook (.xlsx) or rows of JSON',
    });
  return isJson(head) ? readJsonGrid(bytes, most) : readTextGrid(bytes, most);
}

/** A workbook names columns by their letters before their names are known. */
function withName(problem: ImportProblem, kind: Grid['kind'], names: readonly string[]): ImportProblem {
  const name = kind === 'workbook' ? names[placeOfColumn(problem.column) ?? -1] : undefined;
  return name === undefined ? problem : { ...problem, column: name };
}

/** Returns whether a text begins as JSON does: a list or an object, and no cell of a CSV. */
function isJson(head: Uint8Array): boolean {
  const start = new TextDecoder(head[0] === 0xff ? 'utf-16le' : head[0] === 0xfe ? 'utf-16be' : 'utf-8')
    .decode(head.subarray(0, 400))
    .trimStart();
  return /^\[\s*(?:\{|\]|$)|^\{\s*(?:"|\}|$)/.test(start);
}

/** Says what is above the header, or that there is none. */
function notesOfHeader(header: GridRow | undefined, first: GridRow | undefined): readonly ImportNote[] {
  if (header && header.row > 1)
    return [{ what: `Row ${header.row} has the names of the columns; what is above it is not read.` }];
  if (!header && first)
    return [
      {
        what: `No row has names of columns: row ${first.row} is read as data, and the columns are named by their letters.`,
      },
    ];
  return [];
}

/** Leaves out cells beyond the last name, and says where they had something in them. */
function fitRows(rows: readonly GridRow[], width: number, problems: ImportProblem[]): readonly GridRow[] {
  return rows.map((each) => {
    const { row, cells } = each;
    if (cells.length <= width) return each;
    problems.push({
      kind: 'value',
      row,
      what: `the row has ${cells.length} cells, and the header has ${width} names; what is beyond them is left out`,
      found: foundText(cells.slice(width).join(' | ')),
      fix: 'put a text that has the mark between cells into quotation marks, or give the column a name',
    });
    return { ...each, cells: cells.slice(0, width) };
  });
}
