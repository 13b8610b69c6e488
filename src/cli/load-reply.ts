import type { MessagePort } from 'node:worker_threads';
import { plainCopy } from './plain-copy.js';
import { describeThrown, type Thrown } from './thrown.js';
import { UncheckedError, type UncheckedReason } from './unchecked.js';

/** What a worker answers that was asked to load an events.ts. */
export type LoadReply =
  | { readonly kind: 'loaded'; readonly definition: unknown; readonly files: readonly string[] }
  | { readonly kind: 'failed'; readonly thrown: Thrown; readonly files: readonly string[] }
  | { readonly kind: 'unchecked'; readonly reason: UncheckedReason };

/** What is being loaded, and the files that are read for it as far as they are known. */
interface Loading {
  readonly exported: Promise<unknown>;
  readonly files: () => readonly string[];
}

/** What such a worker is given. */
export interface LoadRequest {
  /** The file to load. */
  readonly path: string;
  readonly port: MessagePort;
}

/**
 * Loads an events.ts in this worker and answers with what it exports, as data. A program that ends the worker instead
 * is reported before it does.
 */
export async function replyWith(load: (path: string) => Loading, { path, port }: LoadRequest): Promise<void> {
  // Taken before the program runs, which may replace them.
  const { exit } = process;
  const [later, wait] = [setTimeout, setImmediate];
  const send = (reply: LoadReply): void => port.postMessage(reply);
  const unchecked = (reason: UncheckedReason): void => send({ kind: 'unchecked', reason });
  process.exit = ((code?: number) => {
    unchecked(endedReason(code));
    exit.call(process, code);
  }) as typeof process.exit;
  // The error ends this worker by itself, later and in ways that depend on where it came from.
  process.on('uncaughtExceptionMonitor', (error) => unchecked(lateReason(describeThrown(error))));
  const loading = load(path);
  try {
    const exported = (await loading.exported) as { default?: unknown } | undefined;
    const definition = plainCopy(exported?.default);
    // What fails right after it, as a promise that nobody waits for or a timer of no time, ends this worker before it
    // answers: timers of one length end in the order in which they were set.
    await new Promise<void>((resolve) => later(() => wait(() => wait(() => resolve())), 1));
    send({ kind: 'loaded', definition, files: loading.files() });
  } catch (error) {
    if (error instanceof UncheckedError) unchecked(error.reason);
    else send({ kind: 'failed', thrown: describeThrown(error), files: loading.files() });
  }
}

/** Returns what is to be said of an error that comes after the file was run. */
export function lateReason({ message }: Thrown): UncheckedReason {
  return {
    what: 'the file stops after it was loaded, so it was not checked',
    found: message,
    fix: 'wait for what it begins, or take it out: it only has to export a timeline',
  };
}

function endedReason(code: number | undefined): UncheckedReason {
  return {
    what: 'the file ended the program before it was checked',
    found: `process.exit(${code ?? ''})`,
    fix: 'take process.exit out of it and of what it imports: it only has to export a timeline',
  };
}
