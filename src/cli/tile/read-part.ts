import { join } from 'node:path';
import { MARKS_PER_FILE, TEXTS_PER_FILE } from '../../lib/tiles/grid.js';
import { faultsPath } from '../../lib/tiles/names.js';
import { literal, type Engine } from './engine.js';
import { manifestOf, pathsIn } from './set-files.js';

/**
 * Puts the rows of a set that is a part of the one to be made into `raw`, in the order of its records, and its faults into
 * `refused`. Its dates were read when it was made: they come as EDTF.
 */
export async function readPart(engine: Engine, folder: string, index: number, first: number): Promise<void> {
  const manifest = manifestOf(folder);
  const ranked = (name: string, size: number): string => {
    const content = manifest.folders[name];
    const paths = content ? pathsIn(folder, name, content) : [];
    return `(SELECT *, regexp_extract(filename, '(\\d+)-[0-9a-f]+\\.parquet$', 1)::BIGINT * ${size} + file_row_number AS rank FROM read_parquet([${paths.map(literal).join(', ')}], filename = true, file_row_number = true))`;
  };
  const lanes = manifest.lanes.map(({ title }, code) => `(${code}, ${literal(title)})`).join(', ');
  await engine.run(`
    INSERT INTO raw BY NAME
    SELECT ${first} + row_number() OVER (ORDER BY t.record) - 1 AS seq, ${index} AS file, t.record + 1 AS row, t.id, t.title,
      '' AS start, '' AS "end", t.edtf, l.title AS lane, m.importance::VARCHAR AS importance, t.source, t.paragraph, t.quote,
      t.url, t.summary, t.keywords
    FROM ${ranked('text', TEXTS_PER_FILE)} t JOIN ${ranked('marks', MARKS_PER_FILE)} m USING (rank)
    JOIN (VALUES ${lanes}) l(code, title) ON m.lane = l.code
    ORDER BY t.record`);
  const { csv } = manifest.faults;
  if (!csv) return;
  // An apostrophe is put in front again when they are written.
  await engine.run(`
    INSERT INTO refused BY NAME
    SELECT ${index} AS file, row::BIGINT AS row, coalesce("column", '') AS "column", finding,
      CASE WHEN regexp_matches(found, '^''+[=+@\\t\\r-]') THEN substr(found, 2) ELSE coalesce(found, '') END AS found, file AS name
    FROM read_csv(${literal(join(folder, faultsPath(csv.sha256)))}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`);
}
