import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/page-dom';
import { decodeDocument } from '../../../src/lib/documents';
import { readPage, type ReadDocument } from '../../../src/lib/documents/read-page';
import { isUncounted } from '../../../src/lib/documents/text-block';
import { ROOT } from '../cli/files';

/*
 * Invented pages in the layouts of news sites: beside each .html a .txt has the paragraphs that a reader would count, one a
 * line.
 */
const FOLDER = join(ROOT, 'tests/fixtures/pages');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

function read(name: string): ReadDocument {
  const { text } = decodeDocument(readFileSync(join(FOLDER, name)), { isPage: true });
  const page = readPage(parsePage(text ?? ''));
  if ('refusal' in page) throw new Error(`${name}: ${page.refusal}`);
  return page;
}

function compare(name: string) {
  const wanted = readFileSync(join(FOLDER, name.replace(/html$/, 'txt')), 'utf8')
    .trim()
    .split('\n');
  const found = read(name)
    .blocks.filter((block) => !isUncounted(block))
    .map(({ text }) => text);
  return { name, wanted, found, right: found.filter((text) => wanted.includes(text)).length };
}

describe('pages', () => {
  it('are at least twelve layouts', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(NAMES)('%s gives the paragraphs of its article', (name) => {
    const { found, wanted } = compare(name);
    expect(found).toEqual(wanted);
  });

  it('have a recall and a precision that are printed', () => {
    const all = NAMES.map(compare);
    const sum = (of: (each: ReturnType<typeof compare>) => number) =>
      all.reduce((total, each) => total + of(each), 0);
    const right = sum((each) => each.right);
    const [recall, precision] = [
      right / sum(({ wanted }) => wanted.length),
      right / sum(({ found }) => found.length),
    ];
    console.log(
      `${NAMES.length} pages, ${sum(({ wanted }) => wanted.length)} paragraphs: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });
});
