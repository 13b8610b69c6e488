import { exitCodeOf, outcomeOf } from '../check.js';
import type { Command } from '../command.js';
import type { Checked } from '../folder.js';
import { ORDER_OPTION, readOrder } from '../order.js';
import { readAny } from '../read.js';
import { faultsOfTable, tableReport, type CheckedTable } from '../table.js';
import { FONT_OPTION } from '../fonts.js';
import { fixProject, fixText, type FixReport } from '../fix.js';
import { checkJsonText } from '../check-json.js';
import { UsageError } from '../usage.js';
import { addPictureNotes, findFonts } from '../picture-notes.js';

const ALLOW_UNSOURCED = 'allow-unsourced';
const FIX = 'fix';
const DRY_RUN = 'dry-run';

export const check: Command = {
  name: 'check',
  operands: '[file|folder|-]…',
  summary:
    'check timelines against their sources: every quote, date and id; and tables of events, row by row',
  options: [
    {
      name: FIX,
      help: 'first write what follows from the sources: ids, paragraphs, dates, the signs of quotes',
    },
    { name: DRY_RUN, help: 'with --fix, print what would be written, and write nothing' },
    { name: 'json', help: 'as JSON, for programs' },
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
    '--fix changes nothing of what is meant, and leaves what can be read in two ways, or is found nowhere. It keeps comments, order and blanks, prints each change, and leaves an events.ts alone: there it prints what to write. To run it again changes nothing.',
    'Example: sourceline check harbour --fix',
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
    const isJson = values.has('json');
    if (values.has(DRY_RUN) && !values.has(FIX)) throw new UsageError('--dry-run is for --fix');
    const fixed: FixReport[] = [];
    if (values.has(FIX))
      for (const name of names) fixed.push(await fixProject(name, context, values.has(DRY_RUN)));
    if (!isJson) for (const report of fixed) await terminal.print(fixText(report));
    for (const [index, name] of names.entries()) {
      const doing = `reading ${name} (${index + 1} of ${names.length})`;
      terminal.progress(doing);
      const onRows = (rows: number): void => terminal.progress(`${doing}: ${rows} rows`);
      const loaded = await readAny(name, context, { order, allowsUnsourced, onRows });
      if (loaded.table) tables.push(loaded.table);
      else checked.push(await addPictureNotes(loaded.checked, fonts));
    }
    const outcome = outcomeOf(checked, { isColoured: terminal.isColoured });
    if (isJson) await terminal.write(checkJsonText(checked, tables, fixed));
    else if (checked.length > 0) await terminal.print(outcome.text);
    if (!isJson && tables.length > 0)
      await terminal.print(`${checked.length > 0 ? '\n' : ''}${tableReport(tables)}`);
    const isClean = outcome.isClean && tables.every((table) => faultsOfTable(table) === 0);
    return exitCodeOf({ ...outcome, isClean });
  },
};
