import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  axis,
  BUILD,
  card,
  EMBED,
  eventPage,
  events,
  eventThat,
  expectSelected,
  frames,
  HOME,
  hydrated,
  mark,
  openShare,
  openTimeline,
  quotations,
  quoteOf,
  sourcePage,
  sources,
  TIMELINE,
  watch,
  type Watch,
} from './site';
import { test } from './test';

/** The pages keep their own content security policy, ask no other host for anything, and log no error. */

test.describe.configure({ mode: 'parallel' });

const event = eventThat(({ evidence }) => evidence.length > 1);
const KIT_PAGES = [HOME, TIMELINE, eventPage(event.id), ...sources.map(({ id }) => sourcePage(id))];

/** Listens before the page does: what breaks the policy becomes an error in the console. */
async function watchPolicy(page: Page, baseURL: string | undefined): Promise<Watch> {
  await page.addInitScript(() => {
    const tell = (broken: SecurityPolicyViolationEvent): void =>
      console.error('policy:', broken.effectiveDirective, broken.blockedURI, broken.sourceFile);
    document.addEventListener('securitypolicyviolation', tell, true);
  });
  return watch(page, [new URL(baseURL ?? '').origin]);
}

test('a broken policy is noticed', async ({ page, baseURL }) => {
  const watched = await watchPolicy(page, baseURL);
  await page.goto(HOME);
  await hydrated(page);
  expect(watched.faults).toEqual([]);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = '<span style="color: red">red</span>';
    document.body.append(paragraph);
  });
  await expect.poll(() => watched.faults.join()).toContain('policy: style-src-attr inline');
});

for (const address of KIT_PAGES)
  test(`${address} opens, and once more from its own links`, async ({ page, baseURL }) => {
    const watched = await watchPolicy(page, baseURL);
    await page.goto(address, { waitUntil: 'networkidle' });
    await hydrated(page);
    expect(await page.locator('meta[http-equiv=content-security-policy]').count()).toBe(1);
    await page.getByRole('banner').getByRole('link').first().click();
    // The page of a timeline shows an axis, too: the address alone says that the way has been made.
    await expect(page).toHaveURL(new URL(HOME, baseURL).href);
    await expect(axis(page)).toBeVisible();
    if (address !== HOME) {
      await page.goBack();
      await expect(page).toHaveURL(new URL(address, baseURL).href);
    }
    await hydrated(page);
    await page.reload({ waitUntil: 'networkidle' });
    await hydrated(page);
    expect(watched.faults).toEqual([]);
  });

