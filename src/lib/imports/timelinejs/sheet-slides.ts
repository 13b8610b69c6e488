import { foldName } from '../../tables/columns.js';
import type { GridRow, SheetDate } from '../table/grid.js';
import type { TableRows } from '../table/read-rows.js';
import type { Slide, SlideDate, SlideNames } from './slide.js';
import { timeFields } from './slide-date.js';
import { writtenDate } from './written-date.js';

/** Columns of the sheet, by their names as `foldName` writes them. The first sheet of the program had dates in one cell, and tags. */
const COLUMNS = [
  ...(['year', 'month', 'day', 'time', 'endyear', 'endmonth', 'endday', 'endtime', 'displaydate'] as const),
  ...(['headline', 'text', 'media', 'mediacredit', 'mediacaption', 'type', 'group'] as const),
  ...(['startdate', 'enddate', 'tag'] as const),
];
type SheetColumn = (typeof COLUMNS)[number];
/** What has a place in an event. Times are kept beside it: they are left out where they have no zone. */
const PLACED: ReadonlySet<string> = new Set(
  COLUMNS.filter((name) => !['time', 'endtime', 'media', 'mediacredit', 'mediacaption'].includes(name)),
);

/** Returns whether columns are those of the sheet of TimelineJS. */
export function isTimelineJsHeader(names: readonly string[]): boolean {
  const folded = names.map(foldName);
  return folded.includes('headline') && (folded.includes('year') || folded.includes('startdate'));
}

/** Reads the rows of a sheet as slides. */
export class SheetSlides {
  readonly names: SlideNames;
  readonly #columns: readonly string[];
  readonly #at: ReadonlyMap<string, number>;
  readonly #hasOldDates: boolean;

  constructor({ names }: TableRows) {
    this.#columns = names;
    this.#at = new Map(names.map((name, at) => [foldName(name), at]));
    this.#hasOldDates = this.#at.has('startdate');
    this.names = {
      headline: this.#nameOf('headline'),
      start: this.#nameOf(this.#hasOldDates ? 'startdate' : 'year'),
      end: this.#nameOf(this.#hasOldDates ? 'enddate' : 'endyear'),
      media: this.#nameOf('media'),
      slide: 'row',
    };
  }

  slideOf(row: GridRow): Slide {
    const text = (name: SheetColumn): string => row.cells[this.#at.get(name) ?? -1]?.trim() ?? '';
    const type = text('type').toLowerCase();
    const dates = { start: this.#dateOf(row, 'start'), end: this.#dateOf(row, 'end') };
    return {
      kind: type === 'title' || type === 'era' ? type : 'event',
      row: row.row,
      id: '',
      headline: text('headline'),
      text: text('text'),
      ...dates,
      displayDate: text('displaydate'),
      group: text('group') || text('tag'),
      media: text('media'),
      linked: [text('mediacaption'), text('mediacredit'), ...(row.links?.values() ?? [])],
      // Times in columns of their own are kept by the names of these.
      fields: { ...this.#fieldsOf(row), ...(this.#hasOldDates ? timeFields(dates, this.names) : {}) },
    };
  }

  #dateOf(row: GridRow, which: 'start' | 'end'): SlideDate | undefined {
    const cell = (name: SheetColumn): string => row.cells[this.#at.get(name) ?? -1]?.trim() ?? '';
    const dateIn = (name: SheetColumn): SheetDate | undefined => row.dates?.get(this.#at.get(name) ?? -1);
    if (this.#hasOldDates) {
      const name = which === 'start' ? 'startdate' : 'enddate';
      const date = dateIn(name);
      return date ? partsOf(date) : writtenDate(cell(name));
    }
    const [year, month, day, time] =
      which === 'start'
        ? (['year', 'month', 'day', 'time'] as const)
        : (['endyear', 'endmonth', 'endday', 'endtime'] as const);
    const parts = {
      year: cell(year),
      month: cell(month),
      day: cell(day),
      time: dateIn(time)?.time ?? cell(time),
    };
    return Object.values(parts).every((part) => part === '') ? undefined : parts;
  }

  #fieldsOf({ cells }: GridRow): Readonly<Record<string, string>> {
    const kept = this.#columns.flatMap((name, at): readonly (readonly [string, string])[] => {
      const folded = foldName(name);
      const cell = cells[at]?.trim() ?? '';
      return cell === '' || PLACED.has(folded) || folded === 'media' ? [] : [[name, cell]];
    });
    return Object.fromEntries(kept);
  }

  #nameOf(column: SheetColumn): string {
    return this.#columns[this.#at.get(column) ?? -1] ?? column;
  }
}

function partsOf({ edtf, time = '' }: SheetDate): SlideDate {
  const [, year = '', month = '', day = ''] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? [];
  return { year, month, day, time };
}
