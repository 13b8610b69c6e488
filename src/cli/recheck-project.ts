import { resolve } from 'node:path';
import { placeWrittenQuotes, type Timeline } from '../lib/core.js';
import type { Command } from './command.js';
import { THIS_NETWORK } from './fetch/network.js';
import { nameFrom } from './folder.js';
import { readProject } from './project.js';
import { recheckJson } from './recheck-json.js';
import { recheckReport } from './recheck-report.js';
import { recheckCode, type RecheckedSource } from './recheck-result.js';
import { recheckSource } from './recheck-source.js';
import { CannotError, orList } from './usage.js';

/** Asks the publishers’ pages of a project again, prints what became of the quotes, and returns the exit code. */
export async function recheckProject(...[given, context]: Parameters<Command['run']>): Promise<number> {
  const { terminal, from, network = THIS_NETWORK, now = () => new Date() } = context;
  const folder = resolve(from, given.operands[0] ?? '.');
  const project = await readProject(folder, context);
  if (!project.definition)
    throw new CannotError(
      `${nameFrom(from, folder)} has no events that can be read${project.unread === undefined ? '' : `: ${project.unread}`}`,
    );
  const all = placeWrittenQuotes(project.definition.data, project.sources);
  const wanted = wantedSources(project.sources, given.values.get('source'));
  const quoted = wanted.filter(({ id }) => all.some(({ source }) => source === id));
  const asked = quoted.filter(hasAddress);
  const sources: RecheckedSource[] = [];
  for (const [index, source] of asked.entries()) {
    const doing = `asking ${source.url} (${index + 1} of ${asked.length})`;
    terminal.progress(doing);
    const quotes = all.filter((quote) => quote.source === source.id);
    const options = {
      network,
      now,
      allowsLocal: given.values.has('allow-local'),
      onBytes: (loaded: number) => terminal.progress(`${doing}: ${Math.ceil(loaded / 1000)} kB`),
    };
    sources.push(await recheckSource(source, quotes, options));
  }
  const withoutAddress = quoted.filter((source) => !hasAddress(source)).map(({ id }) => id);
  const rechecked = { sources, withoutAddress };
  if (given.values.has('json')) await terminal.write(recheckJson(nameFrom(from, folder), rechecked));
  else await terminal.print(recheckReport(rechecked));
  return recheckCode(rechecked);
}

type Source = Timeline['sources'][number];

function hasAddress(source: Source): source is Source & { readonly url: string } {
  return source.url !== undefined;
}

function wantedSources(sources: readonly Source[], ids: readonly string[] = []): readonly Source[] {
  const unknown = ids.find((id) => !sources.some((source) => source.id === id));
  if (unknown !== undefined)
    throw new CannotError(
      `there is no source ${unknown}; there is ${orList(sources.map(({ id }) => id)) || 'none'}`,
    );
  return ids.length === 0 ? sources : sources.filter(({ id }) => ids.includes(id));
}
