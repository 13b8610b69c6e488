import { validate, type Verdict } from './validate.js';

/** The longest that a check may take: a file can be made so that it takes for ever. */
export const CHECK_MS = 20_000;

/** The script of this page, while it begins to run: a worker runs the same. */
const own = typeof document === 'undefined' ? null : document.currentScript?.textContent;

/** In the worker: validates the text that it is sent, and sends the verdict back. */
export function serve(): void {
  addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(validate(data)));
}

/**
 * Validates a text without holding up the page, in a worker of its own that is ended after `CHECK_MS`. Returns
 * undefined when it took longer, or was called off. Where a browser lets no worker be, the page does it by itself, within
 * what is left of that time.
 */
export async function validateInWorker(text: string, cancelled: AbortSignal): Promise<Verdict | undefined> {
  const worker = own ? workerOf(own) : undefined;
  const until = Date.now() + CHECK_MS;
  if (!worker) return validateUntil(text, until);
  try {
    return await new Promise<Verdict | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), CHECK_MS);
      const settle = (verdict: Verdict | undefined): void => {
        clearTimeout(timer);
        resolve(verdict);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<Verdict>) => settle(data));
      worker.addEventListener('error', () => settle(validateUntil(text, until)));
      cancelled.addEventListener('abort', () => settle(undefined));
      worker.postMessage(text);
    });
  } finally {
    worker.terminate();
  }
}

class Late extends Error {}

/** Validates a text on the page itself; returns undefined when it is not done at a time. */
export function validateUntil(text: string, until: number): Verdict | undefined {
  try {
    return validate(text, () => {
      if (Date.now() > until) throw new Late();
    });
  } catch (error) {
    if (error instanceof Late) return undefined;
    throw error;
  }
}

function workerOf(script: string): Worker | undefined {
  try {
    return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  } catch {
    return undefined;
  }
}
