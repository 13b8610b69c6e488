import { exitCodeOf, outcomeOf } from '../check.js';
import type { Command } from '../command.js';
import type { Checked } from '../folder.js';
import { ORDER_OPTION, readOrder } from '../order.js';
import { readAny } from '../read.js';
import { faultsOfTable, tableReport, type CheckedTable } from '../table.js';
import { FONT_OPTION } from '../fonts.js';
import { addPictureNotes, findFonts } from '../picture-notes.js';

const ALLOW_UNSOURCED = 'allow-unsourced';

export const check: Command = {
  name: 'check',
  operands: '[file|folder|-]…',
  summary:
    'check timelines against their sources: every quote, date and id; and tables of events, row by row',
  options: [
    { name: ALLOW_UNSOURCED, help: 'rows of a table that name no source pass' },
    ORDER_OPTION,
    FONT_OPTION,
  ],
  min: 0,
  max: Infinity,
  notes: [
    'Without a name it is the folder that you are in.',
    'The first hundred faults of each timeline are reported, with place, what was found and how to fix it; the others are counted.',
    'A table is CSV, NDJSON, Parquet, or JSON with a list of events and without the sources of a timeline; also packed with gzip. Its rows, columns and dates are checked, and that each row names a source.',
    'An events.ts is a program and is run, so check only your own; a timeline.json, timeline.yaml or events.csv, or a timeline as JSON, is only read.',
  ],
  run: async ({ operands, values }, context) => {
    const { terminal, from } = context;
    const checked: Checked[] = [];
    const tables: CheckedTable[] = [];
    const fonts = findFonts(from, values.get(FONT_OPTION.name));
    const allowsUnsourced = values.has(ALLOW_UNSOURCED);
    const order = readOrder(values);
    const names = operands.length > 0 ? operands : ['.'];
    for (const [index, name] of names.entries()) {
      const doing = `reading ${name} (${index + 1} of ${names.length})`;
      terminal.progress(doing);
      const onRows = (rows: number): void => terminal.progress(`${doing}: ${rows} rows`);
      const loaded = await readAny(name, context, { order, allowsUnsourced, onRows });
      if (loaded.table) tables.push(loaded.table);
      else checked.push(await addPictureNotes(loaded.checked, fonts));
    }
    const outcome = outcomeOf(checked, { isColoured: terminal.isColoured });
    if (checked.length > 0) await terminal.print(outcome.text);
    if (tables.length > 0) await terminal.print(`${checked.length > 0 ? '\n' : ''}${tableReport(tables)}`);
    const isClean = outcome.isClean && tables.every((table) => faultsOfTable(table) === 0);
    return exitCodeOf({ ...outcome, isClean });
  },
};
