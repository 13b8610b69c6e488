import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  labelTileOf,
  MARKS_PER_FILE,
  MARKS_PER_GROUP,
  TEXTS_PER_FILE,
  TILE_BITS,
} from '../../lib/tiles/grid.js';
import { TILE_LIMITS } from '../../lib/tiles/limits.js';
import type { TileFile } from '../../lib/tiles/manifest.js';
import { tilePath } from '../../lib/tiles/names.js';
import type { Levels } from './count-events.js';
import { literal, textIn, wholeOf, type Engine } from './engine.js';

/** A file of a set that is to be cut: its folder, its key, and the rows in it. */
export interface Cut {
  readonly folder: string;
  readonly key: number | 'totals';
  readonly sql: string;
}

/** Files between two notes of how far the work is. */
const PER_NOTE = 64;
const COPY_OPTIONS = `FORMAT parquet, PARQUET_VERSION V2, COMPRESSION zstd, ROW_GROUP_SIZE ${MARKS_PER_GROUP}`;
const MARKS = `start, finish AS "end", flags, lane, importance, sourced, left(title, ${TILE_LIMITS.titleLength}) AS title`;
const TEXTS = 'record, id, title, edtf, source, paragraph, quote, url, summary, keywords';

/** Lists every file of a set, in a fixed order. */
export async function listCuts(
  engine: Engine,
  { base, top }: Levels,
  events: number,
): Promise<readonly Cut[]> {
  const tiles = await engine.rows(
    `SELECT DISTINCT level, tile FROM totals WHERE level BETWEEN ${base} AND ${top} ORDER BY level, tile`,
  );
  const labelled = await engine.rows('SELECT DISTINCT level, label FROM labels ORDER BY level, label');
  const labelTiles = new Set(
    labelled.map((row) => `${wholeOf(row['level'])} ${labelTileOf(wholeOf(row['label']))}`),
  );
  const spans = await engine.rows('SELECT DISTINCT class, tile FROM spans ORDER BY class, tile');
  const levels = Array.from({ length: top - base + 1 }, (_, at) => base + at);
  return [
    ...levels.map((level) => ({
      folder: `counts/${level}`,
      key: 'totals' as const,
      sql: `SELECT tile, lane, begins, ends, begins_before, ends_before FROM totals WHERE level = ${level} ORDER BY tile, lane`,
    })),
    ...tiles.map((row) => countsCut(wholeOf(row['level']), wholeOf(row['tile']))),
    ...Array.from(labelTiles, (each) => each.split(' ').map(Number)).map(([level = 0, tile = 0]) =>
      labelsCut(level, tile),
    ),
    ...spans.map((row) => spansCut(wholeOf(row['class']), wholeOf(row['tile']))),
    ...ranks(events, MARKS_PER_FILE).map((key) => rankCut('marks', key, MARKS_PER_FILE, MARKS)),
    ...ranks(events, TEXTS_PER_FILE).map((key) => rankCut('text', key, TEXTS_PER_FILE, TEXTS)),
  ];
}

function countsCut(level: number, tile: number): Cut {
  const first = tile * 2 ** TILE_BITS;
  return {
    folder: `counts/${level}`,
    key: tile,
    sql: `SELECT bucket, lane, begins, ends, leader FROM counts WHERE level = ${level} AND bucket >= ${first} AND bucket < ${first + 2 ** TILE_BITS} ORDER BY bucket, lane`,
  };
}

function labelsCut(level: number, tile: number): Cut {
  const perTile = 2 ** TILE_BITS / 64;
  return {
    folder: `labels/${level}`,
    key: tile,
    sql: `SELECT label, lane, rank, start, "end", flags, importance, sourced, title FROM labels WHERE level = ${level} AND label >= ${tile * perTile} AND label < ${(tile + 1) * perTile} ORDER BY label, lane`,
  };
}

function spansCut(spanClass: number, tile: number): Cut {
  return {
    folder: `spans/${spanClass}`,
    key: tile,
    sql: `SELECT rank, lane, start, "end", flags, importance, sourced, title FROM spans WHERE class = ${spanClass} AND tile = ${tile} ORDER BY nth`,
  };
}

function rankCut(folder: string, key: number, size: number, columns: string): Cut {
  return {
    folder,
    key,
    sql: `SELECT ${columns} FROM events WHERE rank >= ${key * size} AND rank < ${(key + 1) * size} ORDER BY rank`,
  };
}

function ranks(events: number, size: number): readonly number[] {
  return Array.from({ length: Math.ceil(events / size) }, (_, key) => key);
}

/** A file that was written, with its place. */
export interface WrittenFile extends Omit<TileFile, 'key'> {
  readonly folder: string;
  readonly key: number | 'totals';
}

/**
 * Writes the files of a set that are not there yet, each whole or not at all. What was written before is listed in the
 * table `written`, and has its hash in its name.
 */
export async function cutFiles(
  engine: Engine,
  cuts: readonly Cut[],
  { out, work }: { readonly out: string; readonly work: string },
  onFiles: (count: number) => void,
): Promise<readonly WrittenFile[]> {
  await engine.run(
    'CREATE TABLE IF NOT EXISTS written (folder VARCHAR, "key" VARCHAR, sha256 VARCHAR, bytes BIGINT)',
  );
  const before = await engine.rows('FROM written');
  const known = new Map(
    before.map((row) => [
      `${textIn(row['folder'])} ${textIn(row['key'])}`,
      { sha256: textIn(row['sha256']), bytes: wholeOf(row['bytes']) },
    ]),
  );
  const files: WrittenFile[] = [];
  let noted: WrittenFile[] = [];
  const note = async (): Promise<void> => {
    if (noted.length > 0)
      await engine.run(
        `INSERT INTO written VALUES ${noted.map(({ folder, key, sha256, bytes }) => `(${literal(folder)}, '${key}', '${sha256}', ${bytes})`).join(', ')}`,
      );
    noted = [];
    onFiles(files.length);
  };
  for (const { folder, key, sql } of cuts) {
    const was = known.get(`${folder} ${key}`);
    if (was && isThere(join(out, tilePath(folder, key, was.sha256)), was.bytes)) {
      files.push({ folder, key, ...was });
      continue;
    }
    const part = join(work, 'part.parquet');
    await engine.run(`COPY (${sql}) TO ${literal(part)} (${COPY_OPTIONS})`);
    const file = { folder, key, ...(await keepFile(part, out, (sha256) => tilePath(folder, key, sha256))) };
    files.push(file);
    noted.push(file);
    if (noted.length >= PER_NOTE) await note();
  }
  await note();
  return files;
}

/** Gives a file the name of its content; where one has it already, that one stays. */
export async function keepFile(
  part: string,
  out: string,
  pathOf: (sha256: string) => string,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const sha256 = await sha256OfFile(part);
  const bytes = statSync(part).size;
  const path = join(out, pathOf(sha256));
  if (isThere(path, bytes)) rmSync(part);
  else {
    mkdirSync(dirname(path), { recursive: true });
    renameSync(part, path);
  }
  return { sha256, bytes };
}

function isThere(path: string, bytes: number): boolean {
  return existsSync(path) && statSync(path).size === bytes;
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}
