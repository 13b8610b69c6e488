import { afterEach, expect } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many assertions the test has made. */
    assertions?: number;
  }
}

// The report of a run holds the notes of its tests; scripts/test-counts.js adds them up.
afterEach(({ task }) => {
  task.meta.assertions = expect.getState().assertionCalls;
});
