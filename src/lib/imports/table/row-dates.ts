import { ColumnDates, spanOfDates, type DateCell, type DateOfCell } from '../dates/column-dates.js';
import { importedDate } from '../dates/date-of-parts.js';
import { foundText, type ImportOptions, type ImportProblem } from '../import.js';
import type { EventDate } from '../../model/timeline.js';
import type { GridRow } from './grid.js';
import type { TableRows } from './read-rows.js';
import type { UseColumns } from './row-event.js';

type Part = 'start' | 'end' | 'date';
/** What the columns are for the readers of dates of large tables. */
const COLUMN = { start: 'start', end: 'end', date: 'edtf' } as const;
/** What parts two dates in one cell, as Notion writes them. */
const ARROW = /\s+→\s+/;
const YES = /^(?:y|yes|true|1|x)$/i;
const SEPARATE: Readonly<Record<'date' | 'order', readonly [string, string]>> = {
  date: ['the date cannot be read', 'write it as 2020-09-08, 2020-09 or 2020, or in words: 8 September 2020'],
  order: [
    'nothing says which number of the date is the day',
    'say which is first: --order dmy or --order mdy',
  ],
};

export interface RowDatesOptions extends Pick<ImportOptions, 'order' | 'zone' | 'name'> {
  /** Places of the columns that say whether start and end are approximate. */
  readonly approximate?: { readonly start: number; readonly end: number } | undefined;
}

/** Reads the dates of the rows of a table, after it has looked at all of them. */
export class RowDates {
  readonly dates: ColumnDates;
  readonly #at: Readonly<Record<Part, number>>;
  readonly #names: readonly string[];
  readonly #options: RowDatesOptions;

  constructor({ names, countsFrom1904 }: TableRows, columns: UseColumns, options: RowDatesOptions) {
    const at = (part: Part): number => columns.get(part)?.[0] ?? -1;
    this.#at = { start: at('start'), end: at('end'), date: at('date') };
    this.#names = names;
    this.#options = options;
    const name = (part: Part): string => names[this.#at[part]] ?? part;
    this.dates = new ColumnDates({
      names: { start: name('start'), end: name('end'), edtf: name('date') },
      order: options.order,
      zone: options.zone,
      countsFrom1904,
    });
  }

  get hasColumn(): boolean {
    return Math.max(this.#at.start, this.#at.end, this.#at.date) >= 0;
  }

  look(row: GridRow): void {
    for (const part of ['date', 'start', 'end'] as const)
      for (const cell of this.#cells(row, part)) this.dates.look(COLUMN[part], cell);
  }

  /** Returns the date of a row; what cannot be read goes to the problems, and its column to `unused`. */
  read(row: GridRow, problems: ImportProblem[], unused: number[]): EventDate | undefined {
    const edtf = this.#edtf(row, problems, unused);
    return edtf === undefined ? undefined : importedDate(edtf, `row ${row.row} of ${this.#options.name}`);
  }

  #edtf(row: GridRow, problems: ImportProblem[], unused: number[]): string | undefined {
    const whole = this.#read(row, 'date', problems, unused)?.[0];
    if (whole) return whole.edtf;
    const starts = this.#read(row, 'start', problems, unused);
    const ends = this.#read(row, 'end', problems, unused);
    // An end alone is not what the row says.
    if (!starts) return undefined;
    const [start, behind] = starts;
    const end = behind ?? ends?.[0];
    if (!end) return start?.edtf;
    const span = spanOfDates(start ?? { edtf: '', isRead: false }, end);
    if (span !== undefined) return span;
    this.#say(row, 'end', problems, {
      kind: 'doubtful-date',
      what: 'the end is before the start, and is left out',
      found: `${start?.edtf ?? ''} to ${end.edtf}`,
      fix: 'correct the one that is wrong',
    });
    if (this.#at.end >= 0) unused.push(this.#at.end);
    return start?.edtf;
  }

  /** Returns the dates of a cell; undefined where one of them cannot be read. */
  #read(row: GridRow, part: Part, problems: ImportProblem[], unused: number[]): readonly Read[] | undefined {
    const read: Read[] = [];
    for (const cell of this.#cells(row, part)) {
      const date = this.dates.read(COLUMN[part], cell);
      if (date.edtf === undefined) {
        unused.push(this.#at[part]);
        this.#sayUnread(row, part, cell, date.why, problems);
        return undefined;
      }
      this.#sayDoubtful(row, part, cell, date, problems);
      read.push({ ...date, edtf: this.#about(row, part, date.edtf) });
    }
    return read;
  }

  /** The cell of a row in a column, or two of them where two dates are in one. */
  #cells({ row, cells, dates }: GridRow, part: Part): readonly DateCell[] {
    const at = this.#at[part];
    const text = cells[at] ?? '';
    if (text === '') return [];
    const sheet = dates?.get(at);
    if (sheet) return [{ row, text, sheet }];
    return text.includes('→') ? text.split(ARROW).map((each) => ({ row, text: each })) : [{ row, text }];
  }

  #about({ cells }: GridRow, part: Part, edtf: string): string {
    const { approximate } = this.#options;
    const at = part === 'date' ? undefined : approximate?.[part];
    return at !== undefined && YES.test(cells[at] ?? '') && !/[~?%T/[]/.test(edtf) ? `${edtf}~` : edtf;
  }

  #sayUnread(
    row: GridRow,
    part: Part,
    { text }: DateCell,
    why: 'date' | 'order',
    problems: ImportProblem[],
  ): void {
    const [what, fix] = SEPARATE[why];
    // A start alone is a date still.
    const kind = part === 'end' && (row.cells[this.#at.start] ?? '') !== '' ? 'doubtful-date' : 'date';
    this.#say(row, part, problems, { kind, what, found: foundText(text), fix });
  }

  #sayDoubtful(
    row: GridRow,
    part: Part,
    { text, sheet }: DateCell,
    date: DateOfCell,
    problems: ImportProblem[],
  ): void {
    if (sheet && row.dates?.get(this.#at[part])?.hidesYear)
      this.#say(row, part, problems, {
        kind: 'doubtful-date',
        what: 'the cell shows no year, and its workbook has put in one',
        found: foundText(text),
        fix: 'see whether the year is right: a spreadsheet takes the year in which it was typed',
      });
    if (date.edtf !== undefined && date.isOtherOrder)
      this.#say(row, part, problems, {
        kind: 'doubtful-date',
        what: 'the date can only be read in the order of day and month that was not chosen',
        found: `${foundText(text)}, read as ${date.edtf}`,
        fix: 'see whether the order that was chosen is right',
      });
  }

  #say(
    { row }: GridRow,
    part: Part,
    problems: ImportProblem[],
    said: Omit<ImportProblem, 'row' | 'column'>,
  ): void {
    const column = this.#names[this.#at[part]];
    problems.push({ row, ...(column === undefined ? {} : { column }), ...said });
  }
}

interface Read {
  readonly edtf: string;
  readonly isRead: boolean;
}
