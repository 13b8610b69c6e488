import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { placeWrittenQuotes, type WrittenQuote } from '../../lib/core.js';
import type { Command } from '../command.js';
import { nearestName } from '../../lib/imports/nearest-name.js';
import { paragraphLines } from '../paragraph-lines.js';
import { printableLine } from '../printable.js';
import { readProject, type Project } from '../project.js';
import { CannotError, EXIT, orList } from '../usage.js';

export const paragraphs: Command = {
  name: 'paragraphs',
  operands: '[source]',
  summary: 'print the numbered paragraphs of a source, with the events on each',
  options: [
    { name: 'in', value: '<folder>', help: 'the project; else the folder that you are in' },
    { name: 'json', help: 'as JSON, for programs' },
  ],
  min: 0,
  max: 1,
  notes: [
    'A source is named by its id, or by its file sources/<id>.md; without a name, the sources of the project are listed. Faults of the project hide nothing: what can be read is shown.',
    'Headings (#), header rows of tables (|), captions and descriptions of pictures have no number, since no quote is in them. List items, quotes (>), rows (|), code (`) and footnotes ([1]) have one.',
    'Example: sourceline paragraphs quay-report --in harbour',
  ],
  run: async ({ operands, values }, context) => {
    const { terminal, from } = context;
    const { folder, id } = targetOf(operands[0], values.get('in')?.[0], from);
    const project = await readProject(folder, context);
    if (project.unread !== undefined)
      terminal.warn(
        `sourceline: events are not shown, since the definition cannot be read: ${project.unread}\n`,
      );
    const quotes = placeWrittenQuotes(project.definition?.data, project.sources);
    const source = id === undefined ? undefined : project.sources.find((each) => each.id === id);
    if (id !== undefined && !source) throw new CannotError(unknownText(id, project));
    const isJson = values.has('json');
    if (source)
      await (isJson
        ? terminal.write(jsonText(sourceJson(source, quotes)))
        : terminal.print(paragraphLines(source, quotes, terminal.columns)));
    else
      await (isJson
        ? terminal.write(jsonText({ sources: project.sources.map((each) => sourceJson(each, quotes)) }))
        : terminal.print(listText(project, quotes)));
    return EXIT.done;
  },
};

/** A file names its project too: the folder above `sources`. */
function targetOf(
  name: string | undefined,
  project: string | undefined,
  from: string,
): { readonly folder: string; readonly id?: string } {
  const folder = resolve(from, project ?? '.');
  if (name === undefined) return { folder };
  const path = resolve(from, name);
  if (!name.endsWith('.md')) return { folder, id: name };
  if (!existsSync(path) || !statSync(path).isFile()) throw new CannotError(`there is no file ${name}`);
  return { folder: project === undefined ? dirname(dirname(path)) : folder, id: basename(path, '.md') };
}

function unknownText(id: string, { sources }: Project): string {
  const ids = sources.map((source) => source.id);
  if (ids.length === 0)
    return `there is no source ${id}, nor any other that can be read; sourceline check says why`;
  const meant = nearestName(id, ids);
  return `there is no source ${id}; ${meant ? `is ${meant} meant?` : `there is ${orList(ids)}`}`;
}

function sourceJson(source: Project['sources'][number], quotes: readonly WrittenQuote[]) {
  const own = quotes.filter((quote) => quote.source === source.id);
  const of = (number: number | undefined) =>
    own
      .filter(({ paragraph }) => paragraph === number)
      .map(({ event, quote, isVerbatim }) => ({ ...event, quote, isVerbatim }));
  return {
    id: source.id,
    title: source.title,
    language: source.language,
    paragraphs: source.paragraphs.map((paragraph) => ({ ...paragraph, events: of(paragraph.number) })),
    ...(source.after ? { after: source.after } : {}),
    notFound: of(undefined),
  };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function listText({ sources }: Project, quotes: readonly WrittenQuote[]): string {
  if (sources.length === 0) return 'No source can be read; sourceline add archives one.\n';
  const width = Math.max(...sources.map(({ id }) => id.length));
  const lines = sources.map(({ id, title, paragraphs: all }) => {
    const used = new Set(
      quotes.filter(({ source }) => source === id).flatMap(({ paragraph }) => paragraph ?? []),
    );
    const count = `${all.length} ${all.length === 1 ? 'paragraph' : 'paragraphs'}, events on ${used.size}`;
    return printableLine(`${id.padEnd(width)}  ${count}: ${title}`);
  });
  return `${lines.join('\n')}\n`;
}
