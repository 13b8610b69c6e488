import { expect, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/messages/languages';
import { watch } from './any-site';
import { violations } from './axe';
import { serveTestSite, TWO } from './test-sites';
import { test } from './test';

/* The front page of sites with several timelines, with one and with none, and the settings of a site. */

const WIDTHS = [320, 768, 1920];
const pathOf = (language: string): string => (language === 'en' ? '/' : `/${language}/`);

/** The page is as wide as its window at most, and each link is as large as a finger needs. */
async function expectFits(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - innerWidth,
      small: [...document.querySelectorAll('header.top a')]
        .map((link) => link.getBoundingClientRect())
        .filter((box) => box.width < 24 || box.height < 24).length,
      lines: document.querySelector('header.top')?.getBoundingClientRect().height ?? Infinity,
    }));
    expect(found, `${width} px`).toMatchObject({ over: 0, small: 0 });
    expect(found.lines, `header at ${width} px`).toBeLessThanOrEqual(width < 720 ? 96 : 60);
  }
}

test.describe('with two timelines', () => {
  const site = serveTestSite(TWO);

  test('lists them, the one that reaches furthest first, and leads to each', async ({ page }) => {
    const { origin, missing } = site();
    const { faults } = watch(page, [origin]);
    await page.goto(`${origin}/`);
    await expect(page).toHaveTitle('Timelines · Sourceline');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timelines');
    const titles = ['Das Feuer auf der Klippe', 'The bridge at Ferrow'];
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(titles);
    const [first, second] = [page.getByRole('listitem').nth(0), page.getByRole('listitem').nth(1)];
    await expect(first.locator('.facts')).toHaveText(/^1687 to 1986\s+6 events, 1 source, 6 quotes$/);
    await expect(second.locator('.facts')).toHaveText(/^1871 to 1875\s+8 events, 2 sources, 9 quotes$/);
    await expect(second).toContainText('How a town of ferrymen came to its bridge');
    await expect(first.getByRole('heading')).toHaveAttribute('lang', 'de');
    for (const title of titles) {
      await page.goto(`${origin}/`);
      await page.getByRole('main').getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('listbox', { name: title })).toBeVisible();
      await page.getByRole('banner').getByRole('link', { name: 'Timelines' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timelines');
    }
    expect(faults).toEqual([]);
    expect(missing).toEqual([]);
  });

  test('draws each with a stroke for every event that has a place of its own, and its dates', async ({
    page,
  }) => {
    await page.goto(`${site().origin}/`);
    const drawing = page.getByRole('listitem').nth(1).locator('svg.preview');
    // Eight events; two of October 1874 are in lanes of their own.
    const strokes = await drawing
      .locator('path')
      .evaluateAll((paths) => paths.flatMap((path) => path.getAttribute('d')?.match(/M/g) ?? []).length);
    expect(strokes).toBe(8);
    await expect(drawing.locator('text').first()).toHaveText(/^18\d\d$/);
    const [box, ends] = await drawing.evaluate(
      (svg) =>
        [
          svg.getBoundingClientRect().toJSON() as DOMRect,
          [...svg.querySelectorAll('path')].map((path) => path.getBoundingClientRect().toJSON() as DOMRect),
        ] as const,
    );
    for (const { left, right, top, bottom, width } of ends) {
      if (width === 0) continue;
      expect(left).toBeGreaterThanOrEqual(box.left);
      expect(right).toBeLessThanOrEqual(box.right);
      expect(top).toBeGreaterThanOrEqual(box.top);
      expect(bottom).toBeLessThanOrEqual(box.bottom);
    }
  });

  for (const language of LANGUAGES)
    test(`fits every window, and axe finds nothing: ${language}`, async ({ page }) => {
      await page.goto(`${site().origin}${pathOf(language)}`);
      await expect(page.getByRole('banner').getByRole('link')).toHaveCount(4 + LANGUAGES.length);
      await expectFits(page);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
    });

  test('leads from a language to the same page in another', async ({ page }) => {
    await page.goto(`${site().origin}/de/`);
    await page.getByRole('link', { name: 'The bridge at Ferrow' }).click();
    await page.waitForURL(`${site().origin}/de/t/ferry-bridge/`);
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${site().origin}/t/ferry-bridge/`);
  });

  test('has a way past the axis on the page of a timeline, and none where there is no axis', async ({
    page,
  }) => {
    await page.goto(`${site().origin}/t/ferry-bridge/`);
    await expect(page.locator('.skip')).toHaveAttribute('href', '#events-title');
    await page.goto(`${site().origin}/`);
    await expect(page.locator('.skip')).toHaveCount(0);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is the same', async ({ page }) => {
      await page.goto(`${site().origin}/`);
      await expect(page.locator('svg.preview')).toHaveCount(2);
      await page.getByRole('link', { name: 'The bridge at Ferrow' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The bridge at Ferrow');
    });
  });

  test('is on paper without the header', async ({ page }) => {
    await page.goto(`${site().origin}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.locator('svg.preview').first()).toBeVisible();
  });
});

