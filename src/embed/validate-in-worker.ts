import type { Checking, Verdict } from './verdict.js';

/** The longest that a check may take: a file can be made so that it takes for ever. */
export const CHECK_MS = 20_000;

/** Id of the element that has the script of the worker as its text. */
const SCRIPT = 'sourceline-check';

/**
 * Validates a text without holding up the page, in a worker of its own that is ended after `CHECK_MS`. Returns
 * undefined when it took longer, or was called off. Where a browser lets no worker be, the page does it by itself, within
 * what is left of that time.
 */
export async function validateInWorker(text: string, cancelled: AbortSignal): Promise<Verdict | undefined> {
  const script = document.getElementById(SCRIPT)?.textContent ?? '';
  const worker = workerOf(script);
  const until = Date.now() + CHECK_MS;
  if (!worker) return runHere(script).sourcelineCheck(text, until);
  try {
    return await new Promise<Verdict | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), CHECK_MS);
      const settle = (verdict: Verdict | undefined): void => {
        clearTimeout(timer);
        resolve(verdict);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<Verdict>) => settle(data));
      worker.addEventListener('error', () => settle(runHere(script).sourcelineCheck(text, until)));
      cancelled.addEventListener('abort', () => settle(undefined));
      worker.postMessage(text);
    });
  } finally {
    worker.terminate();
  }
}

function workerOf(script: string): Worker | undefined {
  try {
    return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  } catch {
    return undefined;
  }
}

/** Runs the worker's script in the page, whose policy names it by its hash. */
function runHere(text: string): Checking {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
  return globalThis as unknown as Checking;
}
