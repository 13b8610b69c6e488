import { relative } from 'node:path';
import { assets } from '../assets.js';
import { outcomeOf } from '../check.js';
import type { Command, Context } from '../command.js';
import { EXPORT_OPTIONS, readExport, type Export } from '../export-options.js';
import { placeOf, writeWhole } from '../output.js';
import { readTarget, STANDARD } from '../target.js';
import { EXIT } from '../usage.js';
import { englishFormats as messages, type Timeline } from '../../lib/core.js';

export const exportCommand: Command = {
  name: 'export',
  operands: '<file|folder|->',
  summary: 'write a timeline as figure, page, document or data',
  options: EXPORT_OPTIONS,
  min: 1,
  max: 1,
  notes: [
    'The timeline is checked before; one with faults is not written. The same timeline and options always give the same bytes.',
    'Without -o each file is written here, as <id>.<extension>; with -o into that file or, where it is a folder or ends with /, into that folder. Without --to the name behind -o selects the format.',
    'Dates are EDTF, such as 2020-08 or 2020-09-08; one before year 0 is written behind a =, --from=-0044.',
  ],
  run: async ({ operands, values }, context) => {
    const { terminal, load, from } = context;
    const wanted = readExport(values);
    const checked = await readTarget(operands[0] ?? STANDARD, { load, from, read: terminal.read });
    const { timeline, issues } = checked;
    const outcome = outcomeOf([checked], { isColoured: terminal.isErrorColoured });
    if (issues.length > 0) terminal.warn(outcome.text);
    if (!timeline || !outcome.isClean) return EXIT.faults;
    await writeAll(timeline, wanted, context);
    return EXIT.done;
  },
};

async function writeAll(timeline: Timeline, wanted: Export, { terminal, from }: Context): Promise<void> {
  const { formats, out, site } = wanted;
  const options = { messages, ...(site === undefined ? {} : { site }), figure: wanted.figureOf(timeline) };
  // All places are known to be right before anything is written.
  const tasks = formats.map((format) => ({
    format,
    place: placeOf(format, timeline.id, out, formats.length > 1, from),
  }));
  for (const [index, { format, place }] of tasks.entries()) {
    terminal.progress(`writing ${format.id} (${index + 1} of ${tasks.length})`);
    const data = await format.write(timeline, options, assets);
    if (place.path === undefined) {
      await terminal.write(data);
      continue;
    }
    writeWhole(place.path, data);
    const name = relative(from, place.path);
    await terminal.write(`${name.startsWith('..') ? place.path : name}\n`);
  }
}
