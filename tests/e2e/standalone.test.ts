import { quoteText } from '../../src/lib/model/quote';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import {
  BUILD,
  ROOT,
  axis,
  card,
  eventThat,
  events,
  expectSelected,
  mark,
  quotations,
  readPassage,
  sources,
  timeline,
  watch,
} from './site';
import { test } from './test';

/** The file that holds a whole timeline, opened from a disk with the network off. */

test.describe.configure({ mode: 'parallel' });

const PATH = `${BUILD}t/${timeline.id}.standalone.html`;
const FILE = pathToFileURL(PATH).href;
const chosen = eventThat(({ evidence }) => evidence.length > 1);

/** Opens the file; gives what goes wrong, any request beside the file itself with it. */
async function open(page: Page, context: BrowserContext, hash = ''): Promise<string[]> {
  await context.setOffline(true);
  const { faults } = watch(page, []);
  page.on('request', (request) => {
    const address = request.url().replace(/#.*/, '');
    if (address !== FILE && !address.startsWith('data:')) faults.push(`asked for ${address}`);
  });
  await page.goto(`${FILE}${hash}`);
  return faults;
}

const lit = (page: Page, id: string) =>
  page.locator(`.kept mark.chosen[data-quotes~="${id}"], .kept mark:target[data-quotes~="${id}"]`).first();

test('draws all, takes the selected event by click and by key, and shows its quote', async ({
  page,
  context,
}) => {
  const faults = await open(page, context);
  await expect(axis(page)).toBeVisible();
  await expect(axis(page).getByRole('option')).toHaveCount(events.length);
  await expect(page.getByRole('article')).toHaveCount(events.length);

  await test.step('by click', async () => {
    await mark(page, chosen.id).locator('.body').first().click();
    await expectSelected(page, chosen.id);
    await expect(card(page, chosen)).toBeInViewport();
    const [quotation] = quotations.filter(({ event }) => event === chosen);
    await expect(card(page, chosen).getByRole('blockquote').first()).toContainText(quotation?.quote ?? '');
    await expect
      .poll(() => page.locator('#source mark.chosen').allInnerTexts())
      .toContain(quoteText(quotation?.quote ?? '').trim());
    await expect(
      page.locator(`#source mark.chosen[data-quotes~="q-${chosen.id}-1"]`).first(),
    ).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(`#${chosen.id}`);
  });

  await test.step('by key', async () => {
    await axis(page).focus();
    await page.keyboard.press('Home');
    const first = await axis(page).locator('[aria-selected=true]').getAttribute('href');
    await page.keyboard.press('ArrowRight');
    await expect(axis(page).locator('[aria-selected=true]')).not.toHaveAttribute('href', first ?? '');
    await page.keyboard.press('Enter');
    await expect(page.locator('#source mark a:focus')).toBeVisible();
  });

  await test.step('and goes back to the event before', async () => {
    await page.evaluate((id) => (location.hash = id), chosen.id);
    await expectSelected(page, chosen.id);
  });
  expect(faults).toEqual([]);
});

test('has the sources in full, and every link of it leads somewhere in it', async ({ page, context }) => {
  const faults = await open(page, context);
  for (const source of sources) {
    const kept = page.locator(`[id="source--${source.id}"]`);
    await expect(kept.locator('li[data-paragraph]')).toHaveCount(source.paragraphs.length);
    await expect(kept.getByRole('heading')).toHaveText(source.title);
    await expect(kept).toContainText(source.sha256);
  }
  const { lost, outside, repeated } = await page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      lost: links.filter((link) => link.startsWith('#') && !ids.includes(link.slice(1))),
      outside: [...new Set(links.filter((link) => !link.startsWith('#')))],
      repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
    };
  });
  expect({ lost, repeated }).toEqual({ lost: [], repeated: [] });
  const publishers = sources.flatMap(({ url }) => url ?? []);
  expect(outside.filter((link) => !publishers.some((url) => link.startsWith(url)))).toEqual([]);

  await test.step('from a passage to its event and back', async () => {
    const id = `q-${chosen.id}-1`;
    await page.evaluate((anchor) => (location.hash = anchor), id);
    await expect.poll(() => readPassage(page, id)).toMatchObject({ hasAnchor: true });
    await expect(lit(page, id)).toBeInViewport();
    await lit(page, id).getByRole('link').click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#[a-z]/);
    const event = new URL(page.url()).hash.slice(1);
    await expectSelected(page, event);
  });
  expect(faults).toEqual([]);
});

test('opens at the event that its address names', async ({ page, context }) => {
  const faults = await open(page, context, `#${chosen.id}`);
  await expectSelected(page, chosen.id);
  await expect(card(page, chosen)).toBeInViewport();
  expect(faults).toEqual([]);
});

test('on a narrow screen shows the quoted paragraph as a sheet', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const faults = await open(page, context);
  await expect(axis(page)).toBeVisible();
  await card(page, chosen).getByRole('blockquote').first().getByRole('link').first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await expect(sheet.locator('mark.chosen').first()).toBeVisible();
  await sheet.getByRole('link').first().click();
  await expect(lit(page, `q-${chosen.id}-1`)).toBeInViewport();
  await expect(sheet).toBeHidden();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('is the whole timeline, its quotes and its sources', async ({ page, context }) => {
    const faults = await open(page, context);
    const figure = page.getByRole('group', { name: timeline.title });
    await expect(figure.locator('.mark .body')).toHaveCount(events.length);
    await expect(page.getByRole('blockquote')).toHaveCount(quotations.length);
    const [quotation] = quotations.filter(({ event }) => event === chosen);
    await card(page, chosen)
      .getByRole('link', { name: `¶ ${quotation?.paragraph}` })
      .first()
      .click();
    await expect(
      page.locator(`.kept mark[id="q-${chosen.id}-1"], .kept mark:has([id="q-${chosen.id}-1"])`),
    ).toBeInViewport();
    expect(faults).toEqual([]);
  });
});

test('in a sandboxed frame written by script keeps its choice', async ({ page }, info) => {
  const host = info.outputPath('host.html');
  const text = JSON.stringify(readFileSync(PATH, 'utf8')).replace(/</g, '\\u003c');
  writeFileSync(
    host,
    `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<iframe title="A timeline" sandbox="allow-scripts" width="1000" height="600"></iframe>
<script>document.querySelector('iframe').srcdoc = ${text};</script>`,
  );
  const { faults } = watch(page, []);
  await page.goto(pathToFileURL(host).href);
  const frame = page.frameLocator('iframe');
  const option = frame.locator(`[role=option][href="#${chosen.id}"]`);
  await option.locator('.body').first().click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  expect(faults).toEqual([]);
});

test('is byte for byte what the command line writes, and so is every other file', ({
  browserName: _,
}, info) => {
  // Pictures and pages of print, on a slow machine with other work to do.
  test.setTimeout(300_000);
  const out = info.outputPath('files');
  const args = ['export', join(ROOT, 'data', timeline.id), '--to', 'all', '-o', out];
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/sourceline.js'), ...args], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const names = readdirSync(out);
  expect(names).toContain(`${timeline.id}.standalone.html`);
  const other = names.filter(
    (name) => !readFileSync(join(out, name)).equals(readFileSync(`${BUILD}t/${name}`)),
  );
  expect(other).toEqual([]);
});
