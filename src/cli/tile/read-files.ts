import { mapTileColumns, type TileColumn } from '../../lib/tiles/columns.js';
import { DAY_MARK, MOMENT_MARK } from '../../lib/tiles/dates.js';
import { CannotError } from '../usage.js';
import { csvLayoutOf } from './csv-layout.js';
import { readPart } from './read-part.js';
import { identifier, literal, textIn, wholeOf, type Engine } from './engine.js';
import type { TileInput } from './inputs.js';

/** Between two values of a list, as in a table that is loaded whole. */
const VALUE_BREAK = 'chr(8233)';
const DATE_COLUMNS: readonly TileColumn[] = ['start', 'end', 'edtf'];

/** Columns of `raw`; the texts of a row as its file has them, without blanks around them and control characters. */
const RAW_TEXTS: readonly TileColumn[] = [
  ...(['id', 'title', 'start', 'end', 'edtf', 'lane', 'importance', 'source', 'paragraph', 'quote'] as const),
  ...(['url', 'summary', 'keywords'] as const),
];

export const CREATE_RAW = `CREATE TABLE raw (seq BIGINT, file INTEGER, row BIGINT, ${RAW_TEXTS.map(
  (name) => `${identifier(name)} VARCHAR`,
).join(', ')})`;
export const CREATE_REFUSED =
  'CREATE TABLE refused (file INTEGER, row BIGINT, "column" VARCHAR, finding VARCHAR, found VARCHAR, name VARCHAR)';

/** A column of a file, and the SQL that makes text of it. */
interface FileColumn {
  readonly name: string;
  /** As the file has it, where the engine has another name for it. */
  readonly title?: string;
  readonly type: string;
}

/**
 * Puts the rows of one file into `raw`, numbered on from those that are there, and what cannot be read of it into `refused`.
 *
 * @throws CannotError where it is no table of events
 */
export async function readFile(engine: Engine, input: TileInput, index: number): Promise<void> {
  const first = wholeOf((await engine.row('SELECT coalesce(max(seq) + 1, 0) AS n FROM raw'))['n']);
  try {
    if (input.kind === 'set') await readPart(engine, input.path, index, first);
    else if (input.kind === 'ndjson') await readNdjson(engine, input, index, first);
    else if (input.kind === 'csv') await readCsv(engine, input, index, first);
    else await readParquet(engine, input, index, first);
  } catch (error) {
    if (error instanceof CannotError) throw error;
    throw new CannotError(`${input.name} cannot be read: ${firstLine(error)}`);
  }
}

async function readParquet(
  engine: Engine,
  { path, name }: TileInput,
  index: number,
  first: number,
): Promise<void> {
  const source = `read_parquet(${literal(path)}, binary_as_string = true, file_row_number = true)`;
  const columns = (await columnsOf(engine, source)).filter(({ name }) => name !== 'file_row_number');
  await insert(engine, {
    ...{ source, index, first },
    texts: mapped(columns, name),
    row: 'file_row_number + 1',
    seq: 'file_row_number',
  });
}

async function readCsv(
  engine: Engine,
  { path, name }: TileInput,
  index: number,
  first: number,
): Promise<void> {
  const { columns, options, above } = await layoutOf(engine, path);
  await insert(engine, {
    source: `read_csv(${literal(path)}, ${options}, store_rejects = true, rejects_table = 'csv_rejects', rejects_scan = 'csv_scans')`,
    ...{ index, first },
    texts: mapped(columns, name),
    row: `row_number() OVER () + ${above + 1}`,
    seq: 'row_number() OVER () - 1',
  });
  await engine.run(
    `INSERT INTO refused SELECT ${index}, line, '', CASE WHEN error_type IN ('TOO MANY COLUMNS', 'MISSING COLUMNS') THEN 'cells' WHEN error_type = 'INVALID ENCODING' THEN 'encoding' ELSE 'quote' END, coalesce(any_value(csv_line), ''), NULL FROM csv_rejects GROUP BY line, error_type`,
  );
  // A row that was left out counts as a row of its file for those behind it.
  await engine.run(
    `UPDATE raw SET row = raw.row + moved.by FROM (SELECT seq, (SELECT count(*) FROM (SELECT row - row_number() OVER (ORDER BY row) AS before FROM (SELECT DISTINCT row FROM refused WHERE file = ${index})) WHERE before < r.row) AS by FROM raw r WHERE file = ${index} AND EXISTS (FROM refused WHERE file = ${index})) moved WHERE raw.file = ${index} AND moved.seq = raw.seq AND moved.by > 0`,
  );
  await engine.run('DELETE FROM csv_rejects; DELETE FROM csv_scans');
}

