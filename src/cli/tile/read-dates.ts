import type { DuckDBValue } from '@duckdb/node-api';
import { TileDates, type TileDate } from '../../lib/tiles/dates.js';
import type { DayOrder } from '../../lib/core.js';
import { textIn, wholeOf, type ColumnType, type Engine } from './engine.js';

type Note = ReturnType<TileDates['notes']>[number];

const TYPES: readonly ColumnType[] = [
  'BIGINT',
  'BIGINT',
  'BIGINT',
  'INTEGER',
  'INTEGER',
  'VARCHAR',
  'VARCHAR',
];
const READ =
  'nth BIGINT, start BIGINT, finish BIGINT, flags INTEGER, form INTEGER, edtf VARCHAR, wrong VARCHAR';

/**
 * Reads every combination of date cells that `raw` has, once, by the reader of tables that are loaded whole, into
 * `dates`: SQL knows neither EDTF nor the forms that other programs write.
 *
 * @returns how dates were read that could be read in several ways
 */
export async function readDates(
  engine: Engine,
  order: DayOrder | undefined,
  onDates: (count: number) => void,
): Promise<readonly Note[]> {
  const reader = new TileDates(order);
  await engine.run(`
    CREATE OR REPLACE TABLE date_cells AS SELECT row_number() OVER () - 1 AS nth, * FROM (
      SELECT DISTINCT start AS start_text, "end" AS end_text, edtf AS edtf_text FROM raw);
    CREATE OR REPLACE TABLE early_dates (${READ})`);
  const count = wholeOf((await engine.row('SELECT count(*) AS n FROM date_cells'))['n']);
  const early = await engine.appender('early_dates', TYPES);
  const forms = new Map<number, TileDate>();
  let done = 0;
  for await (const { nth, start_text: starts, end_text: ends, edtf_text: edtfs } of engine.parts(
    'date_cells',
    count,
  )) {
    const read = (starts ?? []).map((start, at) =>
      reader.read({ start: textIn(start), end: textIn(ends?.[at]), edtf: textIn(edtfs?.[at]) }),
    );
    early.append(columnsOf(nth ?? [], read));
    for (const date of read) if (isReadable(date)) forms.set(date.form, date);
    done += read.length;
    onDates(done);
  }
  early.close();
  // Evidence is whole now: what waited for it is read, and midnights become days where all are.
  const isLate = [...forms.values()].some((date) => reader.isLate(date));
  if (isLate) await readLate(engine, reader, count);
  await engine.run(`
    CREATE OR REPLACE TABLE dates AS SELECT c.start_text, c.end_text, c.edtf_text, r.* EXCLUDE nth
    FROM date_cells c JOIN ${isLate ? 'late_dates' : 'early_dates'} r USING (nth);
    DROP TABLE date_cells; DROP TABLE early_dates; DROP TABLE IF EXISTS late_dates`);
  return reader.notes();
}

async function readLate(engine: Engine, reader: TileDates, count: number): Promise<void> {
  await engine.run(`CREATE OR REPLACE TABLE late_dates (${READ})`);
  const late = await engine.appender('late_dates', TYPES);
  for await (const columns of engine.parts('early_dates', count)) {
    const nth = columns['nth'] ?? [];
    const dates = nth.map((_, at) => dateAt(columns, at));
    const read = dates.map((date) =>
      isReadable(date) && reader.isLate(date) ? reader.readLate(date) : date,
    );
    late.append(columnsOf(nth, read));
  }
  late.close();
}

function isReadable({ wrong }: TileDate): boolean {
  return wrong === undefined || wrong === 'open';
}

function columnsOf(nth: readonly DuckDBValue[], dates: readonly TileDate[]): (readonly DuckDBValue[])[] {
  return [
    nth,
    dates.map(({ start }) => BigInt(start)),
    dates.map(({ end }) => BigInt(end)),
    dates.map(({ flags }) => flags),
    dates.map(({ form }) => form),
    dates.map(({ edtf }) => edtf),
    dates.map(({ wrong }) => wrong ?? null),
  ];
}

function dateAt(columns: Readonly<Record<string, readonly DuckDBValue[]>>, at: number): TileDate {
  const wrong = columns['wrong']?.[at];
  return {
    start: wholeOf(columns['start']?.[at]),
    end: wholeOf(columns['finish']?.[at]),
    flags: wholeOf(columns['flags']?.[at]),
    form: wholeOf(columns['form']?.[at]),
    edtf: textIn(columns['edtf']?.[at]),
    ...(typeof wrong === 'string' ? { wrong: wrong as NonNullable<TileDate['wrong']> } : {}),
  };
}
