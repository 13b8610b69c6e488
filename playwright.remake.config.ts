import { defineConfig } from '@playwright/test';
import base from './playwright.config';

// `npm run remake`: the first timeline made again in the editor, on the built site.
export default defineConfig(base, {
  testDir: 'tests/remake',
  testIgnore: [],
  outputDir: 'test-results/remake',
  workers: 1,
  retries: 0,
  reporter: [['list']],
});
