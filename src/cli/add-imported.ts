import { resolve } from 'node:path';
import { addAll, EXIT_OF } from './add-documents.js';
import { valueOf } from './add-options.js';
import type { Command } from './command.js';
import { isProjectFolder, openFolder } from './edited-project.js';
import { nameFrom } from './folder.js';
import { namedPages } from './imported-pages.js';
import { printableLine } from './printable.js';
import { CannotError, EXIT, UsageError } from './usage.js';

/** Archives every page that imports name for drafts of a project, and returns the exit code: the worst of theirs. */
export async function addImported(...[given, context]: Parameters<Command['run']>): Promise<number> {
  const { terminal, from } = context;
  const to = valueOf(given, 'to');
  const [named] = given.operands;
  if (to !== undefined && named !== undefined)
    throw new UsageError(`--imported is for one project; there are ${named} and ${to}`);
  const folder = resolve(from, named ?? to ?? '.');
  const shown = nameFrom(from, folder);
  if (!isProjectFolder(folder))
    throw new CannotError(`${shown} is no project; sourceline import <file> ${shown} makes one`);
  const { project } = openFolder(folder, from);
  if ((project.imports ?? []).length === 0)
    throw new CannotError(
      `${shown} has nothing that was imported; sourceline import <file> ${shown} does that`,
    );
  const { all, missing } = namedPages(project, folder);
  const isJson = given.values.has('json');
  if (missing.length === 0 && !isJson) {
    await terminal.print(
      all.length === 0
        ? 'the imported files name no page for a draft\n'
        : `all ${all.length} pages that drafts name are archived\n`,
    );
    return EXIT.done;
  }
  const values = new Map([...given.values, ['to', [folder]] as const]);
  const results = await addAll({ operands: missing, values }, context);
  const failed = results.filter(({ outcome }) => EXIT_OF[outcome] !== EXIT.done);
  if (!isJson)
    await terminal.print(
      [
        `${results.length - failed.length} of ${missing.length} pages are archived in ${shown}`,
        ...failed.map((result) => `  not archived: ${printableLine(result.name)}${reasonIn(result)}`),
        '',
      ].join('\n'),
    );
  return Math.max(EXIT.done, ...results.map(({ outcome }) => EXIT_OF[outcome]));
}

/** Why a page is not archived is said where it was tried; here in one line. */
function reasonIn(result: Awaited<ReturnType<typeof addAll>>[number]): string {
  return result.outcome === 'differs'
    ? ` (another text of it is archived as ${printableLine(result.id)})`
    : '';
}
