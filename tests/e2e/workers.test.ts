import { expect } from '@playwright/test';
import { test } from './test';
import { scripts, starting, workerEntry } from './worker-script';

/** The script of the worker that reads large tables, as it is built. */

test('no part of a worker imports its entry, which some browsers would run a second time', () => {
  expect([...scripts.keys()]).toContain(workerEntry);
  const naming = [...scripts].flatMap(([name, text]) => (text.includes(workerEntry) ? [name] : []));
  expect(naming).toEqual(starting);
});
