import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS, NO_BROWSER } from './scripts/lib/browser.js';

// `npm run looks`: pictures of timelines at every width, and what is wrong with them. It builds and serves its own site.
const executablePath = process.env['SOURCELINE_BROWSER'] ?? (await findBrowser({ install: false }));
if (executablePath === undefined) throw new Error(NO_BROWSER);
process.env['SOURCELINE_BROWSER'] = executablePath;

export default defineConfig({
  testDir: 'tests/looks',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/looks',
  workers: '100%',
  reporter: [['list']],
  timeout: 180_000,
  use: { browserName: 'chromium', launchOptions: { executablePath, args: LAUNCH_ARGS } },
});
