import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { listen, watch } from './any-site';
import { violations } from './axe';
import { serveTestSite, TWO } from './test-sites';
import { test } from './test';

/* The picture of an event, wherever it is shown: from the site itself, with whose it is, in room that was kept for it. */

const ALT = 'Three arches of a bridge over calm water, the last of them without its deck.';
const CREDIT = 'The town of Ferrow, after a drawing of its own';
const PATH = '/t/ferry-bridge/media/first-pier.png';

const site = serveTestSite(TWO);

const pictureIn = (page: Page | ReturnType<Page['frameLocator']>): Locator =>
  page.getByRole('img', { name: ALT });

/** Expects the picture itself, not its text alone. */
async function expectDrawn(picture: Locator): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(960);
}

async function expectCredited(figure: Locator): Promise<void> {
  await expect(figure).toContainText(CREDIT);
  await expect(figure.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  );
}

for (const width of [320, 1280])
  test(`is in the list at ${width} px, in room that was kept for it`, async ({ page }) => {
    const { origin } = site();
    await page.setViewportSize({ width, height: 800 });
    const { faults } = watch(page, [origin]);
    let send = (): void => undefined;
    const asked = new Promise<void>((resolve) => (send = resolve));
    await page.route(`**${PATH}`, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${origin}/t/ferry-bridge/`);
    const picture = pictureIn(page);
    await picture.scrollIntoViewIfNeeded();
    const before = await picture.boundingBox();
    expect(before?.height).toBeGreaterThan(100);
    send();
    await expectDrawn(picture);
    const after = await picture.boundingBox();
    expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
    expect((after?.width ?? 0) / (after?.height ?? 1)).toBeCloseTo(960 / 600, 1);
    expect(after?.height).toBeLessThanOrEqual(360);
    await expectCredited(page.locator('figure').filter({ has: picture }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

test('is on the page of its event, and named for machines', async ({ page }) => {
  const { origin } = site();
  await page.goto(`${origin}/t/ferry-bridge/e/work-begins/`);
  await expectDrawn(pictureIn(page));
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  ) as object;
  expect(data).toMatchObject({
    image: {
      '@type': 'ImageObject',
      contentUrl: expect.stringMatching(/t\/ferry-bridge\/media\/first-pier\.png$/) as unknown as string,
      description: ALT,
      creditText: CREDIT,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      width: 960,
      height: 600,
    },
  });
});

test('is one of the steps', async ({ page }) => {
  await page.goto(`${site().origin}/t/ferry-bridge/?view=story#work-begins`);
  // Until it comes, the picture is the list's, which goes with it.
  await expect(page.getByRole('region', { name: 'One event at a time', exact: true })).toBeVisible();
  const picture = pictureIn(page);
  await expectDrawn(picture);
  await expect(picture).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('is in the list', async ({ page }) => {
    await page.goto(`${site().origin}/t/ferry-bridge/`);
    const picture = pictureIn(page);
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())?.height).toBeGreaterThan(100);
  });
});

test('is in an embed, in a sandbox too, from the address of the site', async ({ page }) => {
  const { origin } = site();
  const host = await listen((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><iframe title="A timeline" sandbox="allow-scripts" width="640" height="700" src="${origin}/embed/ferry-bridge/?view=list#work-begins"></iframe>`,
      );
  });
  try {
    await page.goto(host.origin);
    await expectDrawn(pictureIn(page.frameLocator('iframe')));
  } finally {
    await host.close();
  }
});

test('is inside the page that is one file', async ({ page }, info) => {
  const { origin } = site();
  const response = await page.request.get(`${origin}/t/ferry-bridge.standalone.html`);
  const path = info.outputPath('ferry-bridge.html');
  writeFileSync(path, await response.body());
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  await expectDrawn(pictureIn(page));
  const { protocols, inside } = {
    protocols: [...new Set(requests.map((url) => new URL(url).protocol))].sort(),
    inside: readFileSync(path, 'utf8').split('data:image/png;base64,').length - 1,
  };
  expect(protocols.filter((protocol) => protocol !== 'data:')).toEqual(['file:']);
  // Once, however large: the script takes it from where it is drawn.
  expect(inside).toBe(1);
});
