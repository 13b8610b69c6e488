/** Why reading a file of events stopped, or could not begin; formats/tables/problem.ts says what each means. */
export type ProblemName =
  | 'empty'
  | 'no-rows'
  | 'no-title'
  | 'no-date'
  | 'html'
  | 'zip'
  | 'binary'
  | 'no-events'
  | 'broken'
  | 'quote'
  | 'json'
  | 'gzip'
  | 'footer'
  | 'parquet'
  | 'file-bytes'
  | 'unpacked-bytes'
  | 'rows'
  | 'row-bytes'
  | 'memory'
  | 'cancelled'
  | 'no-address'
  | 'credentials'
  | 'insecure'
  | 'network'
  | 'status'
  | 'stalled'
  | 'worker';

/** What is wrong with one row; formats/tables/faults.ts says what each means. */
export type RowFaultName =
  | 'title'
  | 'no-date'
  | 'date'
  | 'cells'
  | 'quote'
  | 'json'
  | 'object'
  | 'importance'
  | 'url'
  | 'value'
  | 'encoding';

export interface ToldProblem {
  readonly kind: ProblemName;
  readonly row?: number;
  readonly column?: string;
  readonly detail?: string;
  readonly limit?: number;
}

/** Words for what can be wrong with a file of events. */
export interface ArchiveFaultWords {
  /** What happened, in a sentence, and what to do next. */
  readonly problem: (problem: ToldProblem) => string;
  /** What is wrong, and how to mend it. */
  readonly row: Readonly<Record<RowFaultName, { readonly what: string; readonly mend: string }>>;
}
