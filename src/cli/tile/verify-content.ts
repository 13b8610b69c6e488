import { join } from 'node:path';
import { LABEL_BITS } from '../../lib/tiles/grid.js';
import type { TileManifest } from '../../lib/tiles/manifest.js';
import { literal, wholeOf, type Engine } from './engine.js';

/** Returns what of a set's numbers does not fit together. */
export async function checkContent(
  engine: Engine,
  folder: string,
  manifest: TileManifest,
): Promise<readonly string[]> {
  const { base, top } = manifest.levels;
  const { events } = manifest;
  const read = (pattern: string): string => `read_parquet(${literal(join(folder, pattern))})`;
  const faults: string[] = [];
  const expect = async (what: string, sql: string, wanted: number): Promise<void> => {
    const found = wholeOf((await engine.row(sql))['n']);
    if (found !== wanted)
      faults.push(`${what}: found ${found} where there should be ${wanted}; write the set anew`);
  };
  await engine.run(`CREATE TABLE marks AS SELECT start, "end", lane, importance, row_number() OVER () - 1 AS rank FROM (
    SELECT start, "end", lane, importance, file_row_number, CAST(regexp_extract(filename, 'marks.(\\d+)-', 1) AS BIGINT) AS file
    FROM read_parquet(${literal(join(folder, 'marks/*.parquet'))}, filename = true, file_row_number = true)
    ORDER BY file, file_row_number)`);
  await expect('marks', 'SELECT count(*) AS n FROM marks', events);
  await expect('text', `SELECT count(*) AS n FROM ${read('text/*.parquet')}`, events);
  await expect(
    'records that come twice',
    `SELECT count(*) - count(DISTINCT record) AS n FROM ${read('text/*.parquet')}`,
    0,
  );
  await expect(
    'marks that begin before the one before them',
    'SELECT count(*) FILTER (start < before) AS n FROM (SELECT start, lag(start) OVER (ORDER BY rank) AS before FROM marks)',
    0,
  );
  for (let level = base; level <= top; level += 1) {
    const counts = `(SELECT * FROM ${read(`counts/${level}/[-0-9]*.parquet`)})`;
    await expect(`counts/${level}: begins`, `SELECT coalesce(sum(begins), 0) AS n FROM ${counts}`, events);
    await expect(`counts/${level}: ends`, `SELECT coalesce(sum(ends), 0) AS n FROM ${counts}`, events);
    await expect(
      `counts/${level}: buckets that differ from the marks`,
      `SELECT count(*) AS n FROM (SELECT bucket, lane, begins FROM ${counts} WHERE begins > 0 EXCEPT SELECT start >> ${level}, lane, count(*)::UINTEGER FROM marks GROUP BY ALL)`,
      0,
    );
    await expect(
      `counts/${level}: ends that differ from the marks`,
      `SELECT count(*) AS n FROM (SELECT bucket, lane, ends FROM ${counts} WHERE ends > 0 EXCEPT SELECT ("end" - 1) >> ${level}, lane, count(*)::UINTEGER FROM marks GROUP BY ALL)`,
      0,
    );
    await expect(
      `counts/${level}: leaders that begin elsewhere, or are less important than another`,
      `SELECT count(*) AS n FROM ${counts} c JOIN marks m ON c.leader = m.rank JOIN (SELECT start >> ${level} AS bucket, lane, max(importance) AS most FROM marks GROUP BY ALL) b ON b.bucket = c.bucket AND b.lane = c.lane WHERE m.start >> ${level} <> c.bucket OR m.lane <> c.lane OR m.importance >> ${manifest.importance.shift} < b.most >> ${manifest.importance.shift}`,
      0,
    );
    if (level > base)
      await expect(
        `counts/${level}: leaders that lead no part`,
        `SELECT count(*) AS n FROM ${counts} c WHERE leader IS NOT NULL AND leader NOT IN (SELECT leader FROM ${read(`counts/${level - 1}/[-0-9]*.parquet`)} WHERE leader IS NOT NULL)`,
        0,
      );
    await expect(
      `counts/${level}: totals that differ`,
      `SELECT count(*) AS n FROM ((SELECT tile, lane, begins, ends, sum(begins) OVER before - begins AS b, sum(ends) OVER before - ends AS e FROM (SELECT bucket >> 10 AS tile, lane, sum(begins) AS begins, sum(ends) AS ends FROM ${counts} GROUP BY ALL) WINDOW before AS (PARTITION BY lane ORDER BY tile)) EXCEPT SELECT tile, lane, begins, ends, begins_before, ends_before FROM ${read(`counts/${level}/totals-*.parquet`)})`,
      0,
    );
    if (level + LABEL_BITS <= top)
      await expect(
        `labels/${level}: labels that differ from the leaders six levels above`,
        `SELECT count(*) AS n FROM (SELECT bucket, lane, leader FROM ${read(`counts/${level + LABEL_BITS}/[-0-9]*.parquet`)} WHERE leader IS NOT NULL EXCEPT SELECT label, lane, rank FROM ${read(`labels/${level}/*.parquet`)})`,
        0,
      );
  }
  return faults;
}
