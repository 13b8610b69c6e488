/** A file to be read, wherever it is. */
export interface TableInput {
  /** Its name, which tells its format where its bytes do not. */
  readonly name: string;
  /** Its bytes, where that is known before it is read. */
  readonly size?: number;
  /** Its bytes from the first on, in parts of any size, which become the reader's own. */
  readonly parts: () => AsyncIterable<Uint8Array>;
  /** Any bytes of it, half-open; where there is none and it is needed, all parts are kept together. */
  readonly slice?: (from: number, to: number) => Promise<ArrayBuffer>;
}

export type TableFormat = 'csv' | 'ndjson' | 'json' | 'parquet';

/** What a reader says while it reads. */
export interface TableProgress {
  /** Rows that could be read. */
  readonly rows: number;
  /** Bytes of the file that were taken, and of all where that is known. */
  readonly bytes: number;
  readonly total: number | undefined;
}
