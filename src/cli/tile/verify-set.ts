import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTileList, type TileFile, type TileManifest } from '../../lib/tiles/manifest.js';
import { faultsPath, listPath, tilePath } from '../../lib/tiles/names.js';
import { sha256OfFile } from './cut-files.js';
import { engineFault } from './engine-fault.js';
import { Engine, loadDuckDb } from './engine.js';
import { manifestOf } from './set-files.js';
import { checkContent } from './verify-content.js';

export interface VerifySettings {
  readonly folder: string;
  readonly from: string;
  readonly memoryMb: number;
  readonly threads: number;
  readonly onStep: (text: string) => void;
}

export interface VerifyReport {
  readonly faults: readonly string[];
  readonly files: number;
  readonly events: number;
}

interface NamedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Checks a tile set: that every file of it is there and is what its name says, and, where all are, that its numbers fit
 * together.
 *
 * @throws CannotError where there is no manifest that can be read
 */
export async function verifySet(settings: VerifySettings): Promise<VerifyReport> {
  const { folder, onStep } = settings;
  const manifest = manifestOf(folder);
  const faults: string[] = [];
  const named: NamedFile[] = [];
  for (const [name, content] of Object.entries(manifest.folders)) {
    const files = await filesOf(folder, name, content, faults, named);
    if (files.length + (content.totals ? 1 : 0) !== content.count)
      faults.push(`${name}: the manifest counts ${content.count} files and names ${files.length}`);
    for (const { key, ...file } of files) named.push({ path: tilePath(name, key, file.sha256), ...file });
    if (content.totals)
      named.push({ path: tilePath(name, 'totals', content.totals.sha256), ...content.totals });
  }
  const { csv } = manifest.faults;
  if (csv) named.push({ path: faultsPath(csv.sha256), ...csv });
  for (const [at, file] of named.entries()) {
    if (at % 64 === 0) onStep(`checking files: ${at} of ${named.length}`);
    const fault = await faultOf(folder, file);
    if (fault) faults.push(fault);
  }
  faults.push(...strangersIn(folder, new Set(named.map(({ path }) => path))));
  if (faults.length === 0) {
    onStep('checking numbers');
    faults.push(...(await contentFaults(settings, manifest)));
  }
  return { faults, files: named.length, events: manifest.events };
}

/** What has no room in memory is put into a folder that goes again: that of the set may be one to read only. */
async function contentFaults(settings: VerifySettings, manifest: TileManifest): Promise<readonly string[]> {
  const library = await loadDuckDb(settings.from);
  const temporary = mkdtempSync(join(tmpdir(), 'sourceline-verify-'));
  const engine = await Engine.open(library, { ...settings, path: ':memory:', temporary });
  try {
    return await checkContent(engine, settings.folder, manifest);
  } catch (error) {
    throw engineFault(error);
  } finally {
    engine.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function filesOf(
  folder: string,
  name: string,
  content: TileManifest['folders'][string],
  faults: string[],
  named: NamedFile[],
): Promise<readonly TileFile[]> {
  const files: TileFile[] = [...(content.files ?? [])];
  for (const { first, sha256, bytes } of content.lists ?? []) {
    const list = { path: listPath(name, first, sha256), sha256, bytes };
    named.push(list);
    if (await faultOf(folder, list)) continue;
    const read = readTileList(readFileSync(join(folder, list.path), 'utf8'));
    if (typeof read === 'string') faults.push(`${list.path}: ${read}`);
    else files.push(...read);
  }
  return files;
}

async function faultOf(folder: string, { path, sha256, bytes }: NamedFile): Promise<string | undefined> {
  const full = join(folder, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (!stats?.isFile()) return `${path} is missing; write the set anew`;
  if (stats.size !== bytes)
    return `${path} has ${stats.size} bytes, and the manifest says ${bytes}; write the set anew`;
  const found = await sha256OfFile(full);
  return found === sha256 ? undefined : `${path} was changed: its SHA-256 is ${found}; write the set anew`;
}

/** Names files that no manifest names: those of a set of before, which can be removed when no reader has it open. */
function strangersIn(folder: string, named: ReadonlySet<string>): readonly string[] {
  const all = ['counts', 'labels', 'spans', 'marks', 'text', 'faults'].flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
      (each) => `${name}/${each.replaceAll('\\', '/')}`,
    );
  });
  return all
    .filter((path) => statSync(join(folder, path)).isFile() && !named.has(path))
    .map((path) => `${path} is named by no manifest; remove it when nobody reads the set of before`);
}
