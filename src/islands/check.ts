import { validate } from '../embed/validate.js';
import { validateUntil } from '../embed/validate-until.js';
import type { Checking } from '../embed/verdict.js';

/*
 * The script of the worker that checks a timeline from elsewhere: it validates the text that it is sent, and sends the
 * verdict back. The rules are in it alone, so that the page that draws is lighter.
 */
if (typeof document === 'undefined')
  addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(validate(data)));
else Object.assign(globalThis, { sourcelineCheck: validateUntil } satisfies Checking);
