import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Command } from '../command.js';
import { startingFiles } from '../init-files.js';
import { writeWhole } from '../output.js';
import { CannotError, EXIT, UsageError } from '../usage.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const init: Command = {
  name: 'init',
  operands: '<name>',
  summary: 'make a folder to start a timeline from',
  options: [],
  min: 1,
  max: 1,
  notes: [
    'The folder has an events.ts with one event and the source that it quotes. It passes its check as it is, and needs nothing installed beside this program.',
  ],
  run: async ({ operands }, { terminal, from }) => {
    const folder = resolve(from, operands[0] ?? '');
    const id = basename(folder);
    if (!SLUG.test(id) || id.length > 100)
      throw new UsageError(
        `the name is the timeline’s id: lower-case words joined by hyphens, such as ${slugOf(id)}; found ${id}`,
      );
    if (existsSync(folder) && readdirSync(folder).length > 0)
      throw new CannotError(`${operands[0]} is there already and not empty; nothing was written`);
    const files = startingFiles(id);
    for (const { name, text } of files) writeWhole(join(folder, name), text);
    const shown = relative(from, folder) || '.';
    const lines = [
      ...files.map(({ name }) => `${shown}/${name}`),
      '',
      `Next: sourceline check ${shown}`,
      `      sourceline serve ${shown}`,
    ];
    await terminal.write(`${lines.join('\n')}\n`);
    return EXIT.done;
  },
};

function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-$/, '');
  return slug || 'my-timeline';
}
