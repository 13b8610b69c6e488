import { join } from 'node:path';
import { expect } from '@playwright/test';
import { searchFolder, type Searched } from '../every-byte';
import { PARTS, PUBLISHED, RARE_WORDS, sentencesOf, UNPUBLISHED } from '../published-parts';
import { frames } from './any-site';
import { violations } from './axe';
import { serveTestSite } from './test-sites';
import { test } from './test';

/*
 * A site with three sources: one is published whole, of one excerpts, of one the quotes. No byte of the site has
 * another sentence of the last two, in any form.
 */

/** Every address: pages in all languages, files, cards, embeds. */
const site = serveTestSite({ name: 'parts', data: PARTS });

const having = (files: readonly Searched[], words: string): string[] =>
  files.filter(({ has }) => has(words)).map(({ path }) => path);
const endings = (paths: readonly string[]): string[] =>
  [...new Set(paths.map((path) => path.replace(/^[^.]*\./, '')))].sort();

test('no byte of the site has a sentence that is not published, and its search finds what is', async () => {
  test.setTimeout(300_000);
  const files = await searchFolder(site().folder);
  expect(files.length).toBeGreaterThan(100);

  // The search works: what is published whole is in pages and files, quotes are wherever quotes are.
  for (const sentence of sentencesOf('harbour-log')) {
    const found = having(files, sentence);
    expect(endings(found), sentence).toEqual(expect.arrayContaining(['html', 'json', 'standalone.html']));
    expect(found, sentence).toContain('t/skarholm-light/s/harbour-log/index.html');
  }
  for (const quote of ['We recommend that the light be given a second keeper', 'lens cracked in frost']) {
    const found = having(files, quote);
    expect(endings(found), quote).toEqual(
      expect.arrayContaining(['html', 'json', 'csv', 'md', 'pdf', 'annotations.jsonld', 'standalone.html']),
    );
    expect(found, quote).toContain('t/skarholm-light/s/board-letter/index.html');
  }
  for (const text of PUBLISHED['north-post'] ?? [])
    expect(having(files, text), text).toContain('t/skarholm-light/s/north-post/index.html');

  // 12 of the paper, 13 of the letter: more than half of what the fixture says.
  expect(UNPUBLISHED.length).toBeGreaterThan(20);
  for (const sentence of UNPUBLISHED) expect(having(files, sentence), sentence).toEqual([]);
  expect(RARE_WORDS.length).toBeGreaterThan(UNPUBLISHED.length);
  for (const words of RARE_WORDS) expect(having(files, words), words).toEqual([]);
});

test('says on the page of a source what of it is published, and what is left out where', async ({ page }) => {
  await page.goto(`${site().origin}/t/skarholm-light/s/north-post/`);
  const article = page.locator('.article');
  await expect(article).toContainText('Only excerpts of this source are published here');
  await expect(article).toContainText(
    /2 quotes were checked against its whole text \(SHA-256 [0-9a-f]{12}…\)/,
  );
  expect(await article.locator('[data-paragraph]').evaluateAll((items) => items.map(({ id }) => id))).toEqual(
    ['p3', 'p4', 'p5', 'p12', 'p13', 'p14'],
  );
  for (const text of ['Paragraphs 1 and 2', 'Paragraphs 6 to 11', 'Paragraphs 15 and 16']) {
    const gap = article.getByText(`${text} are not published here.`);
    await expect(gap.getByRole('link')).toHaveAttribute('href', 'https://north-post.test/1913/dark-nights');
  }
  await expect(page.locator('main > footer')).not.toContainText('kept here');
});

test('lists the quotes of a source whose text is not published, each at its place', async ({ page }) => {
  await page.goto(`${site().origin}/t/skarholm-light/s/board-letter/#q-goes-out-2`);
  const article = page.locator('.article');
  await expect(article).toContainText('The text of this source is not published here');
  await expect(article).toContainText('4 quotes were checked');
  await expect(article.locator('#p2 > p')).toHaveText('the lens cracked […] the lens cracked in frost');
  // The second place of the words is meant, in what is published as in the whole text.
  await expect(article.locator('[id="q-goes-out-2"]')).toHaveText('the ');
  await expect(article.locator('[id="q-goes-out-3"]')).toHaveText('lens cracked');
  await expect(article.locator('[data-paragraph]')).toHaveCount(3);
  const link = page.locator('.list a[href*=":~:text="]').last();
  await expect(link).toHaveAttribute(
    'href',
    'https://lights-board.test/letters/77#:~:text=We%20recommend%20that%20the%20light%20be%20given%20a%20second%20keeper',
  );
});

test('counts the paragraphs of the whole text in the coverage', async ({ page }) => {
  await page.goto(`${site().origin}/t/skarholm-light/coverage/`);
  const paper = page.getByRole('region', { name: 'Dark nights at Skarholm' });
  await expect(paper).toContainText('2 of 16 paragraphs carry events');
  await expect(paper).toContainText('Paragraphs 6 to 11 are not published here.');
  for (const link of await paper.locator('.bare a').all()) {
    const anchor = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(`[id="${anchor.slice(1)}"]`), anchor).toHaveCount(1);
  }
});

test('shows what is left out beside the list, and finds only what is published', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site().origin}/t/skarholm-light/`);
  await page.locator('[data-event="goes-out"] .words').first().click();
  const pane = page.locator('.pane');
  await expect(pane.locator('[data-kind=gap]')).toHaveText(['¶ 1–2 […]', '¶ 6–11 […]', '¶ 15–16 […]']);
  await page.getByRole('searchbox').fill('smugglers');
  await expect(page.getByText('In the articles: 1 paragraph')).toBeVisible();
  await page.getByRole('searchbox').fill('saltpetre');
  await expect(page.getByText('In the articles')).toHaveCount(0);
});

test('is read again from its JSON file, by the page that opens files and in an embed', async ({ page }) => {
  await page.goto(`${site().origin}/open/`);
  await page.locator('input[type=file]').first().setInputFiles(join(site().folder, 't/skarholm-light.json'));
  await expect(page.locator('main')).toContainText('5 events');
  const file = encodeURIComponent(`${site().origin}/t/skarholm-light.json`);
  await page.goto(`${site().origin}/embed/?src=${file}`);
  await expect(page.getByRole('heading', { name: 'The light is lit for the first time' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`is read by everyone, at every width, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of ['s/north-post/', 's/board-letter/', 'coverage/']) {
      await page.goto(`${site().origin}/t/skarholm-light/${path}`);
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await frames(page, 2);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
      expect(await violations(page), path).toEqual([]);
    }
  });
