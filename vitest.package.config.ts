import { defineConfig } from 'vitest/config';

// The package as others install it: packed, installed into a fresh project from the registry, and used there.
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    globalSetup: 'tests/package/setup.ts',
    setupFiles: ['tests/count.ts'],
    environment: 'node',
    // All processors: the files share the installed project and write to different places in it.
    maxWorkers: '100%',
    // No test fails for slowness: the limits are for what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
