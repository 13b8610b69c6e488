// `npm run journeys`: makes timelines in the editor of the built site, by mouse, by keyboard alone and by finger, and prints how
// many actions that takes.

import { explain, isMain } from './lib/install.js';
import { runBrowserTests } from './lib/playwright.js';

const TESTS = [
  'tests/e2e/make-journeys.test.ts',
  'tests/e2e/make-keyboard.test.ts',
  'tests/e2e/make-import-journey.test.ts',
];

if (isMain(import.meta.url)) {
  try {
    runBrowserTests([...TESTS, '--workers=1'], { SOURCELINE_JOURNEYS: '' });
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
