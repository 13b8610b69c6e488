import type { ImportNote, ImportProblem } from '../../imports/import.js';
import type { ImportConflict } from './merge-imported.js';

/** An event that an import is about. */
export interface ReportedEvent {
  /** Its id in the project, also where it was deleted. */
  readonly event: string;
  readonly title: string;
}

/** What an import does to a project; it is shown before anything is written. */
export interface ApplyReport {
  /** Rows or items of the file. */
  readonly rows: number;
  readonly new: readonly ReportedEvent[];
  readonly updated: readonly ReportedEvent[];
  readonly unchanged: readonly ReportedEvent[];
  /** Each field that was edited and that the file changed too: it stays as edited until it is settled. */
  readonly conflicts: readonly ImportConflict[];
  /** Events that the file had and has no longer: they stay. */
  readonly gone: readonly ReportedEvent[];
  /** Events of the file that were deleted from the project, or merged into another event: they stay so. */
  readonly deleted: readonly ReportedEvent[];
  /** Rows that are no events, with the reason. */
  readonly ignored: readonly ImportProblem[];
  /** What else could not be read, by row and column. */
  readonly problems: readonly ImportProblem[];
  /** Events of the file without a date. */
  readonly undated: readonly ReportedEvent[];
  /** Events of the file for which it names no source. */
  readonly withoutSource: readonly ReportedEvent[];
  /** Columns or fields that have no place in an event, with the number of rows that have them. */
  readonly unplaced: ReadonlyMap<string, number>;
  readonly notes: readonly ImportNote[];
}

/** Returns whether a problem leaves out its row. */
export function isIgnoredRow({ kind, row }: ImportProblem): boolean {
  return kind === 'no-title' || kind === 'left-out' || (kind === 'damaged' && row !== undefined);
}
