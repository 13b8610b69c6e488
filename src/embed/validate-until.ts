import { validate } from './validate.js';
import type { Verdict } from './verdict.js';

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
