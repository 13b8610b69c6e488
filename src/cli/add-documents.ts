import { resolve } from 'node:path';
import type { Metadata } from '../lib/documents/index.js';
import type { Command, Context } from './command.js';
import { addJson } from './add-json.js';
import { addOne } from './add-one.js';
import { addOptionsOf, valueOf } from './add-options.js';
import { addReport } from './add-report.js';
import type { AddResult } from './add-result.js';
import { THIS_NETWORK } from './fetch/network.js';
import { isProjectFolder } from './edited-project.js';
import { findCopy } from './find-copy.js';
import { nameFrom } from './folder.js';
import { incomingFile, incomingPage, isAddress } from './incoming.js';
import type { Given } from './options.js';
import { CannotError, EXIT } from './usage.js';

/** What each outcome is as an exit code. */
export const EXIT_OF: Readonly<Record<AddResult['outcome'], number>> = {
  added: EXIT.done,
  replaced: EXIT.done,
  unchanged: EXIT.done,
  differs: EXIT.faults,
  refused: EXIT.misuse,
};

/** Archives every document that was named, and returns the exit code: the worst of theirs. */
export async function addDocuments(...[given, context]: Parameters<Command['run']>): Promise<number> {
  const results = await addAll(given, context);
  return Math.max(...results.map(({ outcome }) => EXIT_OF[outcome]));
}

/** Archives every document that was named, and returns what became of each. */
export async function addAll(...[given, context]: Parameters<Command['run']>): Promise<readonly AddResult[]> {
  const { terminal, from } = context;
  const project = resolve(from, valueOf(given, 'to') ?? '.');
  if (!isProjectFolder(project))
    throw new CannotError(
      `${nameFrom(from, project)} is no project: it has no events.ts, timeline.json, timeline.yaml or events.csv, and no folder sources; sourceline init makes one, --to names another`,
    );
  const isJson = given.values.has('json');
  const results: AddResult[] = [];
  for (const [index, name] of given.operands.entries()) {
    const doing = `reading ${name} (${index + 1} of ${given.operands.length})`;
    const result = await resultOf(name, { project, given, context, doing });
    results.push(result);
    if (isJson) continue;
    if (result.outcome === 'refused') terminal.warn(`sourceline: ${result.fault}\n`);
    else await terminal.print(addReport(result));
  }
  if (isJson) await terminal.write(addJson(nameFrom(from, project), results));
  return results;
}

interface Task {
  readonly project: string;
  readonly given: Given;
  readonly context: Context;
  readonly doing: string;
}

async function resultOf(name: string, { project, given, context, doing }: Task): Promise<AddResult> {
  const { terminal, from, network = THIS_NETWORK, now = () => new Date() } = context;
  const options = addOptionsOf(given);
  terminal.progress(doing);
  try {
    const incoming = isAddress(name)
      ? await incomingPage(name, {
          network,
          now,
          allowsLocal: given.values.has('allow-local'),
          onBytes: (loaded) => terminal.progress(`${doing}: ${Math.ceil(loaded / 1000)} kB`),
        })
      : incomingFile(name, from);
    const archive = given.values.has('archive')
      ? { findCopy: (metadata: Metadata) => findCopy(metadata, { network, now }) }
      : {};
    return await addOne({ incoming, project, options, from, ...archive });
  } catch (error) {
    if (!(error instanceof CannotError)) throw error;
    return { outcome: 'refused', name, fault: error.message };
  }
}
