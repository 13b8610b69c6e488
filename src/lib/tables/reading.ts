import type { Archive, LateBlock, Texts, TextsRead } from '../model/archive.js';
import type { About, ArchiveNames } from './about.js';
import { Collector } from './collector.js';
import type { DayOrder } from './dates/day-order.js';
import type { Faults } from './faults.js';
import type { TableInput, TableProgress } from './input.js';
import { TABLE_LIMITS, type TableLimits } from './limits.js';
import type { TableNote } from './note.js';
import type { Problem } from './problem.js';

export interface TableOptions {
  /** Words that are in the archive and not in the file. */
  readonly names: ArchiveNames;
  /** Called after each part that was read. */
  readonly onProgress?: (progress: TableProgress) => void;
  /** Called once, with the first rows as an archive of their own, when there are many more to come. */
  readonly onFirst?: (archive: Archive) => void;
  /** Stops reading; what was read is given. */
  readonly signal?: { readonly aborted: boolean };
  /** Lets others have a turn: awaited between parts, so that a cancel is heard. */
  readonly pause?: () => Promise<void> | undefined;
  readonly limits?: Partial<TableLimits>;
  /**
   * Bytes of texts from which on they are read after all else, where the format allows it: the result then says how. When
   * it is left out, all is read at once.
   */
  readonly laterFrom?: number;
  /** Which comes first in dates like 8/9/2020; without it the file decides, or such rows are left out. */
  readonly order?: DayOrder;
}

/** The texts of a file whose other columns have been read. */
export interface TextsToCome {
  /** All that was read so far, by blocks. */
  readonly texts: Texts;
  /**
   * Reads a block as far as it is asked for, puts it in its place and returns it.
   *
   * @throws TableFault where it cannot be read
   */
  readonly read: (at: number, has: TextsRead, pause?: () => Promise<void> | undefined) => Promise<LateBlock>;
  /** All that is wrong with the file, as far as it was read. */
  readonly faults: () => Faults;
}

/** Rows of the early archive. */
const FIRST_ROWS = 20_000;
/** Carries a problem out of what reads the parts. */
export class TableFault extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** What reading is at, for the readers of the formats. */
export class Reading {
  readonly collector: Collector;
  readonly limits: TableLimits;
  about: About = {};
  leftOut: readonly string[] = [];
  /** What is to be said of the file as a whole. */
  readonly notes: TableNote[] = [];
  readonly laterFrom: number | undefined;
  /** Where texts are read later: what reads them, once the archive is made. */
  later: ((archive: Archive) => TextsToCome) | undefined;
  #isFirstOut = false;
  bytes = 0;
  /** Rows that the file has as far as it was read: those that could be read and those left out. */
  rows = 0;

  readonly #options: TableOptions;

  constructor(
    readonly input: TableInput,
    options: TableOptions,
  ) {
    this.#options = options;
    this.laterFrom = options.laterFrom;
    this.collector = new Collector(options.names, options.order);
    this.limits = { ...TABLE_LIMITS, ...options.limits };
  }

  /** Returns the file as an archive, with its name where it says no title; `isLast` when no rows follow. */
  archive(isLast: boolean): Archive {
    const title =
      this.about.title ?? this.input.name.replace(/^.*[\\/]/, '').replace(/(?:\.[a-z]{2,7}){1,2}$/i, '');
    return this.collector.archive({ ...this.about, title }, isLast);
  }

  /** Tells how far it is; returns a problem when it goes no further. */
  async step(): Promise<Problem | undefined> {
    const { onProgress, onFirst, pause, signal } = this.#options;
    const rows = this.collector.count;
    onProgress?.({ rows, bytes: this.bytes, total: this.input.size });
    if (onFirst && !this.#isFirstOut && rows >= FIRST_ROWS) {
      this.#isFirstOut = true;
      onFirst(this.archive(false));
    }
    await pause?.();
    if (signal?.aborted) return { kind: 'cancelled' };
    return rows >= this.limits.rows ? { kind: 'rows', limit: this.limits.rows } : undefined;
  }
}
