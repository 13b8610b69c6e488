import { availableParallelism, totalmem } from 'node:os';
import { basename, resolve } from 'node:path';
import { MOST_LEVEL } from '../../lib/tiles/grid.js';
import { TILE_LIMITS } from '../../lib/tiles/limits.js';
import type { Context } from '../command.js';
import type { Given } from '../options.js';
import { readOrder } from '../order.js';
import { EXIT, UsageError } from '../usage.js';
import { buildSet, type TileReport } from './build-set.js';
import { verifySet } from './verify-set.js';

const MB = 1024 * 1024;
/** The engine does nothing with less. */
const LEAST_MB = 128;

/** Makes a tile set, or checks one, and returns the exit code. */
export async function runTile(given: Given, context: Context): Promise<number> {
  const { terminal, from } = context;
  const { operands, values } = given;
  const engine = {
    memoryMb: numberOf(given, 'memory', LEAST_MB, 1e9) ?? Math.max(LEAST_MB, Math.floor(totalmem() / MB / 2)),
    threads: numberOf(given, 'threads', 1, 1024) ?? availableParallelism(),
  };
  if (values.has('verify')) {
    if (operands.length > 1) throw new UsageError('--verify wants one folder');
    const onStep = (text: string): void => terminal.progress(text);
    const { faults, files, events } = await verifySet({
      folder: resolve(from, operands[0] ?? ''),
      from,
      ...engine,
      onStep,
    });
    await terminal.print(
      faults.length === 0
        ? `no faults in ${files} files of ${events} events\n`
        : `${faults.join('\n')}\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} files\n`,
    );
    return faults.length === 0 ? EXIT.done : EXIT.faults;
  }
  const out = values.get('out')?.at(-1);
  if (out === undefined) throw new UsageError('tile wants -o, the folder of the tile set');
  const folder = resolve(from, out);
  const report = await buildSet({
    names: operands,
    from,
    out: folder,
    title: values.get('title')?.at(-1) ?? basename(folder),
    version: SOURCELINE_VERSION,
    order: readOrder(values),
    base: numberOf(given, 'base-level', 0, MOST_LEVEL),
    firstRecord: numberOf(given, 'first-record', 0, TILE_LIMITS.rows - 1) ?? 0,
    mostFiles: numberOf(given, 'max-files', 1, 1e9) ?? TILE_LIMITS.files,
    ...engine,
    onStep: (text) => terminal.progress(text),
  });
  await terminal.print(reportText(report, out));
  return report.faults.count === 0 ? EXIT.done : EXIT.faults;
}

function numberOf({ values }: Given, name: string, least: number, most: number): number | undefined {
  const text = values.get(name)?.at(-1);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(`--${name} wants a whole number from ${least} to ${most}, found ${text}`);
  return value;
}

function reportText(report: TileReport, out: string): string {
  const { events, faults, files, bytes, base, top, notes } = report;
  const lines = [
    `${out}: ${events} events in ${files} files, ${(bytes / MB).toFixed(1)} MB; levels ${base} to ${top}`,
    ...notes.map(
      ({ column, as, rows, found, read }) =>
        `  ${column}: ${rows} different dates were read as ${as}; ${found} is ${read}`,
    ),
    ...(faults.count > 0
      ? [
          `  ${faults.count} faults, ${faults.rowsLeftOut} rows left out; ${report.faultsFile} says what is wrong with each`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
