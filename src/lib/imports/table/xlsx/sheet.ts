import type { ZipEntry } from '../../../documents/zip.js';
import { foundText, type ImportProblem } from '../../import.js';
import { columnLetters, type SheetDate } from '../grid.js';
import { placeOfColumn, shortNumber } from './cell-texts.js';
import type { NumberFormat } from './number-format.js';
import { cleanText } from './parts.js';
import type { OpenRow, SheetCells } from './close-rows.js';
import { clockOf, dateOfSerial } from './serial.js';
import { readZippedXml, attributeOf } from './xml.js';

/** Columns that a sheet has at most, and cells that are kept of one: a small file can say that it has any number. */
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 20_000_000;

export interface SheetOptions {
  readonly styles: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
  readonly most: number;
}

/** Reads the cells of a sheet: what they show, and which of them are dates. */
export function readSheet(bytes: Uint8Array, entry: ZipEntry, options: SheetOptions): SheetCells {
  const reader = new SheetReader(options);
  readZippedXml(bytes, entry, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
    isDone: () => reader.isDone,
  });
  return reader;
}

class SheetReader implements SheetCells {
  readonly rows: OpenRow[] = [];
  readonly links = new Map<string, string>();
  readonly problems: ImportProblem[] = [];
  lastShared = -1;
  isDone = false;
  readonly #options: SheetOptions;
  #row: OpenRow = { row: 0, cells: [] };
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #isValue = false;
  #isPhonetic = false;
  #hasFormula = false;
  #count = 0;

  constructor(options: SheetOptions) {
    this.#options = options;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#row = { row: Number(attributes['r'] ?? this.#row.row + 1), cells: [] };
        this.#column = -1;
        break;
      case 'c':
        this.#column = placeOfColumn(attributes['r']) ?? this.#column + 1;
        this.#type = attributes['t'] ?? 'n';
        this.#style = Number(attributes['s'] ?? 0);
        this.#value = '';
        this.#hasFormula = false;
        break;
      case 'v':
        this.#isValue = true;
        break;
      case 't':
        this.#isValue = !this.#isPhonetic;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'rPh':
        this.#isPhonetic = true;
        break;
      case 'hyperlink': {
        const id = attributeOf(attributes, 'id');
        if (id !== undefined && attributes['ref'] !== undefined) this.links.set(id, attributes['ref']);
      }
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.#isValue = false;
        break;
      case 'rPh':
        this.#isPhonetic = false;
        break;
      case 'c':
        if (this.#column < MOST_COLUMNS) this.#takeCell();
        break;
      case 'row':
        this.#takeRow();
    }
  }

  #takeRow(): void {
    if (this.#row.cells.length === 0) return;
    this.rows.push(this.#row);
    this.#count += this.#row.cells.length;
    if (this.rows.length >= this.#options.most) this.isDone = true;
    if (this.#count <= MOST_CELLS) return;
    this.isDone = true;
    this.#problem('damaged', {
      what: `the sheet has more than ${MOST_CELLS} cells, and is read up to this row`,
      found: `${this.rows.length} rows`,
      fix: 'leave out the columns that no event needs',
    });
  }

  #takeCell(): void {
    const value = this.#value;
    if (value === '') {
      if (this.#hasFormula)
        this.#problem('value', {
          what: 'the cell has a formula and no value',
          found: this.#place(),
          fix: 'open the workbook in its program and save it, which works the formulas out',
        });
      return;
    }
    switch (this.#type) {
      case 's': {
        const index = Number(value);
        this.lastShared = Math.max(this.lastShared, index);
        this.#put(index);
        break;
      }
      case 'n':
        this.#takeNumber(Number(value), value);
        break;
      case 'b':
        this.#put(value === '1' ? 'TRUE' : 'FALSE');
        break;
      case 'e':
        this.#problem('value', {
          what: 'the cell has an error instead of a value',
          found: `${foundText(value)} in ${this.#place()}`,
          fix: 'correct the formula of the cell',
        });
        break;
      case 'd':
        this.#takeIso(value);
        break;
      default: {
        const text = cleanText(value);
        if (text !== '') this.#put(text);
      }
    }
  }

  #takeNumber(number: number, written: string): void {
    const format = this.#options.styles[this.#style];
    if (!Number.isFinite(number)) return this.#put(written);
    if (format?.kind === 'percent') return this.#put(`${shortNumber(number * 100)}%`);
    if (format?.kind === 'time' && number >= 0 && number < 1)
      return this.#put(clockOf(Math.round(number * 86_400)));
    if (format?.kind !== 'date') return this.#put(shortNumber(number));
    const date = dateOfSerial(number, format, this.#options.countsFrom1904);
    if (date) return this.#putDate(date);
    // Read as a number, it would be a year.
    this.#put(number === 60 && !this.#options.countsFrom1904 ? '1900-02-29' : `day ${shortNumber(number)}`);
  }

  /** `2020-09-08T00:00:00`: midnight is a day. */
  #takeIso(value: string): void {
    const [, edtf, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?$/.exec(value) ?? [];
    if (edtf === undefined) return this.#put(value);
    const isMidnight = time === undefined || /^00:00(?::00)?$/.test(time);
    this.#putDate(
      isMidnight ? { edtf } : { edtf, time: time.replace(/:00$/, (end) => (time.length > 5 ? '' : end)) },
    );
  }

  #putDate(date: SheetDate): void {
    this.#put(date.time === undefined ? date.edtf : `${date.edtf} ${date.time}`);
    (this.#row.dates ??= new Map()).set(this.#column, date);
  }

  #put(cell: string | number): void {
    const { cells } = this.#row;
    while (cells.length < this.#column) cells.push('');
    cells[this.#column] = cell;
  }

  #place(): string {
    return `${columnLetters(this.#column)}${this.#row.row}`;
  }

  #problem(kind: ImportProblem['kind'], said: Pick<ImportProblem, 'what' | 'found' | 'fix'>): void {
    this.problems.push({ kind, row: this.#row.row, column: columnLetters(this.#column), ...said });
  }
}
