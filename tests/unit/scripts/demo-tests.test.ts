import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO, demoTests, hasDemo, leftOutReport } from '../../../scripts/lib/demo-tests.js';

const FOLDER = `data/${DEMO}`;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-demo-'));
  for (const folder of ['tests/unit', 'tests/e2e', 'tests/package'])
    mkdirSync(join(root, folder), { recursive: true });
  write('tests/unit/plain.test.ts', "import { a } from './helper';\nimport { b } from '../../src/b';");
  write('tests/unit/helper.ts', 'export const a = 1;');
  write('src/b.ts', `export const b = '${DEMO}';`);
  write('tests/unit/names.test.ts', `read('${FOLDER}/events.ts');`);
  write('tests/unit/says.test.ts', `it('needs lower-case words, such as ${DEMO}');`);
  write('tests/unit/deep/behind.test.ts', "import { c } from '../between.js';");
  write('tests/unit/between.ts', "export * from './data';");
  write('tests/unit/data.ts', `import './between';\nexport const id = '${DEMO}';`);
  write('tests/e2e/page.test.ts', `await page.goto('t/${DEMO}/');`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

describe('the tests of the demo', () => {
  it('are those that name it, or import a file of tests/ that does', () => {
    expect(demoTests('tests/unit', root)).toEqual([
      'tests/unit/deep/behind.test.ts',
      'tests/unit/names.test.ts',
    ]);
    expect(demoTests('tests/e2e', root)).toEqual(['tests/e2e/page.test.ts']);
    expect(demoTests('tests/package', root)).toEqual([]);
  });

  it('are left out where it is not there, and named', () => {
    expect(hasDemo(root)).toBe(false);
    expect(leftOutReport(root)).toBe(
      `Left out, as ${FOLDER} is not there:
  tests/unit/deep/behind.test.ts
  tests/unit/names.test.ts
  tests/e2e/page.test.ts`,
    );
  });

  it('are run where it is there', () => {
    write(`${FOLDER}/events.ts`, '');
    expect(hasDemo(root)).toBe(true);
    expect(leftOutReport(root)).toBeUndefined();
  });
});