test('a way through every kind of page', async ({ page, baseURL }) => {
  const watched = await watchPolicy(page, baseURL);
  await openTimeline(page);
  // Each page is a document of its own, and has the policy by itself.
  const policies = new Set<string>();
  const readPolicy = async (): Promise<void> => {
    const policy = page.locator('meta[http-equiv=content-security-policy]');
    await expect(policy).toHaveCount(1);
    policies.add((await policy.getAttribute('content')) ?? '');
  };
  await readPolicy();
  for (const source of sources) {
    const quotation = quotations.find((item) => item.source === source.id);
    if (!quotation) throw new Error(`nothing rests on ${source.id}`);
    await card(page, quotation.event).getByRole('heading').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(quotation.event.title);
    await readPolicy();
    const place = page.getByRole('blockquote').nth(quotation.index);
    await place.getByRole('link', { name: new RegExp(`, ¶ ${quotation.paragraph}$`) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(source.title);
    await readPolicy();
    await page.getByRole('main').getByRole('link', { name: /^← / }).click();
    await expect(axis(page)).toBeVisible();
    await expectSelected(page, quotation.event.id);
  }
  for (let n = 0; n < 3; n += 1) await page.goBack();
  await page.goForward();
  await hydrated(page);
  await frames(page);
  expect(policies.size).toBe(1);
  expect(watched.faults).toEqual([]);
});

test('dialogs, zoom, fold and choice', async ({ page, baseURL }) => {
  const watched = await watchPolicy(page, baseURL);
  await openTimeline(page);
  await page.getByRole('button', { name: 'Keys' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await openShare(page, 'Embed');
  await dialog.getByRole('button', { name: /^Copy/ }).click();
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await mark(page, event.id).focus();
  await page.getByRole('button', { name: 'Show all' }).click();
  await card(page, event).scrollIntoViewIfNeeded();
  await quoteOf(page, { ...event.evidence[0], event, index: 0 })
    .getByRole('paragraph')
    .getByRole('link')
    .click();
  await expectSelected(page, event.id);
  await page.mouse.move(200, 500);
  await page.mouse.wheel(0, 3000);
  await frames(page);
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
  await frames(page);
  expect(watched.faults).toEqual([]);
});

test('the sheet of a narrow screen', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const watched = await watchPolicy(page, baseURL);
  await openTimeline(page);
  await quoteOf(page, { ...event.evidence[0], event, index: 0 })
    .getByRole('paragraph')
    .getByRole('link')
    .click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: 'Close the source' }).click();
  await expect(sheet).toBeHidden();
  expect(watched.faults).toEqual([]);
});

for (const address of [EMBED, `${EMBED}?view=both`, '404.html'])
  test(`${address} is one file`, async ({ page, baseURL }) => {
    const watched = await watchPolicy(page, baseURL);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    if (address === EMBED) {
      await page.getByRole('button', { name: /^Next/ }).click();
      await expect(page.getByText(`2 of ${events.length}`, { exact: true })).toBeVisible();
    } else if (address.startsWith(EMBED)) {
      await mark(page, event.id).locator('.body').first().click();
      await expectSelected(page, event.id);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(asked).toEqual([new URL(address, baseURL).href]);
    expect(watched.faults).toEqual([]);

    // What is asked for only on another screen, or later, is named in the file all the same.
    const html = readFileSync(
      `${BUILD}${address.startsWith(EMBED) ? `${EMBED}index.html` : address}`,
      'utf8',
    );
    const named = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const others = '[src], [srcset], [poster], object[data], use';
      const elements = [...parsed.querySelectorAll(`link[href]:not([href^="data:"]), ${others}`)];
      const styles = [...parsed.querySelectorAll('style')].map(({ textContent }) => textContent);
      return [
        ...elements.map(({ outerHTML }) => outerHTML),
        ...styles.flatMap((style) => style.match(/@import[^;]*|url\((?!["']?(data:|#))[^)]*\)/g) ?? []),
      ];
    }, html);
    expect(named).toEqual([]);
  });

test('an address that does not exist shows the page for that', async ({ page, baseURL }) => {
  for (const address of ['no-such-page', 't/no-such-timeline/', `${TIMELINE}e/no-such-event/`]) {
    const watched = await watchPolicy(page, baseURL);
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    const { href } = new URL(address, baseURL);
    // The browser's own word for the answer that it got.
    const others = watched.faults.filter((fault) => !(fault.includes('404') && fault.endsWith(`(${href})`)));
    expect(others).toEqual([]);
  }
  // One way for each language.
  await page.getByRole('link').first().click();
  await expect(axis(page)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(events.length);
});

test('no page that is built has an inline style or an inline handler', async ({ page }) => {
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(files.length).toBeGreaterThan(events.length + sources.length);
  const found: string[] = [];
  for (const file of files) {
    const text = readFileSync(`${BUILD}${file}`, 'utf8');
    const here = await page.evaluate((html) => {
      const all = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')];
      return all
        .filter(({ attributes }) => [...attributes].some(({ name }) => /^(style|on\w+)$/.test(name)))
        .map(({ outerHTML }) => outerHTML.slice(0, 120));
    }, text);
    found.push(...here.map((tag) => `${file}: ${tag}`));
  }
  expect(found).toEqual([]);
});
