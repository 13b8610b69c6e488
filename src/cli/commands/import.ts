import { IMPORT_FORMATS } from '../../lib/imports/import.js';
import type { Command } from '../command.js';
import { ORDER_OPTION } from '../order.js';

export const importCommand: Command = {
  name: 'import',
  operands: '<file> [project]',
  summary: 'take the events of a file of another program into a project, as drafts',
  options: [
    {
      name: 'as',
      value: '<format>',
      allowed: IMPORT_FORMATS,
      help: 'its format, where it is not detected from the content',
    },
    { name: 'map', value: '<file.json>', help: 'which column of a table is what, by its header' },
    ORDER_OPTION,
    { name: 'sheet', value: '<name>', help: 'the sheet of a workbook; else the first that has rows' },
    { name: 'zone', value: '<zone>', help: 'the zone of times that have none: Europe/Berlin' },
    { name: 'dry-run', help: 'print what would be written, and write nothing' },
    { name: 'take-file', help: 'where a field was edited and the file changed it too, take the file’s' },
    { name: 'json', help: 'as JSON, for programs' },
  ],
  min: 1,
  max: 2,
  notes: [
    'Reads TimelineJS (JSON, or its spreadsheet as CSV or XLSX), tables (CSV, TSV, XLSX, rows of JSON), Hypothesis, vis-timeline, iCalendar, markwhen, Wikidata, SIMILE and GEDCOM. The format is detected from the content of the file. The report is printed before anything is written.',
    'Its events are drafts: they are published when each has a quote of an archived source. The pages that the file names are listed; `sourceline add --imported` archives them.',
    'The project is a folder with a timeline.json, timeline.yaml or events.csv, which keeps its form; without one, that of the folder that you are in, or else a new one that is named after the file. What the file gave is kept in imports.json: to import it again updates what it changed, and keeps what was edited since.',
    'Exit codes: 0 all is read; 1 it is written, but a row, a date or another value could not be read, or a field was edited and changed by the file; 2 nothing is written.',
    'Examples: sourceline import old-timeline.csv harbour --dry-run',
    '          sourceline import events.xlsx harbour --map columns.json --order dmy',
  ],
  run: async (given, context) => {
    // What reads files of other programs is large, and no other command needs it.
    const { importFile } = await import('../import-file.js');
    return importFile(given, context);
  },
};
