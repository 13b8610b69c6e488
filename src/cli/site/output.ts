import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { reasonOf } from '../system-error.js';
import { CannotError } from '../usage.js';
import { FILE_LIST } from './write.js';

/** How many files that are in the way are named. */
const NAMED = 3;

/** The folder that a site goes to. */
export interface Output {
  /** As the command line has it. */
  readonly name: string;
  readonly path: string;
  /** Files in it that are not from an earlier build, as paths below it. */
  readonly others: readonly string[];
  /** Where it is while it is written, on the same disk: beside its folder, where nothing else is said. */
  readonly workIn?: string;
}

/**
 * Returns the folder that a site may go to.
 *
 * @param inputs folders that the site is made from
 * @param isForced files that are not from an earlier build may be there: they stay
 * @throws CannotError when it may not, and says why
 */
export function outputAt(name: string, from: string, inputs: readonly string[], isForced: boolean): Output {
  const given = resolve(from, name);
  if (existsSync(given) && !statSync(given).isDirectory())
    throw new CannotError(`${name} is a file; name a folder for the site with -o`);
  const path = existsSync(given) ? realpathSync(given) : given;
  for (const input of [...inputs, from].map((each) => realpathSync(each)))
    if (input === path || input.startsWith(path + sep))
      throw new CannotError(`${name} holds what the site is made from; name a folder of its own with -o`);
  for (const input of inputs.map((each) => join(realpathSync(each), 'sources')))
    if (path === input || path.startsWith(input + sep))
      throw new CannotError(`${name} is among the sources; name a folder of its own with -o`);
  const others = existsSync(path) ? othersIn(path) : [];
  if (others.length > 0 && !isForced) throw new CannotError(othersText(name, others));
  return { name, path, others };
}

function othersText(name: string, others: readonly string[]): string {
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  return `${name} has files that are not from an earlier build: ${others.slice(0, NAMED).join(', ')}${more}; name another folder, or give --force, which keeps them`;
}

/** Returns the files in a folder that no build has listed there. */
function othersIn(folder: string): string[] {
  const ours = listedIn(folder);
  return filesIn(folder).filter((file) => !ours.has(file.replace(/\.(?:gz|br)$/, '')) && !ours.has(file));
}

function listedIn(folder: string): Set<string> {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, FILE_LIST), 'utf8'));
    return new Set(Array.isArray(list) ? list.map(String) : []);
  } catch {
    return new Set();
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Writes a site into a folder beside its own and then puts it in the place of the one before, so that what cannot be
 * finished leaves that as it was.
 */
export async function replaceOutput(
  { name, path, others, workIn = dirname(path) }: Output,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const work = join(workIn, `${basename(path)}.${process.pid}`);
  const part = `${work}.part`;
  const remove = (): void => rmSync(part, { recursive: true, force: true });
  // A program that is stopped leaves nothing behind.
  process.once('exit', remove);
  const stop = stopOn(['SIGINT', 'SIGTERM']);
  try {
    mkdirSync(part, { recursive: true });
    await write(part);
    for (const other of others)
      if (!existsSync(join(part, other))) cpSync(join(path, other), join(part, other));
    swap(part, path, `${work}.old`);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new CannotError(`${name} cannot be written: ${reasonOf(error)}`);
    throw error;
  } finally {
    stop();
    process.off('exit', remove);
    remove();
  }
}

/** Ends the program at a signal, with what is to be done at its end. Returns what takes that back. */
function stopOn(signals: readonly NodeJS.Signals[]): () => void {
  const end = (): void => process.exit(130);
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

function swap(part: string, path: string, before: string): void {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    return renameSync(part, path);
  }
  try {
    renameSync(path, before);
  } catch {
    // A folder that another program is in, or that is a disk of its own, cannot be moved: its files are replaced.
    for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true, force: true });
    return cpSync(part, path, { recursive: true });
  }
  try {
    renameSync(part, path);
  } catch (error) {
    renameSync(before, path);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}
