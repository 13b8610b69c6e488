import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checkBundle, embedBundle, remoteBundle, standaloneBundle } from './scripts/build/classic-bundle.js';
import { finishGuard } from './scripts/build/finish-guard.js';
import { hostBundle } from './scripts/build/host-bundle.js';
import { islandBundle } from './scripts/build/island-bundle.js';
import { standaloneMessages } from './scripts/build/standalone-messages.js';
import { mountInDev } from './scripts/build/mount-dev.js';
import { publisherInDev } from './scripts/build/publisher-bundle.js';
import { siteServer } from './scripts/build/site-adapter.js';
import { siteData } from './scripts/build/site-data.js';
import { demoTests, hasDemo } from './scripts/lib/demo-tests.js';

/** Tests that replace a module, a global, a clock or the environment, or start what a process starts once. */
const REPLACES = /\bvi\.(?:mock|doMock|stub\w+|spyOn|useFakeTimers)\(|\binitWasm\(/;
// A copy of the project that is only built has no tests, and tests of the demo go with the demo.
const TESTS = existsSync('tests/unit')
  ? readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  : [];
const LEFT_OUT = TESTS.length === 0 || hasDemo() ? [] : demoTests('tests/unit');
const OWN_TESTS = TESTS.filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/unit/${name.replaceAll('\\', '/')}`)
  .filter((path) => !LEFT_OUT.includes(path))
  .filter((path) => REPLACES.test(readFileSync(path, 'utf8')));

export default defineConfig({
  plugins: [
    embedBundle(),
    remoteBundle(),
    checkBundle(),
    standaloneBundle(),
    standaloneMessages(),
    hostBundle(),
    islandBundle(),
    mountInDev(),
    publisherInDev(),
    siteData(),
    siteServer(),
    sveltekit(),
    finishGuard(),
  ],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  // No test fails for slowness: the limit is for what hangs.
  test: {
    projects: [
      // What replaces nothing shares the modules of its process, which saves half of the time. All others have modules
      // of their own.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...OWN_TESTS, ...LEFT_OUT],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          isolate: false,
        },
      },
      { extends: true, test: { name: 'own', include: OWN_TESTS, benchmark: { include: [] } } },
    ],
    environment: 'node',
    setupFiles: ['tests/count.ts'],
    // All processors: by default one is left to the watcher, which is half of two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
