import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedBundle, foreignBundle, standaloneBundle } from './scripts/classic-bundle.js';
import { firstChunk } from './scripts/first-chunk.js';
import { hostBundle } from './scripts/host-bundle.js';

export default defineConfig({
  plugins: [embedBundle(), foreignBundle(), standaloneBundle(), hostBundle(), firstChunk(), sveltekit()],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  // What a worker needs rarely it loads by itself, which only modules can.
  worker: { format: 'es' },
  // No test fails for slowness: the limit is for what hangs.
  test: {
    include: ['tests/unit/**/*.test.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    environment: 'node',
    // All processors: by default one is left to the watcher, which is half of two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
