import { relative } from 'node:path';
import { findAssets } from '../assets.js';
import { exitCodeOf, outcomeOf } from '../check.js';
import type { Command, Context } from '../command.js';
import { EXPORT_OPTIONS, readExport, type Export } from '../export-options.js';
import { loadFrame } from '../language.js';
import { readOrder } from '../order.js';
import { placeOf, type Place } from '../output.js';
import { addPictureNotes } from '../picture-notes.js';
import { printableLine } from '../printable.js';
import { readAny } from '../read.js';
import { faultsOfTable, tableReport, type CheckedTable } from '../table.js';
import { STANDARD } from '../target.js';
import { reasonOf } from '../system-error.js';
import { CannotError, EXIT, UsageError } from '../usage.js';
import { writeWhole } from '../write-file.js';
import { writableTable, writableTimeline, type Writable } from '../writable.js';
import { FONT_FORMATS, type Assets, type Format } from '../../lib/core.js';

export const exportCommand: Command = {
  name: 'export',
  operands: '<file|folder|->',
  summary: 'write a timeline, or a table of events, as figure, page, document or data',
  options: EXPORT_OPTIONS,
  min: 1,
  max: 1,
  notes: [
    'The timeline is checked before; one with faults is not written. The same timeline and options always give the same bytes.',
    'A table is written as far as it goes: its rows as csv or json, up to 2,000 of them as a figure, page, text or calendar; it has no archived sources to list.',
    'Titles, summaries and quotes are never translated; --lang is the language of all else, such as dates in words.',
    'Without -o each file is written here, as <id>.<extension>; with -o into that file or, where it is a folder or ends with /, into that folder. Without --to the name behind -o selects the format.',
    'Dates are EDTF, such as 2020-08 or 2020-09-08; one before year 0 is written behind a =, --from=-0044.',
  ],
  run: async ({ operands, values }, context) => {
    const { terminal, from } = context;
    const wanted = readExport(values);
    const assets = findAssets(from, wanted.fonts);
    const order = readOrder(values);
    const loaded = await readAny(operands[0] ?? STANDARD, context, { order, allowsUnsourced: true });
    if (loaded.table) return exportTable(loaded.table, loaded.fileName, wanted, assets, context);
    const read = loaded.checked;
    const hasPictures = wanted.formats.some(({ id }) => FONT_FORMATS.includes(id));
    const checked = hasPictures ? await addPictureNotes(read, assets) : read;
    const { timeline, issues } = checked;
    const outcome = outcomeOf([checked], { isColoured: terminal.isErrorColoured });
    if (issues.length > 0) terminal.warn(outcome.text);
    if (!timeline || !outcome.isClean) return exitCodeOf(outcome);
    return writeAll(writableTimeline(timeline, checked.media), wanted, assets, context);
  },
};

/** Writes the rows that could be read; those that could not are reported, and the exit code says that there were some. */
async function exportTable(
  table: CheckedTable,
  fileName: string,
  wanted: Export,
  assets: Assets,
  context: Context,
): Promise<number> {
  const { archive } = table.result;
  const hasFaults = faultsOfTable(table) > 0;
  if (hasFaults) context.terminal.warn(tableReport([table]));
  if (archive.table.count === 0) return EXIT.faults;
  const code = await writeAll(writableTable(archive, fileName), wanted, assets, context);
  return code === EXIT.done && hasFaults ? EXIT.faults : code;
}

interface Task {
  readonly format: Format;
  readonly place: Place;
}

/** Writes what can be written, names what cannot with the reason, and returns the exit code. */
async function writeAll(
  writable: Writable,
  wanted: Export,
  assets: Assets,
  context: Context,
): Promise<number> {
  const { terminal, from } = context;
  const { formats, out, site, language } = wanted;
  const messages = await loadFrame(writable, language);
  const options = { messages, ...(site === undefined ? {} : { site }), figure: wanted.figureOf };
  // All places are known to be right before anything is written.
  const tasks = formats.map((format): Task => ({
    format,
    place: placeOf(format, writable.id, out, formats.length > 1, from),
  }));
  const missing: string[] = [];
  for (const [index, { format, place }] of tasks.entries()) {
    terminal.progress(`writing ${format.id} (${index + 1} of ${tasks.length})`);
    try {
      await writeOne(place, await writable.write(format, options, assets), context);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      missing.push(`  ${format.id}: ${printableLine(reasonText(error))}`);
    }
  }
  if (missing.length === 0) return EXIT.done;
  terminal.warn(
    `sourceline: ${missing.length} of ${tasks.length} formats not written\n${missing.join('\n')}\n`,
  );
  return EXIT.misuse;
}

async function writeOne(
  { path }: Place,
  data: string | Uint8Array,
  { terminal, from }: Context,
): Promise<void> {
  if (path === undefined) return terminal.write(data);
  writeWhole(path, data);
  const name = relative(from, path);
  return terminal.print(`${printableLine(name.startsWith('..') ? path : name)}\n`);
}

function reasonText(error: unknown): string {
  return error instanceof CannotError ? error.message : reasonOf(error);
}