test.describe('with one timeline, and settings of its own', () => {
  const site = serveTestSite({
    name: 'one',
    data: 'tests/fixtures/sites/one',
    entries: [
      '/',
      '/en/',
      '/fr/',
      '/t/one-lamp/',
      '/en/t/one-lamp/',
      '/embed/one-lamp/',
      '/404.html',
      '/t/one-lamp.standalone.html',
      '/t/one-lamp/oembed.json',
      '/open/',
    ],
    env: { SOURCELINE_CONFIG: 'tests/fixtures/sites/own-settings' },
  });
  const NAME = 'Museum am Fluss & Hafen';
  const FOOTER = 'Zeitleisten des Museums am Fluss.';

  test('shows it, and has no list', async ({ page }) => {
    const { origin, missing } = site();
    const { faults } = watch(page, [origin]);
    await page.goto(`${origin}/`);
    await expect(page).toHaveTitle(`The lamp in the hall · ${NAME}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('listbox', { name: 'The lamp in the hall' })).toBeVisible();
    await expect(page.locator('.skip')).toHaveText('Zu den Ereignissen springen');
    const banner = page.getByRole('banner');
    await expect(banner.getByRole('link').first()).toHaveText(NAME);
    await expect(banner.getByRole('link', { name: 'Zeitleisten' })).toHaveCount(0);
    await expect(banner.getByRole('link', { name: 'Datei öffnen' })).toBeVisible();
    await expectFits(page);
    expect(faults).toEqual([]);
    expect(missing).toEqual([]);
  });

  test('has it at an address of its own, in the language of the site without a prefix', async ({ page }) => {
    const { origin } = site();
    await page.goto(`${origin}/t/one-lamp/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${origin}/en/t/one-lamp/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForURL(`${origin}/t/one-lamp/`);
  });

  test('says its own footer, in the language that it is in', async ({ page }) => {
    const { origin } = site();
    const footer = page.getByRole('contentinfo').locator('> p').first();
    for (const [path, text, tag] of [
      ['/', FOOTER, 'de'],
      ['/fr/', 'Les chronologies du musée.', 'fr'],
      ['/en/', FOOTER, 'de'],
    ] as const) {
      await page.goto(origin + path);
      await expect(footer).toHaveText(text);
      await expect(footer).toHaveAttribute('lang', tag);
    }
  });

  test('is named to other sites, in the embed and in saved files', async ({ page, request }) => {
    const { origin } = site();
    const oembed = (await (await request.get(`${origin}/t/one-lamp/oembed.json`)).json()) as object;
    expect(oembed).toMatchObject({ provider_name: NAME });
    await page.goto(`${origin}/`);
    await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute('content', NAME);
    await page.getByRole('button', { name: 'Teilen', exact: true }).click();
    await page.getByRole('tab', { name: 'Zitieren', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(
      new RegExp(`^The lamp in the hall\\. ${NAME}\\. `),
    );
    await page.goto(`${origin}/404.html`);
    await expect(page).toHaveTitle(`Hier gibt es keine Seite · ${NAME}`);
    for (const path of ['/embed/one-lamp/', '/t/one-lamp.standalone.html']) {
      await page.goto(origin + path);
      await expect(page.getByText(FOOTER)).toBeVisible();
    }
  });
});

test.describe('without a timeline', () => {
  const site = serveTestSite({ name: 'none', data: 'tests/fixtures/sites/none' });

  test('the whole site is built, and says how to begin', async ({ page }) => {
    const { origin, missing } = site();
    const { faults } = watch(page, [origin]);
    await page.goto(`${origin}/`);
    await expect(page).toHaveTitle('Begin a timeline · Sourceline');
    await expect(page.getByRole('main').locator('code')).toHaveText([
      'npm run sourceline -- init data/harbour',
      'npm run check',
      'npm start',
    ]);
    await page.getByRole('main').getByRole('link', { name: 'Open a file of events of your own' }).click();
    await page.waitForURL(`${origin}/open/`);
    expect(faults).toEqual([]);
    expect(missing).toEqual([]);
  });

  for (const language of LANGUAGES)
    test(`fits every window, and axe finds nothing: ${language}`, async ({ page }) => {
      await page.goto(`${site().origin}${pathOf(language)}`);
      await expect(page.getByRole('banner').getByRole('link')).toHaveCount(3 + LANGUAGES.length);
      await expectFits(page);
      expect(await violations(page)).toEqual([]);
    });
});
