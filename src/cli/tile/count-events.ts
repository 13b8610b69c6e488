import {
  firstSpanClass,
  LABEL_BITS,
  MOST_LEVEL,
  MOST_SPAN_CLASS,
  SPANS_PER_TILE,
  spanTileLevel,
  TILE_BITS,
  topLevel,
} from '../../lib/tiles/grid.js';
import { TILE_LIMITS } from '../../lib/tiles/limits.js';
import { wholeOf, type Engine } from './engine.js';

/** From the first start to the last end that are known. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

export interface Levels {
  readonly base: number;
  readonly top: number;
}

/** Returns the finest level whose buckets have about ten events each, by lane; no coarser than all is seen at once. */
export async function chooseBase(engine: Engine, range: TimeRange): Promise<number> {
  const levels = Array.from({ length: MOST_LEVEL - LABEL_BITS + 1 }, (_, level) => level);
  const counts = levels.map(
    (level) => `approx_count_distinct((start >> ${level}) * 1024 + lane) AS n${level}`,
  );
  const row = await engine.row(`SELECT count(*) AS n, ${counts.join(', ')} FROM events`);
  const most = wholeOf(row['n']) / TILE_LIMITS.eventsPerBucket;
  const found = levels.find((level) => wholeOf(row[`n${level}`]) <= most) ?? levels.length - 1;
  return Math.min(found, topLevel(range.start, range.end, 0));
}

/**
 * Makes `counts` of every level from `base`: what begins and ends in each bucket and lane, and the most important event
 * that begins in it. A level is worked out from the one below, so that who leads a bucket leads a part of it.
 */
export async function countEvents(engine: Engine, base: number, range: TimeRange): Promise<Levels> {
  const top = topLevel(range.start, range.end, base);
  await engine.run(`
    CREATE OR REPLACE TABLE counts (level INTEGER, bucket BIGINT, lane USMALLINT, begins UINTEGER, ends UINTEGER, leader UINTEGER, priority BIGINT);
    INSERT INTO counts SELECT ${base}, bucket, lane, sum(begins), sum(ends), arg_max(leader, priority), max(priority) FROM (
      SELECT start >> ${base} AS bucket, lane, count(*) AS begins, 0 AS ends, arg_max(rank, priority) AS leader, max(priority) AS priority
      FROM events GROUP BY bucket, lane
      UNION ALL
      SELECT (finish - 1) >> ${base} AS bucket, lane, 0, count(*), NULL, NULL FROM events GROUP BY bucket, lane)
    GROUP BY bucket, lane ORDER BY bucket, lane`);
  // Labels of the coarsest level are buckets of levels above it.
  for (let level = base + 1; level <= top + LABEL_BITS; level += 1)
    await engine.run(`
      INSERT INTO counts SELECT ${level}, bucket >> 1 AS parent, lane, sum(begins), sum(ends), arg_max(leader, priority), max(priority)
      FROM counts WHERE level = ${level - 1} GROUP BY parent, lane ORDER BY parent, lane`);
  await engine.run(`
    CREATE OR REPLACE TABLE totals AS
    SELECT level, tile, lane, begins::UINTEGER AS begins, ends::UINTEGER AS ends,
      (sum(begins) OVER before - begins)::UINTEGER AS begins_before, (sum(ends) OVER before - ends)::UINTEGER AS ends_before
    FROM (SELECT level, bucket >> ${TILE_BITS} AS tile, lane, sum(begins) AS begins, sum(ends) AS ends FROM counts WHERE level <= ${top} GROUP BY ALL)
    WINDOW before AS (PARTITION BY level, lane ORDER BY tile ROWS UNBOUNDED PRECEDING)
    ORDER BY level, tile, lane`);
  return { base, top };
}

/** Makes `labels`: for 64 buckets and a lane the most important event that begins in them, with its title. */
export async function labelEvents(engine: Engine, { base, top }: Levels): Promise<void> {
  await engine.run(`
    CREATE OR REPLACE TABLE labels AS
    SELECT c.level - ${LABEL_BITS} AS level, c.bucket AS label, c.lane, c.leader AS rank, ${MARK_COLUMNS}
    FROM counts c JOIN events e ON c.leader = e.rank
    WHERE c.level BETWEEN ${base + LABEL_BITS} AND ${top + LABEL_BITS}
    ORDER BY level, label, c.lane`);
}

/** What a mark is drawn from. */
const MARK_COLUMNS = `e.start, e.finish AS "end", e.flags, e.importance, e.sourced, left(e.title, ${TILE_LIMITS.titleLength}) AS title`;

/** Makes `spans`: by length class and tile the most important events that have some of their time in it. */
export async function listSpans(engine: Engine, base: number): Promise<void> {
  const first = firstSpanClass(base);
  const classes = Array.from({ length: MOST_SPAN_CLASS - first + 1 }, (_, at) => MOST_SPAN_CLASS - at);
  const classSql = classes
    .map((each) => `WHEN finish - start >= ${4n ** BigInt(each)} THEN ${each}`)
    .join(' ');
  const tile = (time: string): string =>
    `CASE class ${classes.map((each) => `WHEN ${each} THEN (${time}) >> ${spanTileLevel(each)}`).join(' ')} END`;
  await engine.run(`
    CREATE OR REPLACE TABLE spans AS
    SELECT s.class, s.tile, row_number() OVER (PARTITION BY s.class, s.tile ORDER BY e.priority DESC) AS nth, s.rank, e.lane, ${MARK_COLUMNS} FROM (
      SELECT class, tile, unnest(arg_max(rank, priority, ${SPANS_PER_TILE})) AS rank FROM (
        SELECT class, rank, priority, unnest(range(${tile('start')}, ${tile('finish - 1')} + 1)) AS tile
        FROM (SELECT *, CASE ${classSql} END AS class FROM events WHERE finish - start >= ${4n ** BigInt(first)}))
      GROUP BY class, tile) s JOIN events e ON s.rank = e.rank
    ORDER BY s.class, s.tile, nth`);
}

/** Returns how many files the tables of a set take. */
export async function countFiles(engine: Engine, { base, top }: Levels): Promise<number> {
  const row = await engine.row(`
    SELECT (SELECT count(*) FROM (SELECT DISTINCT level, tile FROM totals WHERE level BETWEEN ${base} AND ${top})) AS counts,
      (SELECT count(*) FROM (SELECT DISTINCT class, tile FROM spans)) AS spans`);
  return top - base + 1 + 2 * wholeOf(row['counts']) + wholeOf(row['spans']);
}
