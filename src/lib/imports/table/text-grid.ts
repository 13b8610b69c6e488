import { CsvRows, MOST_CELLS } from '../../tables/csv-rows.js';
import { separatorOf } from '../../tables/csv-header.js';
import { HEAD_BYTES } from '../../tables/detect.js';
import { readImportText } from '../import-text.js';
import { foundText, ImportFault, type ImportProblem } from '../import.js';
import { headerFit, findTableHeader, MOST_ROWS_ABOVE } from './header.js';
import { withoutBlankEnd, type Grid, type GridRow } from './grid.js';

const DELIMITERS = [',', ';', '\t', '|'];
const LINE_END = /[\r\n]$/;
const decoder = new TextDecoder();

/** Reads CSV: cells with commas, semicolons, tabs or bars between them, and whatever stands above their header. */
export function readTextGrid(bytes: Uint8Array, most = Infinity): Grid {
  const { text, problems } = readImportText(most === Infinity ? bytes : headOf(bytes, most));
  const utf8 = new TextEncoder().encode(text);
  const { delimiter, skipped } = findDelimiter(utf8.slice(0, HEAD_BYTES));
  const reader = new CsvGridReader(utf8, delimiter, skipped, most);
  const rows = reader.read();
  const isCut = rows.length > 0 && !LINE_END.test(text);
  const width = rows[findTableHeader(rows) ?? 0]?.cells.length ?? 0;
  const last = rows.at(-1);
  if (isCut && most === Infinity && last && rows.length > 2 && reader.lastCount < width)
    reader.problems.push({
      kind: 'value',
      row: last.row,
      what: 'the file ends within this row',
      found: `${reader.lastCount} of ${width} cells: ${foundText(last.cells.join(' | '))}`,
      fix: 'look at the end of the file, and export it again where rows are missing',
    });
  if (rows.length === 0 && reader.problems.length === 0)
    throw new ImportFault('the file has no rows', {
      found: foundText(text) || 'blanks',
      fix: 'export it again from its program',
    });
  const lost = reader.isUnclosed ? 1 : 0;
  return { kind: 'text', rows, problems: [...problems, ...reader.problems], lost, notes: [] };
}

/** Returns so much of a file that its first rows are whole. */
function headOf(bytes: Uint8Array, rows: number): Uint8Array {
  const most = HEAD_BYTES + rows * 1024;
  if (bytes.length <= most) return bytes;
  const end = bytes.lastIndexOf(10, most);
  return bytes.subarray(0, end < 0 ? most : end + 1);
}

/** Returns the mark that most of the first rows are parted by alike, and how many rows only say which it is. */
function findDelimiter(head: Uint8Array): { readonly delimiter: number; readonly skipped: number } {
  const declared = separatorOf(head);
  if (declared !== undefined) return { delimiter: declared, skipped: 1 };
  const found = DELIMITERS.map((mark) => {
    const delimiter = mark.charCodeAt(0);
    const rows = new CsvGridReader(head.slice(), delimiter, 0, MOST_ROWS_ABOVE).read();
    const at = findTableHeader(rows);
    const cells = rows[at ?? 0]?.cells ?? [];
    const alike = cells.length < 2 ? 0 : rows.filter((row) => row.cells.length === cells.length).length;
    return { delimiter, ...headerFit(cells), alike, count: cells.length };
  });
  found.sort(
    (a, b) =>
      Number(b.isWhole) - Number(a.isWhole) || b.known - a.known || b.alike - a.alike || b.count - a.count,
  );
  return { delimiter: found[0]?.delimiter ?? 44, skipped: 0 };
}

class CsvGridReader {
  readonly problems: ImportProblem[] = [];
  /** The last row has a quotation mark that is never closed, and is not read. */
  isUnclosed = false;
  /** Cells of the last row, empty ones too. */
  lastCount = 0;
  readonly #bytes: Uint8Array;
  readonly #cells: CsvRows;
  readonly #skipped: number;
  readonly #most: number;

  constructor(bytes: Uint8Array, delimiter: number, skipped: number, most: number) {
    this.#bytes = bytes;
    this.#cells = new CsvRows(delimiter);
    this.#skipped = skipped;
    this.#most = most;
  }

  read(): GridRow[] {
    const rows: GridRow[] = [];
    const cells = this.#cells;
    let at = 0;
    for (let row = 1; rows.length < this.#most; row += 1) {
      const behind = cells.next(this.#bytes, at, true);
      if (behind < 0) {
        if (cells.isUnclosed) this.#sayUnclosed(row, at);
        break;
      }
      if (row > this.#skipped && !cells.isEmpty) this.#take(rows, row, behind);
      at = behind;
    }
    return rows;
  }

  #take(rows: GridRow[], row: number, behind: number): void {
    const cells = this.#cells;
    this.lastCount = cells.count;
    if (cells.count > MOST_CELLS)
      throw new ImportFault(`row ${row} has more than ${MOST_CELLS} cells`, {
        found: `${cells.count} cells`,
        fix: 'leave out the columns that no event needs',
      });
    const texts = Array.from({ length: cells.count }, (_, cell) =>
      cells.fault && cell >= cells.faultAt ? this.#rawText(cell, behind) : this.#text(cell),
    );
    const filled = withoutBlankEnd(texts);
    if (filled.length === 0) return;
    if (cells.fault)
      this.problems.push({
        kind: 'value',
        row,
        what: 'there is text behind a closing quotation mark, and the cell is read as it stands',
        found: foundText(texts[cells.faultAt]),
        fix: 'double the quotation marks that belong to the text: "The ""Great"" Fire"',
      });
    rows.push({ row, cells: filled });
  }

  #text(cell: number): string {
    return decoder.decode(this.#bytes.subarray(this.#cells.from[cell], this.#cells.to[cell])).trim();
  }

  /** Returns a cell with all that stands between its marks, where its quotation marks do not fit each other. */
  #rawText(cell: number, behind: number): string {
    const cells = this.#cells;
    const isLast = cell + 1 >= cells.count;
    // The next cell begins behind a mark, and behind a quotation mark where it has one.
    const next = cells.from[cell + 1] ?? behind;
    const to = isLast ? behind : this.#bytes[next - 1] === 34 ? next - 2 : next - 1;
    const text = decoder.decode(this.#bytes.subarray(cells.from[cell], to)).trim();
    return cell === cells.faultAt ? text.replace(/"$/, '') : text;
  }

  #sayUnclosed(row: number, at: number): void {
    this.isUnclosed = true;
    this.problems.push({
      kind: 'damaged',
      row,
      what: 'a quotation mark that opens in this row is never closed, and the file is read up to there',
      found: foundText(decoder.decode(this.#bytes.subarray(at, at + 400))),
      fix: 'close the quotation mark, or export the file again: it may be cut off',
    });
  }
}
