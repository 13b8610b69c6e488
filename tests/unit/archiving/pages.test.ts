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

function textOf(name: string): string {
  return decodeDocument(readFileSync(join(FOLDER, name)), { isPage: true }).text ?? '';
}

function read(name: string): ReadDocument {
  const page = readPage(parsePage(textOf(name)));
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
  return { name, wanted, found, right: countShared(found, wanted) };
}

/** Returns how many texts are in both lists; one that is twice in a list counts once for each in the other. */
function countShared(found: readonly string[], wanted: readonly string[]): number {
  const rest = [...wanted];
  return found.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('pages', () => {
  it('are of at least thirty layouts', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(30);
  });

  it.each(NAMES)('%s gives the paragraphs of its article', (name) => {
    const { found, wanted } = compare(name);
    expect(found).toEqual(wanted);
  });

  it.each(NAMES)('%s loses no block: what is not taken is left out with a reason, in its place', (name) => {
    const { blocks, leftOut } = read(name);
    expect(leftOut.map(({ number }) => number)).toEqual(leftOut.map((_, index) => index + 1));
    expect(leftOut.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    const restored = readPage(parsePage(textOf(name)), new Set(leftOut.map(({ number }) => number)));
    if ('refusal' in restored) throw new Error(restored.refusal);
    expect(restored.leftOut).toEqual([]);
    // With all of them the blocks are those of the page, in its order.
    expect(restored.blocks.length).toBe(blocks.length + leftOut.length);
    const texts = restored.blocks.map(({ text }) => text);
    const isIn = (some: readonly string[]): boolean => {
      let at = -1;
      return some.every((text) => (at = texts.indexOf(text, at + 1)) >= 0);
    };
    expect(isIn(blocks.map(({ text }) => text))).toBe(true);
    expect(isIn(leftOut.map(({ block }) => block.text))).toBe(true);
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
