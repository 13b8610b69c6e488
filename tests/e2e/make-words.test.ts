import { expect, type Page } from '@playwright/test';
import chinese from '../../src/lib/messages/zh/make';
import chineseImports from '../../src/lib/messages/zh/make/imports';
import french from '../../src/lib/messages/fr/make';
import frenchImports from '../../src/lib/messages/fr/make/imports';
import english from '../../src/lib/messages/en/make';
import englishImports from '../../src/lib/messages/en/make/imports';
import german from '../../src/lib/messages/de/make';
import germanImports from '../../src/lib/messages/de/make/imports';
import spanish from '../../src/lib/messages/es/make';
import spanishImports from '../../src/lib/messages/es/make/imports';
import { violations } from './axe';
import { namelessOrAlike, spokenOf } from './ax-tree';
import { englishWords, strangersTo } from './foreign-words';
import { ALL_WAYS, lookInWays, type Way } from './make-look';
import { MakeImportWalk } from './make-import-walk';
import { MakeWalk, type LookAt } from './make-walk';
import { test } from './test';

/*
 * The editor in other languages, in every state: no words of the English one, on narrow pages, with large text and a finger. With
 * SOURCELINE_STATES=all in each language, looked at in every way.
 */

const isAll = process.env['SOURCELINE_STATES'] === 'all';
const LANGUAGES = {
  de: { words: german, imports: germanImports },
  fr: { words: french, imports: frenchImports },
  es: { words: spanish, imports: spanishImports },
  zh: { words: chinese, imports: chineseImports },
};
type Words = (typeof LANGUAGES)[keyof typeof LANGUAGES];

const WALKS = {
  'the editor': ({ words }: Words, page: Page, look: LookAt) => new MakeWalk(page, words, look),
  'an import': ({ words, imports }: Words, page: Page, look: LookAt) =>
    new MakeImportWalk(page, words, imports, look),
};

/** Nothing asks for text of twice the size on a page of 320 px: there it is looked at as it is. */
const PLACES: readonly { code: keyof typeof LANGUAGES; width: number; ways: readonly Way[] }[] = [
  { code: 'de', width: 320, ways: ['as it is', 'a pointer'] },
  ...(isAll ? (['de', 'es', 'zh'] as const).map((code) => ({ code, width: 360, ways: ALL_WAYS })) : []),
  ...(isAll
    ? (['de', 'fr', 'es', 'zh'] as const).map((code) => ({ code, width: 1280, ways: ALL_WAYS }))
    : []),
  {
    code: 'fr',
    width: 360,
    ways: isAll ? ALL_WAYS : ['text of twice the size', 'text with wide spacing', 'a finger'],
  },
];

for (const { code, width, ways } of PLACES)
  for (const [what, begin] of Object.entries(WALKS))
    test(`${what} in “${code}” says nothing in English, and fits a page of ${width} px`, async ({
      browser,
    }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ colorScheme: 'dark', viewport: { width, height: 800 } });
      const own = LANGUAGES[code];
      const strangers = new Set([
        ...strangersTo(own.words, english),
        ...strangersTo(own.imports, englishImports),
      ]);
      const found: string[] = [];
      const walk = begin(own, await context.newPage(), async (name, part) => {
        const { page } = walk;
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        found.push(
          ...(await englishWords(page, strangers)).map((text) => `${name}: English: ${text}`),
          ...(wide > 0 ? [`${name}: ${wide} px wider than the page`] : []),
          ...namelessOrAlike(await spokenOf(page)).map((each) => `${name}: ${each}`),
          // Names and roles are the same at every width: axe looks at the narrowest, and at all of them when asked for.
          ...(width === 320 || isAll ? await violations(page, { part }) : []).map(
            (each) => `${name}: ${each}`,
          ),
          ...(await lookInWays(page, ways)).map((each) => `${name}: ${each}`),
        );
      });
      await walk.walk(`./${code}/make/`);
      expect(found).toEqual([]);
      await context.close();
    });
