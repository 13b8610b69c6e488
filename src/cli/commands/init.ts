import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from '../command.js';
import { startingFiles } from '../init-files.js';
import { writeWhole } from '../write-file.js';
import { fileId } from '../../lib/core.js';
import { CannotError, EXIT } from '../usage.js';

export const init: Command = {
  name: 'init',
  operands: '<name>',
  summary: 'make a folder to start a timeline from',
  options: [],
  min: 1,
  max: 1,
  notes: [
    'The folder has an events.ts with one event and the source that it quotes. It passes its check as it is, and needs nothing installed beside this program.',
    'The name becomes the timeline’s id and its folder: “My Harbour” makes my-harbour.',
  ],
  run: async ({ operands }, { terminal, from }) => {
    const named = resolve(from, operands[0] ?? '');
    const id = fileId(basename(named), 'my-timeline', 'timeline');
    // A folder that is there keeps its name.
    const folder = existsSync(named) ? named : join(dirname(named), id);
    const shown = relative(from, folder) || '.';
    if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
      throw new CannotError(`${shown} is there already and not empty; nothing was written`);
    if (id !== basename(named))
      terminal.warn(`the id is ${id}: an id has lower-case letters a to z, digits and hyphens\n`);
    const files = startingFiles(id);
    for (const { name, text } of files) writeWhole(join(folder, name), text);
    const argument = /^[\w./-]+$/.test(shown) ? shown : `"${shown}"`;
    const lines = [
      ...files.map(({ name }) => `${shown}/${name}`),
      '',
      `Next: npx sourceline check ${argument}`,
      `      npx sourceline serve ${argument}`,
    ];
    await terminal.print(`${lines.join('\n')}\n`);
    return EXIT.done;
  },
};
