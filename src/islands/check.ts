import { validate } from '../embed/validate.js';
import { validateUntil } from '../embed/validate-until.js';

/** What this script leaves in a page whose browser lets no worker be. */
export interface Checking {
  sourcelineCheck: typeof validateUntil;
}

/*
 * The script of the worker that checks a timeline from elsewhere: it validates the text that it is sent, and sends the
 * verdict back. The rules are in it alone, so that the page that draws is lighter.
 */
if (typeof document === 'undefined')
  addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(validate(data)));
else Object.assign(globalThis, { sourcelineCheck: validateUntil } satisfies Checking);
