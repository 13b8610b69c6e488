import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Copy } from './copy';
import { BEGIN, END, textsOf } from './mark';
import { strangersIn } from './strangers';

/*
 * A new language is one folder and one line: a copy of the project gets both, nothing else, and its pages are built. The
 * folder is the English one with each text between marks; so what of a page is not from it can be told.
 */

const CODE = 'xa';
const TAG = 'en-XA';
const NAME = 'Pseudo';
const MESSAGES = 'src/lib/messages';
const FOLDER = `${MESSAGES}/${CODE}`;
const TIMELINE = `${CODE}/t/clean-network/`;
const PAGES = {
  'the front page': `${CODE}/`,
  'an event': `${TIMELINE}e/wang-yi-speech/`,
  'an article': `${TIMELINE}s/straits-times/`,
  'the coverage': `${TIMELINE}coverage/`,
  'the page that opens a file': `${CODE}/open/`,
};
const EMBED = 'embed/clean-network/';
/** A build is slow, and slower beside other tests. */
const LIMIT_MS = 300_000;

const copy = new Copy();

beforeAll(async () => {
  addLanguage();
  // What has no language takes most of the time.
  for (const route of ['t', 'embed.js', 'embed/+server.ts']) copy.remove(`src/routes/${route}`);
  // So does the editor, which is none of these pages.
  copy.write('src/islands/make.ts', 'export {};\n');
  await copy.build([...Object.values(PAGES), EMBED, '404.html'].map((page) => `/${page}`));
}, LIMIT_MS);
afterAll(() => copy.remove());

function addLanguage(): void {
  cpSync(join(copy.folder, MESSAGES, 'en'), join(copy.folder, FOLDER), { recursive: true });
  copy.write(`${FOLDER}/mark.ts`, readFileSync(fileURLToPath(new URL('mark.ts', import.meta.url)), 'utf8'));
  for (const part of ['page', 'lazy', 'share', 'archive', 'files', 'story', 'embed', 'mount', 'site']) {
    const own = part === 'page' ? `{ ...page, language: '${TAG}' }` : part;
    const text = copy.read(`${FOLDER}/${part}.ts`);
    const marked = `export default markRoot(${own}) as typeof ${part};`;
    copy.write(
      `${FOLDER}/${part}.ts`,
      `import { markRoot } from './mark.js';\n${text.replace(`export default ${part};`, marked)}`,
    );
  }
  const entry = copy.read(`${FOLDER}/language.ts`);
  copy.write(`${FOLDER}/language.ts`, entry.replace("'English'", `'${NAME}'`).replace("'en'", `'${TAG}'`));
  const registry = copy.read(`${MESSAGES}/registry.ts`);
  copy.write(
    `${MESSAGES}/registry.ts`,
    `${registry}export { default as ${CODE} } from './${CODE}/language.js';\n`,
  );
}

const built = (page: string): string => copy.read(`build/${page.endsWith('/') ? `${page}index.html` : page}`);

describe('a language of one folder and one line', () => {
  it.each(Object.entries(PAGES))('has %s, and says all of it', (_, path) => {
    const html = built(path);
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${TAG}"`));
    expect(
      textsOf(html).filter((text) => text.startsWith(BEGIN) && text.endsWith(END)).length,
    ).toBeGreaterThan(5);
    expect(strangersIn(html.replace(/<!doctype html>/i, ''), [NAME])).toEqual([]);
  });

  it('is among the languages to choose from', () => {
    expect(built(PAGES['the front page'])).toMatch(
      new RegExp(`<a[^>]* lang="${TAG}"[^>]* aria-current="true"[^>]*>${NAME}</a>`),
    );
    expect(built('404.html')).toContain(`<section lang="${TAG}">`);
  });

  it('is loaded by the page in a file of its own', () => {
    const chunks = join(copy.folder, 'build/_app/immutable');
    // What publishes from the editor writes files in any language, and is loaded by no page at first.
    const files = readdirSync(chunks, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js') && !name.includes('publisher.'),
    );
    const holding = files.filter((name) =>
      readFileSync(join(chunks, name), 'utf8').includes('Arrow keys walk through the events'),
    );
    // English and its marked copy; all else is in no page of either.
    expect(holding.length).toBeGreaterThanOrEqual(2);
    const both = holding.filter(
      (name) =>
        readFileSync(join(chunks, name), 'utf8').split('Arrow keys walk through the events').length > 2,
    );
    expect(both).toEqual([]);
  });

  it('is in the script of an embed', () => {
    expect(built(EMBED)).toContain(`language:"${TAG}"`.replace('"', '').slice(0, 9));
    expect(built(EMBED)).toContain(TAG);
  });
});
