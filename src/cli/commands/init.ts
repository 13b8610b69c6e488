import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from '../command.js';
import { startingFiles, type Start } from '../init-files.js';
import type { OptionSpec } from '../options.js';
import { writeWhole } from '../write-file.js';
import { fileId } from '../../lib/core.js';
import { CannotError, EXIT, UsageError } from '../usage.js';

const FORMS = { yaml: 'timeline.yaml', csv: 'events.csv', ts: 'events.ts' } as const;

const OPTIONS: readonly OptionSpec[] = [
  { name: 'yaml', help: 'write timeline.yaml, for text editors' },
  { name: 'csv', help: 'write events.csv, for spreadsheets' },
  { name: 'ts', help: 'write events.ts, for programmers' },
  {
    name: 'title',
    value: '<text>',
    help: 'the title of the timeline; else made from the name of the folder',
  },
  { name: 'empty', help: 'without the example: no event and no source' },
];

export const init: Command = {
  name: 'init',
  operands: '[dir]',
  summary: 'make a folder to start a timeline from',
  options: OPTIONS,
  min: 0,
  max: 1,
  notes: [
    'The folder has a timeline.json (or the form that is asked for) with one event and the source that it quotes. It passes its check as it is, and needs nothing installed beside this program. Without a name it is the folder that you are in, which has to be empty.',
    'The name becomes the timeline’s id and its folder: “My Harbour” makes my-harbour.',
    'Example: sourceline init harbour --yaml --title "The harbour of Brandmouth"',
  ],
  run: async ({ operands, values }, { terminal, from }) => {
    const forms = (['yaml', 'csv', 'ts'] as const).filter((name) => values.has(name));
    if (forms.length > 1)
      throw new UsageError(
        `a timeline has one form; there are ${forms.map((name) => `--${name}`).join(' and ')}`,
      );
    const named = resolve(from, operands[0] ?? '.');
    const name = basename(named);
    const given = values.get('title')?.[0]?.replace(/\s+/g, ' ').trim();
    const ofName = fileId(name, '', 'timeline');
    const id = ofName || fileId(given ?? '', 'my-timeline', 'timeline');
    // A folder that is there keeps its name.
    const folder = existsSync(named) ? named : join(dirname(named), id);
    const shown = relative(from, folder) || '.';
    if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
      throw new CannotError(`${shown} is there already and not empty; nothing was written`);
    if (id !== name)
      terminal.warn(`the id is ${id}: an id has lower-case letters a to z, digits and hyphens\n`);
    const form = forms[0] === undefined ? 'timeline.json' : FORMS[forms[0]];
    const start: Start = { id, title: given || titleFrom(name), form, isEmpty: values.has('empty') };
    const files = startingFiles(start);
    mkdirSync(join(folder, 'sources'), { recursive: true });
    for (const { name, text } of files) writeWhole(join(folder, name), text);
    const lines = files.map((file) => (shown === '.' ? file.name : `${shown}/${file.name}`));
    await terminal.print(`${[...lines, '', ...nextSteps(shown)].join('\n')}\n`);
    return EXIT.done;
  },
};

/** A name as a title: `old-harbour` as “Old harbour”; what has capitals or blanks is one already. */
function titleFrom(name: string): string {
  if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(name)) return name;
  const words = name.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nextSteps(shown: string): readonly string[] {
  const folder = /^[\w./-]+$/.test(shown) ? shown : `"${shown}"`;
  const steps = [
    [
      `npx sourceline add page.html --to ${folder}`,
      'archive what you quote: an address, a saved page, PDF, DOCX',
    ],
    [`npx sourceline check ${folder} --fix`, 'fill in what follows, and see what is wrong'],
    [`npx sourceline dev ${folder}`, 'see it in a browser while you write'],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length));
  return ['Next:', ...steps.map(([command, what]) => `  ${command.padEnd(width)}   ${what}`)];
}
