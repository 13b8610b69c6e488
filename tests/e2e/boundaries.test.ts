import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { readMarked, readParagraph, type MarkedParagraph } from '../fixtures/boundaries/read';
import { BOUNDARY_TABLE } from '../unit/source/boundary-table';
import { ROOT } from './any-site';
import { test } from './test';

/** The rule of boundaries gives in the browser what it gives in Node: the same table, the same paragraphs marked by hand. */

const LANGUAGES = ['en', 'de', 'fr', 'zh', 'th', 'ar', 'ko', 'hi'];

const table: readonly MarkedParagraph[] = BOUNDARY_TABLE.flatMap(({ spaces, marked }) =>
  marked.map((line) => readParagraph(line, spaces)),
);
const corpus: readonly MarkedParagraph[] = LANGUAGES.flatMap((language) =>
  readMarked(readFileSync(`${ROOT}tests/fixtures/boundaries/${language}.txt`, 'utf8')),
);

/** Returns the rule as one classic script that sets `rule`. */
async function ruleScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'src/lib/source/boundaries.ts', formats: ['iife'], name: 'rule' },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return `${code};globalThis.rule = rule;`;
}

test('the rule of boundaries gives the same verdicts in the browser', async ({ page }) => {
  await page.goto('about:blank');
  await page.evaluate(await ruleScript());
  const wrong = await page.evaluate(
    (paragraphs) => {
      const { isBoundary } = (
        globalThis as unknown as { rule: { isBoundary: (text: string, offset: number) => boolean } }
      ).rule;
      return paragraphs.flatMap(({ text, free, forbidden }) => [
        ...free.filter((at) => !isBoundary(text, at)).map((at) => `refused at ${at}: ${text}`),
        ...forbidden.filter((at) => isBoundary(text, at)).map((at) => `free at ${at}: ${text}`),
      ]);
    },
    [...table, ...corpus],
  );
  const positions = [...table, ...corpus].reduce(
    (sum, { free, forbidden }) => sum + free.length + forbidden.length,
    0,
  );
  console.log(`${positions} positions of ${table.length + corpus.length} texts, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  expect(positions).toBeGreaterThan(20_000);
});
