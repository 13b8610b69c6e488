import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS, NO_BROWSER } from './scripts/lib/browser.js';
import { demoTests, hasDemo } from './scripts/lib/demo-tests.js';

// The tests run against build/, served as a static host would. scripts/test.js builds it and sets the
// SOURCELINE_ variables; by hand, `npm run build` comes before `npm run e2e`.
const port = process.env['SOURCELINE_E2E_PORT'] ?? '4199';
const json = process.env['SOURCELINE_E2E_JSON'];
const executablePath = process.env['SOURCELINE_BROWSER'] ?? (await findBrowser({ install: false }));
if (executablePath === undefined) throw new Error(NO_BROWSER);
// The workers read this file again: they take the same browser without looking for it.
process.env['SOURCELINE_BROWSER'] = executablePath;

const address = `http://127.0.0.1:${port}${process.env['BASE_PATH'] ?? ''}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  // The tests of the demo go with the demo.
  testIgnore: hasDemo() ? [] : demoTests('tests/e2e').map((path) => `**/${path}`),
  outputDir: 'test-results',
  // Tests wait for frames, timers and other pages: one more than there are processors keeps these busy.
  workers: '150%',
  // One second try, so that a slow machine does not stop a build; what needed it is printed as flaky, and is a
  // fault to fix like any other. By hand there is none.
  retries: process.env['SOURCELINE_E2E_JSON'] === undefined ? 0 : 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ...(json
      ? ([
          ['json', { outputFile: json }],
          ['./tests/e2e/count.ts', { outputFile: `${json}.count` }],
        ] as const)
      : []),
  ],
  // No test fails for slowness: the limit is for what hangs.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    baseURL: address,
    launchOptions: { executablePath, args: LAUNCH_ARGS },
    screenshot: 'only-on-failure',
    // Recording for the sake of a failure slows every test: ask by hand, `npm run e2e -- --trace on`. A video
    // needs a program of Playwright's own that a system browser does not bring.
    trace: 'off',
    video: 'off',
  },
  webServer: {
    command: 'node scripts/serve.js --strict',
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
