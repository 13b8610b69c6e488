import { englishArchive } from '../../lib/core.js';
import { TILE_LIMITS } from '../../lib/tiles/limits.js';
import { importanceShift, SCATTER } from '../../lib/tiles/priority.js';
import { literal, textIn, wholeOf, type Engine } from './engine.js';

const DATES = 'JOIN dates d ON (r.start = d.start_text AND r."end" = d.end_text AND r.edtf = d.edtf_text)';
const NUMBER = "'[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?'";
/** As `isWebAddress` of tables: http or https, a host without a name before it, and nothing that ends an address. */
const ADDRESS = `'(?i)https?://[^/?#@\\\\ "<>[:cntrl:]]+(?:[/?#][^ "<>[:cntrl:]]*)?'`;
const MOST_WHOLE = 0x7fffffff;

/** What is wrong with rows: those with the first are left out. */
const FINDINGS = `
  SELECT r.file, r.row, 'title' AS "column", 'title' AS finding, '' AS found, true AS is_left_out, r.seq
  FROM raw r WHERE title = ''
  UNION ALL
  SELECT r.file, r.row, CASE d.form % 4 WHEN 3 THEN 'edtf' WHEN 1 THEN 'end' ELSE 'start' END, d.wrong,
    CASE WHEN d.edtf = '' THEN '' ELSE d.edtf END, true, r.seq
  FROM raw r ${DATES} WHERE r.title <> '' AND d.wrong IS NOT NULL
  UNION ALL
  SELECT r.file, r.row, 'importance', 'importance', importance, false, r.seq
  FROM raw r WHERE importance <> '' AND NOT regexp_full_match(importance, ${NUMBER})
  UNION ALL
  SELECT r.file, r.row, 'url', 'url', url, false, r.seq
  FROM raw r WHERE url <> '' AND NOT regexp_full_match(url, ${ADDRESS})`;

/** Puts what is wrong with rows into `faults`, and takes those that are left out away. */
export async function findFaults(engine: Engine): Promise<void> {
  await engine.run(`
    CREATE OR REPLACE TABLE faults AS SELECT *, NULL::VARCHAR AS name FROM (${FINDINGS})
    UNION ALL SELECT file, row, "column", finding, found, finding NOT IN ('importance', 'url'), NULL, name FROM refused`);
  await engine.run(
    'DELETE FROM faults WHERE NOT is_left_out AND seq IN (SELECT seq FROM faults WHERE is_left_out)',
  );
  await engine.run(
    'DELETE FROM raw WHERE seq IN (SELECT seq FROM faults WHERE is_left_out AND seq IS NOT NULL)',
  );
}

export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** Totals of all rows of a set. */
export interface EventFacts {
  readonly events: number;
  readonly unsourced: number;
  readonly openStarts: number;
  readonly openEnds: number;
  readonly range: { readonly start: number; readonly end: number };
  readonly importance: { readonly least: number; readonly most: number; readonly shift: number };
  readonly lanes: Lane[];
}

/**
 * Makes `events`, in reading order: by start, what began before, end, importance, record. That is the order of rows of a
 * table that is loaded whole, and `rank` is the row in it.
 */
export async function sortEvents(engine: Engine, firstRecord: number): Promise<void> {
  await nameLanes(engine);
  const shift = await shiftOf(engine);
  await engine.run(`
    CREATE OR REPLACE TABLE events AS
    SELECT (row_number() OVER () - 1)::UINTEGER AS rank, *,
      (importance >> ${shift})::BIGINT * 4294967296
        + (4294967295 - ((record + 1)::UBIGINT * ${SCATTER}::UBIGINT) % 4294967296)::BIGINT AS priority
    FROM (
      SELECT r.record + ${firstRecord} AS record, d.start, d.finish, d.flags::USMALLINT AS flags,
        l.code::USMALLINT AS lane, ${IMPORTANCE} AS importance, (r.source <> '' OR ${HAS_URL}) AS sourced,
        r.title, CASE WHEN r.id = '' THEN 'row-' || r.row ELSE r.id END AS id, d.edtf,
        CASE WHEN r.source = '' AND ${HAS_URL} THEN regexp_extract(r.url, '(?i)^https?://([^/?#]*)', 1) ELSE r.source END AS source,
        r.paragraph, r.quote, CASE WHEN ${HAS_URL} THEN r.url ELSE '' END AS url, r.summary, r.keywords
      FROM (SELECT *, row_number() OVER () - 1 AS record FROM raw) r ${DATES}
      JOIN lane_codes l ON r.lane = l.name
      ORDER BY d.start, ${RANK}, d.finish, importance DESC, record)`);
}

