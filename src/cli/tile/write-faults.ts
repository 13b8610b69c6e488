import { join } from 'node:path';
import { faultsPath } from '../../lib/tiles/names.js';
import type { TileManifest } from '../../lib/tiles/manifest.js';
import { keepFile } from './cut-files.js';
import { literal, wholeOf, type Engine } from './engine.js';
import type { TileInput } from './inputs.js';

/** At most this many characters of the value found are reported, as in a table that is loaded whole. */
const MOST_FOUND = 80;

/** Writes what is wrong with rows as CSV beside the tiles, in order of files and rows: file, row, column, finding, found. */
export async function writeFaults(
  engine: Engine,
  inputs: readonly TileInput[],
  { out, work }: { readonly out: string; readonly work: string },
): Promise<TileManifest['faults']> {
  const row = await engine.row(
    'SELECT count(*) AS n, count(DISTINCT (file, name, row)) FILTER (is_left_out) AS rows FROM faults',
  );
  const counts = { count: wholeOf(row['n']), rowsLeftOut: wholeOf(row['rows']) };
  if (counts.count === 0) return counts;
  const names = inputs.map(({ name }, at) => `(${at}, ${literal(name)})`).join(', ');
  const found = `left(regexp_replace(found, '[[:cntrl:]]', ' ', 'g'), ${MOST_FOUND}) || CASE WHEN length(found) > ${MOST_FOUND} THEN '…' ELSE '' END`;
  const part = join(work, 'part.csv');
  // What a spreadsheet would run has an apostrophe in front.
  await engine.run(`
    COPY (SELECT coalesce(f.name, n.name) AS file, row, nullif("column", '') AS "column", finding, nullif(CASE WHEN regexp_matches(found, '^''*[=+@\\t\\r-]') THEN '''' ELSE '' END || ${found}, '') AS found
      FROM faults f JOIN (VALUES ${names}) n(nth, name) ON f.file = n.nth ORDER BY f.file, f.name, row, "column", finding)
    TO ${literal(part)} (FORMAT csv, HEADER true)`);
  return { ...counts, csv: await keepFile(part, out, faultsPath) };
}
