import type { Issue } from '../model/issue.js';
import type { Keys } from '../model/shape.js';
import { eventsOfRows, type CsvRow } from './csv-events.js';
import { delimiterOf, readRows } from './csv-cells.js';
import { textPosition, type ReadText } from './written.js';

/** The columns that are read; those of our own export that only repeat what a source says are passed over. */
const READ: readonly string[] =
  `event title kind attribution summary edtf date basis reason as_written lane actors tags importance difference role
  quote source paragraph occurrence draft aliases lane_id picture alt credit licence licence_url caption
  checked_by checked_on timeline timeline_title timeline_description timeline_language timeline_lanes timeline_sources`.split(
    /\s+/,
  );
const PASSED_OVER: readonly string[] =
  'earliest latest evidence source_title publisher published language url passage at_publisher'.split(' ');

/**
 * Reads a definition that is a CSV: a row for each quote, rows with one event id, or one title and date, are one event.
 * What is said of an event is in the first of its rows that says it.
 */
export function readCsvText(text: string): ReadText {
  const read = readRows(text);
  const at = (offset: number, issue: Pick<Issue, 'what' | 'found' | 'fix'>): ReadText => ({
    issues: [{ severity: 'error', path: '', ...issue, ...textPosition(text, offset) }],
  });
  if (read.fault) return at(read.fault.offset, read.fault);
  const [header, ...rows] = read.rows;
  if (!header)
    return at(0, { what: 'there is nothing to read', found: 'no row', fix: 'begin with a row of names' });
  const names = namesOf(header.cells);
  const faults = headerFaults(names).map(({ column, ...issue }) => ({
    severity: 'error' as const,
    path: '',
    ...issue,
    ...textPosition(text, header.cells[column]?.offset ?? 0),
  }));
  if (faults.length > 0) return { issues: faults };
  const long = rows.find(({ cells }) => cells.length > names.length);
  if (long)
    return at(long.cells[names.length]?.offset ?? long.offset, {
      what: 'the row has more cells than there are names',
      found: `${long.cells.length} cells, ${names.length} names`,
      fix: 'put a text that has a comma between double quotation marks',
    });
  const { data, cellOf } = eventsOfRows(rows.map((row) => namedCells(row, names)));
  return {
    definition: { data, positionOf: (keys: Keys) => textPosition(text, cellOf(keys)) },
    issues: [],
  };
}

/** Returns the names of columns of a CSV that can be read, and its rows below them; undefined where it cannot. */
export function csvRowsIn(
  text: string,
):
  | { readonly names: readonly string[]; readonly rows: readonly CsvRow[]; readonly delimiter: string }
  | undefined {
  const { definition } = readCsvText(text);
  const [header, ...rows] = readRows(text).rows;
  if (!definition || !header) return undefined;
  const names = namesOf(header.cells);
  return { names, rows: rows.map((row) => namedCells(row, names)), delimiter: delimiterOf(text) };
}

function namesOf(cells: readonly { readonly text: string }[]): readonly string[] {
  return cells.map(({ text }) => text.trim().toLowerCase().replace(/\s+/g, '_'));
}

function namedCells(
  { offset, cells }: ReturnType<typeof readRows>['rows'][number],
  names: readonly string[],
): CsvRow {
  const filled = names.flatMap((name, index) => {
    const cell = cells[index];
    return cell && cell.text !== '' && READ.includes(name) ? [[name, cell] as const] : [];
  });
  return { offset, cells: new Map(filled) };
}

function headerFaults(names: readonly string[]) {
  const unknown = names.flatMap((name, column) => {
    if (name === '' || READ.includes(name) || PASSED_OVER.includes(name)) return [];
    const fix = `take the column out, or name it as one of ${READ.join(', ')}`;
    return [{ what: `no such column: ${name}`, found: name, fix, column }];
  });
  const twice = names.flatMap((name, column) => {
    if (name === '' || names.indexOf(name) === column) return [];
    return [{ what: `the column ${name} is there twice`, found: name, fix: 'keep one of them', column }];
  });
  const missing = ['title', 'quote'].filter((name) => !names.includes(name));
  const absent = missing.map((name) => ({
    what: `there is no column ${name}`,
    found: names.join(', '),
    fix: 'the columns title, date and quote are enough',
    column: 0,
  }));
  return [...unknown, ...twice, ...absent];
}
