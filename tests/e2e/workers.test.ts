import { expect } from '@playwright/test';
import { test } from './test';
import { scripts, workerEntry, workers } from './worker-script';

/** The scripts that workers begin with, as they are built. */

test('no part of a worker imports its entry, which some browsers would run a second time', () => {
  expect([...scripts.keys()]).toContain(workerEntry);
  // All that start a worker are looked at, and each names the script that is there.
  const starting = [...scripts].flatMap(([name, text]) => (text.includes('new Worker(') ? [name] : []));
  expect([...new Set(workers.map(({ script }) => script))]).toEqual(starting);
  for (const { entry } of workers) {
    expect([...scripts.keys()]).toContain(entry);
    const naming = [...scripts].flatMap(([name, text]) => (text.includes(entry) ? [name] : []));
    // The editor and the page for tables are built apart, and both start the worker of imports.
    const starters = workers.filter((each) => each.entry === entry).map(({ script }) => script);
    expect(naming).toEqual(starters);
  }
});
