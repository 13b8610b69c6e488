import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DAY_ORDERS } from '../../lib/core.js';
import { exitCodeOf, outcomeOf } from '../check.js';
import type { Command } from '../command.js';
import { nameFrom, type Checked } from '../folder.js';
import { faultsOfTable, isTable, tableOfResult, tableReport, type CheckedTable } from '../table.js';
import { readTableFile } from '../table-file.js';
import { FONT_OPTION } from '../fonts.js';
import { addPictureNotes, findFonts } from '../picture-notes.js';
import { readTarget, STANDARD } from '../target.js';

const ALLOW_UNSOURCED = 'allow-unsourced';
const ORDER = 'order';

export const check: Command = {
  name: 'check',
  operands: '<file|folder|->…',
  summary:
    'check timelines against their sources: every quote, date and id; and tables of events, row by row',
  options: [
    { name: ALLOW_UNSOURCED, help: 'rows of a table that name no source pass' },
    {
      name: ORDER,
      value: '<order>',
      allowed: DAY_ORDERS,
      help: 'in a table, 8/9/2020 is 8 September (dmy) or August 9 (mdy)',
    },
    FONT_OPTION,
  ],
  min: 1,
  max: Infinity,
  notes: [
    'The first hundred faults of each timeline are reported, with place, what was found and how to fix it; the others are counted.',
    'A table is a CSV, NDJSON or Parquet file, or a list in a JSON file; gzip behind .gz. Its rows, columns and dates are checked, and that each row names a source.',
    'An events.ts is a program and is run, so check only your own; a timeline as JSON is only read.',
  ],
  run: async ({ operands, values }, { terminal, load, readTable = readTableFile, from }) => {
    const checked: Checked[] = [];
    const tables: CheckedTable[] = [];
    const fonts = findFonts(from, values.get(FONT_OPTION.name));
    const allowsUnsourced = values.has(ALLOW_UNSOURCED);
    const order = DAY_ORDERS.find((each) => each === values.get(ORDER)?.[0]);
    for (const [index, name] of operands.entries()) {
      const doing = `reading ${name} (${index + 1} of ${operands.length})`;
      terminal.progress(doing);
      const path = resolve(from, name);
      if (name !== STANDARD && existsSync(path) && isTable(path)) {
        const onRows = (rows: number): void => terminal.progress(`${doing}: ${rows} rows`);
        const result = await readTable(path, { order, onRows });
        tables.push(tableOfResult(nameFrom(from, path), result, allowsUnsourced));
      } else {
        const read = await readTarget(name, { load, from, read: terminal.read });
        checked.push(await addPictureNotes(read, fonts));
      }
    }
    const outcome = outcomeOf(checked, { isColoured: terminal.isColoured });
    if (checked.length > 0) await terminal.print(outcome.text);
    if (tables.length > 0) await terminal.print(`${checked.length > 0 ? '\n' : ''}${tableReport(tables)}`);
    const isClean = outcome.isClean && tables.every((table) => faultsOfTable(table) === 0);
    return exitCodeOf({ ...outcome, isClean });
  },
};
