import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import german from '../../src/lib/messages/de/site';
import { englishSite } from '../../src/lib/messages/english';
import { ferryBridge } from '../fixtures/sites/ferry-bridge';
import { listen } from './any-site';
import { ALL_LACKS, take } from './lacks';
import { test } from './test';
import { serveTestSite, TWO } from './test-sites';

/** Embeds in browsers below the floor: links that work, or a sentence with the address of the data; nothing is thrown. */

test.describe.configure({ mode: 'parallel' });

const site = serveTestSite(TWO);
const { events } = ferryBridge;
const DATA = 'https://example.org/a%20timeline.json?of=one&more=two';

/** A page of another host with an embed in a sandbox, and the frame in it. */
async function embedIn(page: Page, address: string): Promise<{ frame: Frame; close: () => Promise<void> }> {
  const src = address.replaceAll('&', '&amp;');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A report</title>
<iframe title="A timeline" sandbox="allow-scripts allow-popups" width="640" height="560" src="${src}"></iframe>`;
  const host = await listen((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  await page.goto(host.origin);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  return { frame, close: host.close };
}

/** Every event with its links, all of them full addresses of the site; nothing that would do nothing. */
async function expectList(frame: Frame): Promise<void> {
  await expect(frame.locator('html[data-basic]')).toBeAttached();
  await expect(frame.getByRole('article')).toHaveCount(events.length);
  for (const { id, title } of events) {
    const article = frame.getByRole('article', { name: title, exact: true });
    await expect(article).toBeVisible();
    const link = article.getByRole('link', { name: title, exact: true });
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(
      `${site().origin}/t/ferry-bridge/e/${id}/`,
    );
    await expect(link).toHaveAttribute('target', '_blank');
  }
  await expect(frame.locator('svg.plot').filter({ visible: true })).toHaveCount(1);
  await expect(frame.getByRole('button')).toHaveCount(0);
  await expect(frame.getByRole('searchbox')).toHaveCount(0);
  const { scrollWidth, clientWidth } = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBe(clientWidth);
}

for (const lack of ALL_LACKS)
  test.describe(`without ${lack}`, () => {
    for (const query of ['', '?view=story&lang=de', '?view=axis&event=no-such-event&theme=dark'])
      test(`an embed is the list with its links: /embed/…/${query}`, async ({ page }) => {
        const faults = await take(page, lack);
        const { frame, close } = await embedIn(page, `${site().origin}/embed/ferry-bridge/${query}`);
        await expectList(frame);
        expect(faults).toEqual([]);
        await close();
      });

    test('a timeline from an address is a sentence with the link to its data', async ({ page }) => {
      const faults = await take(page, lack);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const query = `?src=${encodeURIComponent(DATA)}&view=list`;
      const { frame, close } = await embedIn(page, `${site().origin}/embed/${query}`);
      await expect(frame.getByText(englishSite.tooOld.text, { exact: true })).toBeVisible();
      const link = frame.getByRole('link');
      await expect(link).toHaveCount(1);
      await expect(link).toBeVisible();
      await expect(link).toHaveText(DATA);
      await expect(link).toHaveAttribute('href', DATA);
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(frame.getByRole('button')).toHaveCount(0);
      expect(asked.filter((url) => url.startsWith('https://example.org'))).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });
  });

test('the sentence is in the language that was asked for, at any width', async ({ page }) => {
  await take(page, 'AbortSignal.any');
  await page.goto(
    `${site().origin}/embed/?src=${encodeURIComponent(`https://example.org/${'a'.repeat(300)}`)}&lang=de`,
  );
  await expect(page.getByText(german.tooOld.text, { exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 560 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

for (const [kind, query] of [
  ['no address', ''],
  ['a script as its address', `?src=${encodeURIComponent('javascript:alert(1)')}`],
  ['a text that is no percent-encoding', '?src=https://example.org/%E0%'],
] as const)
  test(`${kind} is a sentence all the same`, async ({ page }) => {
    const faults = await take(page, 'URL.canParse');
    await page.goto(`${site().origin}/embed/${query}`);
    await expect(page.getByText(englishSite.tooOld.text, { exact: true })).toBeVisible();
    await expect(page.locator('a:not([href^="https://example.org/"])')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

test('an embed whose script does not run at all is the list with its links', async ({ page }) => {
  const html = readFileSync(join(site().folder, 'embed/ferry-bridge/index.html'), 'utf8');
  // A script that does not have the hash of the page's policy is one that the browser refuses.
  const end = html.lastIndexOf('</script>');
  await page.route('**/embed/ferry-bridge/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `${html.slice(0, end)};0${html.slice(end)}` }),
  );
  const { frame, close } = await embedIn(page, `${site().origin}/embed/ferry-bridge/`);
  await expectList(frame);
  await close();
});
