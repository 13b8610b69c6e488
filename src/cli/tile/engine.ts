import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { CannotError } from '../usage.js';

const PACKAGE = '@duckdb/node-api';
/** Rows of one of its vectors. */
const VECTOR_ROWS = 2048;
/** Rows that are in memory at once as values of JavaScript. */
const PART_ROWS = 1 << 16;

type Library = typeof import('@duckdb/node-api');
export type Row = Readonly<Record<string, DuckDBValue>>;

/** What the engine may use of this machine. */
export interface EngineSettings {
  /** A file, or `:memory:`. */
  readonly path: string;
  /** Where it puts what has no room in memory. */
  readonly temporary?: string | undefined;
  readonly memoryMb: number;
  readonly threads: number;
}

/**
 * Loads DuckDB, which is no part of this package: it is 70 MB, and nothing else needs it.
 *
 * @param from folder that the program runs in: it may have DuckDB, where this program is elsewhere
 * @throws CannotError that says how to install it
 */
export async function loadDuckDb(
  from: string,
  load: (name: string) => Promise<unknown> = (name) => import(/* @vite-ignore */ name),
): Promise<Library> {
  try {
    return (await load(PACKAGE)) as Library;
  } catch {
    try {
      const path = createRequire(join(from, 'package.json')).resolve(PACKAGE);
      return (await load(pathToFileURL(path).href)) as Library;
    } catch {
      throw new CannotError(
        `tile needs DuckDB, which is not installed; install it by \`npm install ${PACKAGE}\` (MIT, 70 MB)`,
      );
    }
  }
}

/** A database that runs SQL, and takes and gives rows in parts. */
export class Engine {
  readonly version: string;
  readonly #library: Library;
  readonly #connection: DuckDBConnection;
  readonly #close: () => void;

  private constructor(library: Library, connection: DuckDBConnection, close: () => void) {
    this.version = `DuckDB ${library.version().replace(/^v/, '')}`;
    this.#library = library;
    this.#connection = connection;
    this.#close = close;
  }

  static async open(library: Library, settings: EngineSettings): Promise<Engine> {
    const instance = await library.DuckDBInstance.create(settings.path, {
      memory_limit: `${settings.memoryMb}MB`,
      threads: String(settings.threads),
      ...(settings.temporary === undefined ? {} : { temp_directory: settings.temporary }),
      // Rows come in the order of their files, and the same files are the same bytes.
      preserve_insertion_order: 'true',
    });
    const connection = await instance.connect();
    return new Engine(library, connection, () => {
      connection.closeSync();
      instance.closeSync();
    });
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  async rows(sql: string): Promise<readonly Row[]> {
    const result = await this.#connection.runAndReadAll(sql);
    return result.getRowObjects();
  }

  /** Returns the only row of an answer. */
  async row(sql: string): Promise<Row> {
    const [row] = await this.rows(sql);
    if (!row) throw new Error(`no row: ${sql}`);
    return row;
  }

  /** Gives the rows of a table that has a column `nth`, counted from 0, in parts: columns by their names. */
  async *parts(table: string, count: number): AsyncGenerator<Readonly<Record<string, DuckDBValue[]>>> {
    for (let from = 0; from < count; from += PART_ROWS) {
      const sql = `FROM ${table} WHERE nth >= ${from} AND nth < ${from + PART_ROWS} ORDER BY nth`;
      yield await (await this.#connection.runAndReadAll(sql)).getColumnsObject();
    }
  }

  /** Returns what puts rows into a table, all columns together. */
  async appender(table: string, types: readonly ColumnType[]): Promise<Appender> {
    const library = this.#library;
    const appender = await this.#connection.createAppender(table);
    const own = types.map((type): DuckDBType => library[type] as DuckDBType);
    return {
      append: (columns) => {
        const count = columns[0]?.length ?? 0;
        for (let from = 0; from < count; from += VECTOR_ROWS) {
          const part = columns.map((column) => column.slice(from, from + VECTOR_ROWS));
          const chunk = library.DuckDBDataChunk.create(own, part[0]?.length ?? 0);
          chunk.setColumns(part);
          appender.appendDataChunk(chunk);
        }
      },
      close: () => {
        appender.flushSync();
        appender.closeSync();
      },
    };
  }

  close(): void {
    this.#close();
  }
}

export type ColumnType = 'VARCHAR' | 'BIGINT' | 'INTEGER';

export interface Appender {
  /** Takes values of each column. */
  readonly append: (columns: readonly (readonly DuckDBValue[])[]) => void;
  readonly close: () => void;
}

/** Returns a text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Returns a name as SQL writes it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Returns a whole number that SQL gave. */
export function wholeOf(value: DuckDBValue | undefined): number {
  return Number(value);
}

/** Returns a text that SQL gave. */
export function textIn(value: DuckDBValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
