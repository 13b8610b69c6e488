import type { Lane } from '../../lib/model/timeline.js';
import type { EditedEvent, EditedProject } from '../../lib/editing/project.js';
import type { ImportRecord, ImportedState } from '../../lib/editing/imports/import-record.js';
import type {
  AskedColumnOrder,
  ColumnMapping,
  ColumnUse,
  ImportFormat,
  ImportNote,
  ImportProblem,
  ImportProblemKind,
} from '../../lib/imports/import.js';
import type { DayOrder } from '../../lib/tables/dates/day-order.js';

/* What the page and the worker that reads files of other programs say to each other. */

/** What the author settled of a file. */
export interface ImportAnswers {
  readonly sheet?: string;
  readonly mapping?: ColumnMapping;
  readonly order?: DayOrder;
}

/** The parts of a project that an import changes. */
export type ImportTarget = Pick<EditedProject, 'events' | 'lanes' | 'imports' | 'title' | 'description'>;

/** A column of a table, with some of its values. */
export interface ColumnLook {
  readonly name: string;
  readonly samples: readonly string[];
  readonly use: ColumnUse | 'ignore';
}

/** What a file is, before it is compared with the project. */
export interface OpenedImport {
  /** Undefined where no importer knows it. */
  readonly format: ImportFormat | undefined;
  /** The sheets of a workbook that have rows. */
  readonly sheets: readonly string[];
  readonly sheet?: string;
  /** Of a table. */
  readonly columns: readonly ColumnLook[];
  readonly asksOrder?: AskedColumnOrder;
}

/** A field that was changed here and in the file. */
export interface ConflictLook {
  readonly event: string;
  readonly title: string;
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  /** The event is updated in another field, whatever is taken here. */
  readonly isUpdated: boolean;
}

/** So many problems of a kind are handed to the page. */
export const MOST_PROBLEMS = 50;

/** What an import would do, before anything is written. */
export interface ImportPlan {
  readonly format: ImportFormat;
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly ignored: number;
  /** Events of an earlier import that are no longer in the file. */
  readonly missing: number;
  readonly unsourced: number;
  readonly events: number;
  readonly conflicts: readonly ConflictLook[];
  /** By kind: how many there are, and the first of them. */
  readonly problems: readonly (readonly [ImportProblemKind, number, readonly ImportProblem[]])[];
  readonly unplaced: readonly (readonly [field: string, rows: number])[];
  readonly notes: readonly ImportNote[];
  /** The file has dates in both orders of day and month, and no row decides. */
  readonly asksOrder?: AskedColumnOrder;
}

/** The conflicts of which the value of the file is taken, by their place in the plan. */
export type TakenConflicts = readonly number[];

export type ToImportWorker =
  | { readonly kind: 'open'; readonly file: Blob; readonly name: string; readonly answers: ImportAnswers }
  | { readonly kind: 'plan'; readonly answers: ImportAnswers; readonly target: ImportTarget }
  | { readonly kind: 'write'; readonly taken: TakenConflicts }
  | { readonly kind: 'table' };

/** A part of what is written: a page is given many small ones, each in a task of its own. */
export interface WrittenPart {
  /** An event, or the place of one that stays as it is in the project. */
  readonly events: readonly (EditedEvent | number)[];
  readonly states: readonly (readonly [event: string, ImportedState])[];
}

export type FromImportWorker =
  | { readonly kind: 'progress'; readonly percent: number }
  | { readonly kind: 'opened'; readonly opened: OpenedImport }
  | { readonly kind: 'planned'; readonly plan: ImportPlan }
  | { readonly kind: 'part'; readonly part: WrittenPart }
  | {
      readonly kind: 'written';
      readonly lanes: readonly Lane[];
      readonly title: string;
      readonly description: string;
      readonly record: Omit<ImportRecord, 'events'>;
      readonly others: readonly ImportRecord[];
    }
  | {
      readonly kind: 'table';
      readonly table: string;
      readonly format: ImportFormat;
      readonly dated: number;
      readonly undated: number;
    }
  | { readonly kind: 'refused'; readonly what: string; readonly found: string; readonly fix: string };
