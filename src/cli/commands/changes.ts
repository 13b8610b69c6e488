import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  addCorrection,
  CHANGES_FILE,
  compareTimelines,
  type Correction,
  type Timeline,
} from '../../lib/core.js';
import { readCorrections } from '../changes-file.js';
import { changesText } from '../changes-text.js';
import type { Command, Context } from '../command.js';
import { nameFrom } from '../folder.js';
import { readAny } from '../read.js';
import { isDefinition } from '../target.js';
import { CannotError, EXIT, UsageError } from '../usage.js';
import { writeWhole } from '../write-file.js';

export const changes: Command = {
  name: 'changes',
  operands: '<old> <new>',
  summary: 'say what was corrected between two versions of a timeline, event by event',
  options: [
    { name: 'write', help: `put it into ${CHANGES_FILE} of the new one, for the page of corrections` },
    { name: 'on', value: '<day>', help: 'with --write, the day of the correction, 2026-11-29; else today' },
    { name: 'note', value: '<text>', help: 'with --write, why: a sentence for readers' },
    { name: 'json', help: 'as JSON, for programs' },
  ],
  min: 2,
  max: 2,
  notes: [
    'Each version is a folder, or a timeline as JSON. An event with a new id is found by its aliases. In [-…-] what was there, in {+…+} what is there now.',
    'The page of corrections of a timeline is on its site when the project has the file: what was corrected, the latest first. To write the same twice changes nothing. The file may be edited; the check looks at its form.',
    'Example: git worktree add ../before v1 && sourceline changes ../before/harbour harbour --write --note "A reader gave us the right day."',
  ],
  run: async ({ operands, values }, context) => {
    const { terminal, from } = context;
    const [old = '', now = ''] = operands;
    const before = await timelineOf(old, context);
    const after = await timelineOf(now, context);
    const found = compareTimelines(before, after);
    await (values.has('json')
      ? terminal.write(`${JSON.stringify(found, null, 2)}\n`)
      : terminal.print(changesText(found)));
    if (!values.has('write') || Object.keys(found).length === 0) return EXIT.done;
    const path = resolve(from, now);
    const isFolder = statSync(path).isDirectory();
    if (!isFolder && !isDefinition(path))
      throw new UsageError(`--write is for the folder of a project; ${now} is none`);
    const folder = isFolder ? path : dirname(path);
    const { changes: known, issues } = readCorrections(folder, (each) => nameFrom(from, each));
    const [fault] = issues;
    if (fault) throw new CannotError(`${fault.file} is not written: ${fault.what}`);
    const note = values.get('note')?.[0]?.trim();
    const added: Correction = { on: dayOf(values.get('on')?.[0]), ...(note ? { note } : {}), ...found };
    writeWhole(join(folder, CHANGES_FILE), addCorrection(known, added));
    terminal.warn(`${nameFrom(from, join(folder, CHANGES_FILE))}\n`);
    return EXIT.done;
  },
};

async function timelineOf(name: string, context: Context): Promise<Timeline> {
  const { checked } = await readAny(name, context, { allowsUnsourced: true });
  if (!checked) throw new CannotError(`${name} is a table of events, and no timeline`);
  if (!checked.timeline)
    throw new CannotError(`${name} cannot be read whole; sourceline check ${name} says why`);
  return checked.timeline;
}

function dayOf(given: string | undefined): string {
  const day = given ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new UsageError(`--on wants a day such as 2026-11-29, found ${day}`);
  return day;
}
