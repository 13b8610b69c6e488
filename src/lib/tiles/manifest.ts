import * as v from 'valibot';
import { MOST_LEVEL } from './grid.js';
import { TILE_LIMITS } from './limits.js';
import { isTileFolder } from './names.js';

/** The version that this program reads and writes. */
const TILES_VERSION = 1;
const FORMAT = 'sourceline-tiles';

const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(whole, v.minValue(0));
const level = v.pipe(count, v.maxValue(MOST_LEVEL));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'it is no SHA-256'));

const file = v.strictObject({ key: whole, sha256, bytes: count });
/** A list names the files from one key to the key of the next list, itself a file with its hash. */
const list = v.strictObject({ first: whole, sha256, bytes: count });
const named = v.strictObject({ sha256, bytes: count });

const folder = v.strictObject({
  count,
  bytes: count,
  /** All files, where they are few; in order of their keys. */
  files: v.optional(v.array(file)),
  lists: v.optional(v.array(list)),
  /** What came before each tile of counts, by lane. */
  totals: v.optional(named),
});

const lane = v.strictObject({ id: v.string(), title: v.string(), count });

const manifestSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(TILES_VERSION),
  builder: v.strictObject({ name: v.string(), version: v.string(), engine: v.string() }),
  title: v.string(),
  events: count,
  unsourced: count,
  /** Events whose start or end is open or unknown: they stand before or after the range. */
  openStarts: count,
  openEnds: count,
  /** First start and last end that are known, in milliseconds from 1970. */
  range: v.strictObject({ start: whole, end: whole }),
  levels: v.strictObject({ base: level, top: level }),
  /** Length classes that have spans. */
  spans: v.array(count),
  importance: v.strictObject({ least: whole, most: whole, shift: count }),
  /** The number of the first record, and how many are assigned to this set: those of two shards never meet. */
  records: v.strictObject({ first: count, count }),
  /** The most events first, as `lane` of the tiles counts them. */
  lanes: v.pipe(v.array(lane), v.maxLength(TILE_LIMITS.lanes)),
  faults: v.strictObject({ count, rowsLeftOut: count, csv: v.optional(named) }),
  folders: v.record(v.pipe(v.string(), v.check(isTileFolder, 'it is no folder of tiles')), folder),
});

const listSchema = v.array(file);

export type TileManifest = v.InferOutput<typeof manifestSchema>;
export type TileFolder = v.InferOutput<typeof folder>;
export type TileFile = v.InferOutput<typeof file>;

/** Returns a manifest, or a sentence that says why a text is none. */
export function readTileManifest(text: string): TileManifest | string {
  const data = parsed(text);
  if (data === undefined) return 'the manifest is not well-formed JSON; write the set anew';
  if (!v.is(v.object({ format: v.literal(FORMAT) }), data))
    return `this is no manifest of a tile set: its format is not “${FORMAT}”`;
  const versioned = v.safeParse(v.object({ version: v.unknown() }), data);
  if (versioned.success && versioned.output.version !== TILES_VERSION)
    return `the tile set has version ${JSON.stringify(versioned.output.version)}, and this program reads version ${TILES_VERSION}; use a program of its version, or write the set anew`;
  const result = v.safeParse(manifestSchema, data);
  return result.success ? result.output : `the manifest is damaged at ${placeOf(result.issues[0])}`;
}

/** Returns the files of a list, or a sentence that says why a text is none. */
export function readTileList(text: string): readonly TileFile[] | string {
  const result = v.safeParse(listSchema, parsed(text));
  return result.success ? result.output : `the list of files is damaged at ${placeOf(result.issues[0])}`;
}

/** Returns a manifest as text, the same each time. */
export function writeTileManifest(manifest: Omit<TileManifest, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: FORMAT, version: TILES_VERSION, ...manifest })}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'its beginning'}: ${issue.message}`;
}
