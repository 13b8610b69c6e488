import { oneLine } from '../../formats/plain.js';
import { listedTexts } from '../../project/listed-texts.js';
import { readHtml } from '../html-text.js';
import { foundText, type ColumnUse, type ImportedEvent, type ImportProblem } from '../import.js';
import type { GridRow } from './grid.js';
import { linkOfSheet, linksOfText, referencesOf } from './row-sources.js';

/** Which columns are what, by their places. */
export type UseColumns = ReadonlyMap<ColumnUse, readonly number[]>;

/** An event without its date and key, and what could not be taken of its row. */
export interface RowEvent {
  readonly event: Omit<ImportedEvent, 'key' | 'date' | 'fields'>;
  readonly own: string | undefined;
  /** Places of columns whose cells have no place in the event. */
  readonly unused: readonly number[];
  readonly problems: readonly ImportProblem[];
}

/** Returns the event of a row; undefined for one without a title. */
export function eventOfRow(
  row: GridRow,
  columns: UseColumns,
  names: readonly string[],
): RowEvent | undefined {
  const problems: ImportProblem[] = [];
  const unused: number[] = [];
  const cellsOf = (use: ColumnUse): readonly string[] =>
    (columns.get(use) ?? []).map((at) => row.cells[at] ?? '').filter((cell) => cell !== '');
  const texts = {
    title: cellsOf('title').slice(0, 1).map(readHtml),
    summary: cellsOf('summary').map(readHtml),
  };
  const title = singleLine(texts.title[0]?.text ?? '');
  if (title === '') return undefined;
  const told = [...texts.title, ...texts.summary];
  const references = referencesOf({
    sources: cellsOf('source'),
    urls: cellsOf('url'),
    quotes: cellsOf('quote'),
    published: cellsOf('published')[0],
    links: [
      ...told.flatMap(({ text, links }) => linksOfText(text, links)),
      ...[...(row.links?.values() ?? [])].flatMap((address) => linkOfSheet(address) ?? []),
    ],
    blockQuotes: texts.summary.flatMap(({ quotes }) => quotes),
  });
  for (const cell of references.noAddresses) {
    // Two columns may have the same in them.
    const isIt = (each: number): boolean => row.cells[each] === cell && !unused.includes(each);
    const at = (columns.get('url') ?? []).find(isIt) ?? 0;
    unused.push(at);
    problems.push({
      kind: 'value',
      row: row.row,
      column: names[at] ?? '',
      what: 'the cell has no address of the web',
      found: foundText(cell),
      fix: 'write the address with its beginning: https://…',
    });
  }
  const importance = importanceOf(row, columns, names, problems, unused);
  const summary = texts.summary
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
  const lane = singleLine(readHtml(cellsOf('lane')[0] ?? '').text);
  const attribution = singleLine(readHtml(cellsOf('attribution')[0] ?? '').text);
  const [actors, tags] = [listOf(cellsOf('actors')), listOf(cellsOf('tags'))];
  return {
    own: cellsOf('id')[0],
    event: {
      row: row.row,
      title,
      ...(summary === '' ? {} : { summary }),
      ...(lane === '' ? {} : { lane }),
      ...(actors.length === 0 ? {} : { actors }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(importance === undefined ? {} : { importance }),
      ...(attribution === '' ? {} : { attribution }),
      sources: references.sources,
      quotes: references.quotes,
    },
    unused,
    problems,
  };
}

/** Returns the number of the importance, 0 to 100. */
function importanceOf(
  { row, cells }: GridRow,
  columns: UseColumns,
  names: readonly string[],
  problems: ImportProblem[],
  unused: number[],
): number | undefined {
  const at = columns.get('importance')?.[0];
  const cell = at === undefined ? '' : (cells[at] ?? '');
  if (at === undefined || cell === '') return undefined;
  const value = Number(cell.replace(/%$/, '').replace(',', '.'));
  if (value >= 0 && value <= 100) return Math.round(value);
  unused.push(at);
  problems.push({
    kind: 'value',
    row,
    column: names[at] ?? '',
    what: 'the importance is no number from 0 to 100',
    found: foundText(cell),
    fix: 'write a number from 0 to 100, or map the column to nothing',
  });
  return undefined;
}

/** Returns the texts of a cell with several: parted by semicolons, bars or lines, else by commas. */
function listOf(cells: readonly string[]): readonly string[] {
  const texts = cells.flatMap((cell) => {
    const { text } = readHtml(cell);
    if (/[;|\n]/.test(text)) return listedTexts(text.replace(/[|\n]/g, ';'));
    return text.split(/[,，、]/);
  });
  return [...new Set(texts.map(singleLine).filter((text) => text !== ''))];
}

/** Returns a text on one line, without what cannot be seen at its ends. */
export function singleLine(text: string): string {
  return oneLine(text).replace(/\s+/g, ' ').trim();
}
