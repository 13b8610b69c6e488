import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayOrder } from '../../lib/core.js';
import { MARKS_PER_FILE, OPEN_END_MS, OPEN_START_MS, TEXTS_PER_FILE } from '../../lib/tiles/grid.js';
import { TILE_LIMITS } from '../../lib/tiles/limits.js';
import { faultsPath } from '../../lib/tiles/names.js';
import { CannotError } from '../usage.js';
import { chooseBase, countEvents, countFiles, labelEvents, listSpans } from './count-events.js';
import { cutFiles, listCuts } from './cut-files.js';
import { engineFault } from './engine-fault.js';
import { Engine, loadDuckDb, textIn, wholeOf } from './engine.js';
import { findInputs, fingerprintOf, workFolder, type TileInput } from './inputs.js';
import { readDates } from './read-dates.js';
import { CREATE_RAW, CREATE_REFUSED, readFile } from './read-files.js';
import { factsOf, findFaults, sortEvents } from './sort-events.js';
import { writeFaults } from './write-faults.js';
import { writeManifest } from './write-manifest.js';

export interface TileSettings {
  readonly names: readonly string[];
  readonly from: string;
  readonly out: string;
  readonly title: string;
  readonly version: string;
  readonly order?: DayOrder | undefined;
  readonly base?: number | undefined;
  readonly firstRecord: number;
  readonly mostFiles: number;
  readonly memoryMb: number;
  readonly threads: number;
  readonly onStep: (text: string) => void;
  readonly loadLibrary?: typeof loadDuckDb;
}

export interface TileReport {
  readonly events: number;
  readonly faults: { readonly count: number; readonly rowsLeftOut: number };
  readonly faultsFile?: string | undefined;
  readonly files: number;
  readonly bytes: number;
  readonly base: number;
  readonly top: number;
  readonly notes: Awaited<ReturnType<typeof readDates>>;
}

/**
 * Makes a tile set of tables of events. What was done before it was ended is not done again, where the files and what was
 * asked are the same.
 *
 * @throws CannotError with what cannot be read or written, and why
 */
export async function buildSet(settings: TileSettings): Promise<TileReport> {
  const library = await (settings.loadLibrary ?? loadDuckDb)(settings.from);
  const work = workFolder(settings.out);
  const inputs = await inputsOf(library, settings);
  prepareWork(work, fingerprintOf(inputs, askedOf(settings)));
  const report = await withEngine(library, work, settings, (engine) => build(engine, inputs, settings));
  rmSync(work, { recursive: true, force: true });
  return report;
}

/** Opens the database of the work, and closes it whatever comes of it. */
async function withEngine<T>(
  library: Library,
  work: string,
  { memoryMb, threads }: TileSettings,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  let engine: Engine | undefined;
  try {
    engine = await Engine.open(library, {
      path: join(work, 'work.duckdb'),
      temporary: join(work, 'temporary'),
      ...{ memoryMb, threads },
    });
    return await use(engine);
  } catch (error) {
    throw engineFault(error);
  } finally {
    engine?.close();
  }
}

type Library = Awaited<ReturnType<typeof loadDuckDb>>;

async function inputsOf(
  library: Library,
  { names, from, memoryMb }: TileSettings,
): Promise<readonly TileInput[]> {
  const engine = await Engine.open(library, { path: ':memory:', memoryMb, threads: 1 });
  try {
    return await findInputs(engine, names, from);
  } finally {
    engine.close();
  }
}

function askedOf({ title, version, order, base, firstRecord, mostFiles }: TileSettings): object {
  return { title, version, order, base, firstRecord, mostFiles };
}

/** Makes the folder of the work anew, where what lies there is of other files. */
function prepareWork(work: string, fingerprint: string): void {
  const note = join(work, 'fingerprint');
  if (existsSync(note) && readFileSync(note, 'utf8') === fingerprint) return;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  writeFileSync(note, fingerprint);
}

