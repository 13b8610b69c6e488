/** Large tables of events, read into an `Archive`. docs/columns.md says what a table may have in it. */
export { COLUMNS } from '../model/columns.js';
export type { ArchiveNames } from './about.js';
export { DAY_ORDERS, isDayOrder, type DayOrder } from './dates/day-order.js';
export { detect as detectFile, HEAD_BYTES } from './detect.js';
export { FAULT_KINDS, leavesOut, type Faults, type RowFault } from './faults.js';
export type { TableFormat, TableInput, TableProgress } from './input.js';
export { TABLE_LIMITS, type TableLimits } from './limits.js';
export { noteTexts, type TableNote, waitsForOrder } from './note.js';
export { PROBLEM_KINDS, type Problem } from './problem.js';
export { readTable, type TableResult } from './read.js';
export { TableFault, type TableOptions, type TextsToCome } from './reading.js';
