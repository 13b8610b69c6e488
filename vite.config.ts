import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedBundle, remoteBundle, standaloneBundle } from './scripts/build/classic-bundle.js';
import { firstChunk } from './scripts/build/first-chunk.js';
import { hostBundle } from './scripts/build/host-bundle.js';
import { mountInDev } from './scripts/build/mount-dev.js';

const CORE_TESTS = ['model', 'source', 'dates', 'find', 'layout', 'render'].map(
  (folder) => `tests/unit/${folder}/**/*.test.ts`,
);

export default defineConfig({
  plugins: [
    embedBundle(),
    remoteBundle(),
    standaloneBundle(),
    hostBundle(),
    mountInDev(),
    firstChunk(),
    sveltekit(),
  ],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  // What a worker needs rarely it loads by itself, which only modules can.
  worker: { format: 'es' },
  // No test fails for slowness: the limit is for what hangs.
  test: {
    projects: [
      // Nothing of the core keeps a state, and its tests replace nothing: they share its modules, which saves half of
      // their time. All others have modules of their own.
      {
        extends: true,
        test: { name: 'core', include: CORE_TESTS, benchmark: { include: [] }, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['tests/unit/**/*.test.ts'],
          exclude: CORE_TESTS,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
    ],
    environment: 'node',
    // All processors: by default one is left to the watcher, which is half of two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