const HAS_URL = `(r.url <> '' AND regexp_full_match(r.url, ${ADDRESS}))`;
const IMPORTANCE = `CASE WHEN regexp_full_match(r.importance, ${NUMBER})
  THEN greatest(-${MOST_WHOLE}, least(${MOST_WHOLE}, floor(r.importance::DOUBLE + 0.5)))::INTEGER ELSE 0 END`;
/** As \`rankOf\` of the event table: what began before comes first, what goes on comes last. */
const RANK = 'CASE WHEN d.flags & 40 <> 0 THEN 0 WHEN d.flags & 80 <> 0 THEN 2 ELSE 1 END';

async function nameLanes(engine: Engine): Promise<void> {
  const { events, otherLanes } = englishArchive.rows;
  const isOther = `nth > ${TILE_LIMITS.lanes} OR (nth = ${TILE_LIMITS.lanes} AND lanes > ${TILE_LIMITS.lanes})`;
  await engine.run(`
    CREATE OR REPLACE TABLE lane_codes AS
    SELECT name, CASE WHEN ${isOther} THEN ${TILE_LIMITS.lanes} ELSE nth END - 1 AS code,
      CASE WHEN ${isOther} THEN ${literal(otherLanes)} WHEN name = '' THEN ${literal(events)} ELSE name END AS title
    FROM (
      SELECT lane AS name, row_number() OVER (ORDER BY count(*) DESC, min(seq)) AS nth, count(*) OVER () AS lanes
      FROM raw GROUP BY lane)`);
}

async function shiftOf(engine: Engine): Promise<number> {
  const row = await engine.row(
    `SELECT coalesce(min(${IMPORTANCE}), 0) AS least, coalesce(max(${IMPORTANCE}), 0) AS most FROM raw r`,
  );
  return importanceShift(wholeOf(row['least']), wholeOf(row['most']));
}

/** Returns what the manifest says of the events. */
export async function factsOf(engine: Engine, openStart: number, openEnd: number): Promise<EventFacts> {
  const row = await engine.row(`
    SELECT count(*) AS events, count(*) FILTER (NOT sourced) AS unsourced,
      count(*) FILTER (start = ${openStart}) AS open_starts, count(*) FILTER (finish = ${openEnd}) AS open_ends,
      coalesce(least(min(start) FILTER (start <> ${openStart}), min(finish) FILTER (finish <> ${openEnd})), 0) AS first,
      coalesce(greatest(max(finish) FILTER (finish <> ${openEnd}), max(start) FILTER (start <> ${openStart})), 0) AS last,
      coalesce(min(importance), 0) AS least, coalesce(max(importance), 0) AS most
    FROM events`);
  const lanes = await engine.rows(
    'SELECT any_value(l.title) AS title, sum(n)::BIGINT AS count FROM (SELECT lane, count(*) AS n FROM events GROUP BY lane) e JOIN (SELECT DISTINCT code, title FROM lane_codes) l ON e.lane = l.code GROUP BY e.lane ORDER BY e.lane',
  );
  const [least, most] = [wholeOf(row['least']), wholeOf(row['most'])];
  return {
    events: wholeOf(row['events']),
    unsourced: wholeOf(row['unsourced']),
    openStarts: wholeOf(row['open_starts']),
    openEnds: wholeOf(row['open_ends']),
    range: { start: wholeOf(row['first']), end: wholeOf(row['last']) },
    importance: { least, most, shift: importanceShift(least, most) },
    lanes: lanes.map((lane) => ({
      id: textIn(lane['title']),
      title: textIn(lane['title']),
      count: wholeOf(lane['count']),
    })),
  };
}
