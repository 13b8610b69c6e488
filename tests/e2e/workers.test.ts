import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { BUILD } from './site';
import { test } from './test';

/** The scripts of workers, as they are built. */

const FOLDER = join(BUILD, '_app', 'immutable', 'workers');
const scripts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

test('no part of a worker imports its entry, which some browsers would run a second time', () => {
  const entries = scripts.filter((name) => basename(name) === name);
  const parts = scripts.filter((name) => !entries.includes(name));
  expect(entries.length).toBeGreaterThan(0);
  expect(parts.length).toBeGreaterThan(3);
  const importing = parts.filter((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    return entries.some((entry) => text.includes(entry));
  });
  expect(importing).toEqual([]);
});
