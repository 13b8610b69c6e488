import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { buildSet, type TileReport, type TileSettings } from '../../../../src/cli/tile/build-set.js';
import { readTableFile } from '../../../../src/cli/table-file.js';
import type { TableResult } from '../../../../src/lib/core.js';
import { readTileList, readTileManifest, type TileManifest } from '../../../../src/lib/tiles/manifest.js';
import { listPath, tilePath } from '../../../../src/lib/tiles/names.js';

export type TileRow = Readonly<Record<string, unknown>>;

/** A tile set of a test, read by another reader than the one that made it. */
export interface TileSet {
  readonly folder: string;
  readonly report: TileReport;
  readonly manifest: TileManifest;
  /** All rows of a folder, in order of its files; `totals` are those beside counts. */
  readonly rows: (folder: string, isTotals?: boolean) => Promise<readonly TileRow[]>;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sourceline-tiles-'));
}

/** Writes files of tables into a new folder, and returns it. */
export function writeTables(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Makes a tile set of the files in a folder. */
export async function tiled(
  folder: string,
  names: readonly string[],
  settings: Partial<TileSettings> = {},
): Promise<TileSet> {
  const out = settings.out ?? join(folder, 'tiles');
  const report = await buildSet({
    ...{ names, from: folder, out, title: 'A set', version: '0.0.0', firstRecord: 0, mostFiles: 10_000 },
    ...{ memoryMb: 512, threads: 1, onStep: () => undefined },
    ...settings,
  });
  return { ...readSet(out), report };
}

export function readSet(folder: string): Omit<TileSet, 'report'> {
  const manifest = readTileManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (typeof manifest === 'string') throw new Error(manifest);
  const read = async (path: string): Promise<readonly TileRow[]> => {
    const bytes = readFileSync(join(folder, path));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    return (await parquetReadObjects({ file, compressors })).map(plain);
  };
  const rows = async (name: string, isTotals = false): Promise<readonly TileRow[]> => {
    const content = manifest.folders[name];
    if (!content) return [];
    if (isTotals) return content.totals ? read(tilePath(name, 'totals', content.totals.sha256)) : [];
    const lists = (content.lists ?? []).flatMap(({ first, sha256 }) => {
      const list = readTileList(readFileSync(join(folder, listPath(name, first, sha256)), 'utf8'));
      if (typeof list === 'string') throw new Error(list);
      return list;
    });
    const files = [...(content.files ?? []), ...lists];
    const parts = await Promise.all(files.map(({ key, sha256 }) => read(tilePath(name, key, sha256))));
    return parts.flat();
  };
  return { folder, manifest, rows };
}

/** All numbers of a set are exact as numbers of JavaScript. */
function plain(row: Record<string, unknown>): TileRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value === 'bigint' && !Number.isSafeInteger(Number(value)))
        throw new Error(`${name}: ${value}`);
      return [name, typeof value === 'bigint' ? Number(value) : value];
    }),
  );
}

/** Reads a table whole, as the page that opens it does. */
export function readWhole(path: string): Promise<TableResult> {
  return readTableFile(path, { onRows: () => undefined });
}

/** The names of all files of a folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort();
}
