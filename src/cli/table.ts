import {
  englishArchive,
  noteTexts,
  unsourcedOf,
  waitsForOrder,
  type TableNote,
  type TableResult,
} from '../lib/core.js';
import { MAX_REPORTED } from './limit.js';
import { printableLine } from './printable.js';

const messages = englishArchive.rows;

/** A table of events, read and looked at. */
export interface CheckedTable {
  /** The file as reports name it, in letters that a terminal only shows. */
  readonly name: string;
  readonly result: TableResult;
  /** Rows that name no source. */
  readonly unsourced: number;
  /** Whether rows that name no source pass. */
  readonly allowsUnsourced: boolean;
}

/** Looks for rows that name no source. */
export function tableOfResult(name: string, result: TableResult, allowsUnsourced: boolean): CheckedTable {
  return { name: printableLine(name), result, unsourced: unsourcedOf(result.archive), allowsUnsourced };
}

/**
 * Returns how many faults a table has: bad rows, a file that does not end well, that rows name no source, and that all
 * dates fall in January 1970.
 */
export function faultsOfTable({ result, unsourced, allowsUnsourced }: CheckedTable): number {
  const { faults, problem, notes } = result;
  const isJanuary = notes.some(({ kind }) => kind === 'january-1970');
  const isProblem = problem !== undefined && !waitsForOrder(notes, problem);
  const whole = [isProblem, unsourced > 0 && !allowsUnsourced, isJanuary].filter(Boolean);
  return faults.count + whole.length;
}

const number = (value: number): string => value.toLocaleString('en-GB');
const counted = (count: number, noun: string): string => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Returns what is to be said of tables: their faults, what each holds, and a line that sums up. */
export function tableReport(tables: readonly CheckedTable[]): string {
  const faults = tables.reduce((sum, table) => sum + faultsOfTable(table), 0);
  const sum = `${faults === 0 ? 'no faults' : counted(faults, 'fault')} in ${counted(tables.length, 'table')}`;
  return `${[...tables.flatMap(faultTexts), ...tables.map(countText), sum].join('\n\n')}\n`;
}

function faultTexts(table: CheckedTable): string[] {
  const { name, result, unsourced } = table;
  const { reported, count } = result.faults;
  const order = result.notes.find((note) => note.kind === 'order');
  const question = order && order.rows > 0 ? order : undefined;
  // The question is asked once for all the rows that wait for its answer.
  const asked = question?.rows ?? 0;
  const shown = reported.filter(({ kind }) => kind !== 'order').slice(0, MAX_REPORTED);
  return [
    ...shown.map(
      ({ row, column, kind, found }) =>
        `${name}:${row}${column === '' ? '' : `  ${column}`}\n  ${messages.faults[kind]}\n  found  ${printableLine(found || 'nothing')}`,
    ),
    ...(question ? [`${name}\n  ${orderText(question)}`] : []),
    ...(count - asked > shown.length
      ? [
          `${name}: ${counted(count - asked - shown.length, 'more fault')}; only the first ${shown.length} are reported`,
        ]
      : []),
    ...(result.problem && !waitsForOrder(result.notes, result.problem)
      ? [`${name}\n  ${printableLine(messages.problems[result.problem.kind](result.problem))}`]
      : []),
    ...(unsourced > 0 ? [unsourcedText(table)] : []),
  ];
}

function orderText({ rows, found }: Extract<TableNote, { readonly kind: 'order' }>): string {
  return `${englishArchive.order.ask(rows, found)}\n  fix    run it again with --order dmy or --order mdy, or write dates as 2020-09-08`;
}

function unsourcedText({ name, result, unsourced, allowsUnsourced }: CheckedTable): string {
  const says = `${number(unsourced)} of ${counted(result.archive.table.count, 'row')} name no source`;
  return `${name}: ${says}; ${allowsUnsourced ? 'they are allowed to' : '--allow-unsourced lets them pass'}`;
}

function countText({ name, result }: CheckedTable): string {
  const { archive, faults, leftOut, format } = result;
  const sources = counted(archive.sources.length, 'source');
  const lines = [
    `${name}: ${counted(archive.table.count, 'row')}${format ? ` of ${format}` : ''}, ${counted(archive.lanes.length, 'lane')}, ${sources}`,
    ...(faults.rowsLeftOut > 0 ? [`  ${counted(faults.rowsLeftOut, 'row')} left out for their faults`] : []),
    ...noteTexts(result.notes, englishArchive).map((text) => `  ${printableLine(text)}`),
    ...(leftOut.length > 0 ? [`  columns that are not read: ${printableLine(leftOut.join(', '))}`] : []),
  ];
  return lines.join('\n');
}