async function readNdjson(
  engine: Engine,
  { path, name }: TileInput,
  index: number,
  first: number,
): Promise<void> {
  const source = `read_ndjson_objects(${literal(path)}, ignore_errors = true)`;
  const keys = await engine.rows(
    `SELECT DISTINCT unnest(json_keys(json)) AS name FROM ${source} WHERE json_type(json) = 'OBJECT' ORDER BY name`,
  );
  const columns = keys.map((row) => ({ name: textIn(row['name']), type: 'JSON' }));
  const numbered = `(SELECT json, row_number() OVER () AS nth FROM ${source})`;
  await insert(engine, {
    ...{ source: numbered, index, first },
    texts: mapped(columns, name),
    row: 'nth',
    seq: 'nth - 1',
    where: "json_type(json) = 'OBJECT'",
  });
  await engine.run(
    `INSERT INTO refused SELECT ${index}, nth, '', CASE WHEN json IS NULL THEN 'json' ELSE 'object' END, coalesce(json::VARCHAR, ''), NULL FROM ${numbered} WHERE json IS NULL OR json_type(json) <> 'OBJECT'`,
  );
}

interface CsvSource {
  readonly columns: readonly FileColumn[];
  readonly options: string;
  readonly above: number;
}

/** Columns have numbers for the engine, so that a file may have two of one name. */
async function layoutOf(engine: Engine, path: string): Promise<CsvSource> {
  const head = await csvLayoutOf(path);
  if (!head) {
    const options = 'all_varchar = true, header = true';
    const columns = await columnsOf(engine, `read_csv(${literal(path)}, ${options}, ignore_errors = true)`);
    return { columns, options, above: 0 };
  }
  const { delimiter, above, names } = head;
  const columns = names.map((title, at) => ({ title, name: `c${at}`, type: 'VARCHAR' }));
  const types = columns.map(({ name }) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const options = `auto_detect = false, header = true, skip = ${above}, delim = ${literal(delimiter)}, quote = '"', escape = '"', columns = {${types}}`;
  return { columns, options, above };
}

async function columnsOf(engine: Engine, source: string): Promise<readonly FileColumn[]> {
  const rows = await engine.rows(`DESCRIBE SELECT * FROM ${source}`);
  return rows.map((row) => ({ name: textIn(row['column_name']), type: textIn(row['column_type']) }));
}

/** Returns the SQL of each of our columns; those that a file has not are empty. */
function mapped(columns: readonly FileColumn[], file: string): readonly string[] {
  const { at, missing } = mapTileColumns(columns.map(titleOf));
  if (missing)
    throw new CannotError(
      `${file} has no column ${missing}; it has ${columns.map(titleOf).join(', ') || 'none'}`,
    );
  return RAW_TEXTS.map((name) => {
    const column = columns[at.get(name) ?? -1];
    return column ? `coalesce(${textSql(column, name)}, '')` : "''";
  });
}

function titleOf({ name, title }: FileColumn): string {
  return title ?? name;
}

function textSql({ name, type }: FileColumn, target: TileColumn): string {
  const value = identifier(name);
  if (type === 'JSON') return jsonText(name, target);
  const isDate = DATE_COLUMNS.includes(target);
  if (isDate && type.startsWith('TIMESTAMP'))
    return `CASE WHEN isfinite(${value}) THEN ${literal(MOMENT_MARK)} || (${floored(`epoch_us(${value})`)}) END`;
  if (isDate && type === 'DATE')
    return `CASE WHEN isfinite(${value}) THEN ${literal(DAY_MARK)} || (${value} - DATE '1970-01-01') END`;
  if (type === 'DOUBLE' || type === 'FLOAT')
    return `CASE WHEN ${value} = floor(${value}) AND abs(${value}) < 1e15 THEN ${value}::BIGINT::VARCHAR ELSE ${value}::VARCHAR END`;
  if (/\[\d*\]$/.test(type))
    return target === 'keywords' ? clean(`array_to_string(${value}, ${VALUE_BREAK})`) : 'NULL';
  // What has parts has no text of its own.
  if (/^(?:STRUCT|MAP|UNION)/.test(type)) return 'NULL';
  return clean(`${value}::VARCHAR`);
}

function jsonText(name: string, target: TileColumn): string {
  const value = `json_extract(json, ${literal(`$."${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)})`;
  const list = `array_to_string(json_transform(${value}, '["VARCHAR"]'), ${VALUE_BREAK})`;
  const lists = target === 'keywords' ? clean(list) : 'NULL';
  return `CASE json_type(${value}) WHEN 'ARRAY' THEN ${lists} WHEN 'OBJECT' THEN NULL ELSE ${clean(`(${value} ->> '$')`)} END`;
}

/** Whole milliseconds of microseconds, towards the past. */
function floored(micros: string): string {
  return `(${micros} - ((${micros} % 1000) + 1000) % 1000) // 1000`;
}

function clean(text: string): string {
  return `CASE WHEN regexp_matches(${text}, '[[:cntrl:]]|^ | $') THEN trim(regexp_replace(${text}, '[[:cntrl:]]', ' ', 'g')) ELSE ${text} END`;
}

interface Insertion {
  readonly source: string;
  readonly index: number;
  readonly first: number;
  readonly texts: readonly string[];
  readonly row: string;
  readonly seq: string;
  readonly where?: string;
}

function insert(engine: Engine, insertion: Insertion): Promise<void> {
  const { source, index, first, texts, row, seq, where = 'true' } = insertion;
  return engine.run(
    `INSERT INTO raw SELECT ${first} + ${seq}, ${index}, ${row}, ${texts.join(', ')} FROM ${source} WHERE ${where}`,
  );
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