async function build(
  engine: Engine,
  inputs: readonly TileInput[],
  settings: TileSettings,
): Promise<TileReport> {
  const { out, onStep, firstRecord } = settings;
  const work = workFolder(out);
  await engine.run('CREATE TABLE IF NOT EXISTS steps (name VARCHAR PRIMARY KEY, note VARCHAR)');
  const step = stepsOf(engine, onStep);
  await step('tables', '', () => engine.run(`${CREATE_RAW}; ${CREATE_REFUSED}`));
  for (const [index, input] of inputs.entries()) {
    const doing = `reading ${input.name} (${index + 1} of ${inputs.length})`;
    await step(`read ${index}`, doing, () => readFile(engine, input, index));
  }
  const notes = await step('dates', 'reading dates', () =>
    readDates(engine, settings.order, (count) => onStep(`reading dates: ${count} different ones`)),
  );
  await step('faults', 'looking for faults', () => findFaults(engine));
  const faults = await writeFaults(engine, inputs, { out, work });
  await checkRows(engine, firstRecord);
  await step('events', 'sorting events', () => sortEvents(engine, firstRecord));
  const facts = await factsOf(engine, OPEN_START_MS, OPEN_END_MS);
  if (facts.events === 0)
    throw new CannotError(
      faults.csv
        ? `no row could be read; ${join(out, faultsPath(faults.csv.sha256))} says what is wrong with each`
        : 'the files have no rows',
    );
  const levels = await step('counts', 'counting', () => countAll(engine, facts, settings));
  const cuts = await listCuts(engine, levels, facts.events);
  const files = await cutFiles(engine, cuts, { out, work }, (count) =>
    onStep(`writing files: ${count} of ${cuts.length}`),
  );
  const spans = [
    ...new Set(cuts.flatMap(({ folder }) => (folder.startsWith('spans/') ? [Number(folder.slice(6))] : []))),
  ];
  writeManifest(out, files, {
    builder: { name: 'sourceline', version: settings.version, engine: engine.version },
    title: settings.title,
    ...facts,
    levels,
    spans,
    records: { first: firstRecord, count: facts.events },
    faults,
  });
  return {
    events: facts.events,
    faults,
    ...(faults.csv ? { faultsFile: join(out, faultsPath(faults.csv.sha256)) } : {}),
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    ...levels,
    notes,
  };
}

/** Returns what does a step once: what it gave is kept, and given again when the work goes on. */
function stepsOf(engine: Engine, onStep: (text: string) => void) {
  return async <T>(name: string, doing: string, work: () => Promise<T>): Promise<T> => {
    const [done] = await engine.rows(`SELECT note FROM steps WHERE name = '${name}'`);
    if (done) return JSON.parse(textIn(done['note'])) as T;
    if (doing !== '') onStep(doing);
    await engine.run('BEGIN');
    const result = await work();
    const note = JSON.stringify(result ?? null).replaceAll("'", "''");
    await engine.run(`INSERT INTO steps VALUES ('${name}', '${note}'); COMMIT; CHECKPOINT`);
    return result;
  };
}

async function checkRows(engine: Engine, firstRecord: number): Promise<void> {
  const rows = wholeOf((await engine.row('SELECT count(*) AS n FROM raw'))['n']);
  if (firstRecord + rows > TILE_LIMITS.rows)
    throw new CannotError(
      `there are ${firstRecord + rows} records; a tile set has ${TILE_LIMITS.rows} at most, all its shards together`,
    );
}

/** Counts on every level; where that takes more files than allowed, finer levels are left out. */
async function countAll(
  engine: Engine,
  { events, range }: Awaited<ReturnType<typeof factsOf>>,
  { base, mostFiles }: TileSettings,
): Promise<{ readonly base: number; readonly top: number }> {
  const fixed = Math.ceil(events / MARKS_PER_FILE) + Math.ceil(events / TEXTS_PER_FILE);
  let level = base ?? (await chooseBase(engine, range));
  for (;;) {
    const levels = await countEvents(engine, level, range);
    await listSpans(engine, level);
    const files = fixed + (await countFiles(engine, levels));
    if (files <= mostFiles) {
      await labelEvents(engine, levels);
      return levels;
    }
    if (levels.top === level || base !== undefined)
      throw new CannotError(
        `the set would have ${files} files, and ${mostFiles} are allowed; allow more with --max-files, or tile fewer rows`,
      );
    level += 1;
  }
}
