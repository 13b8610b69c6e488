import { expect } from '@playwright/test';
import {
  axis,
  card,
  EMBED,
  eventPage,
  events,
  eventThat,
  expectSelected,
  hydrated,
  listenWithBuild,
  mark,
  openShare,
  placeOf,
  quotations,
  readPassage,
  sourcePage,
  sources,
  timeline,
  TIMELINE,
  watch,
} from './site';
import { test } from './test';

/** The same build below any path of a host, without being told which. */

test.describe.configure({ mode: 'parallel' });

const PATH = '/some/path';
const event = eventThat(({ evidence }) => evidence.length > 1);
const [quotation] = quotations.filter((item) => item.event === event);
if (!quotation) throw new Error('the event has no quote');

test('a way through the site', async ({ page }) => {
  const { origin, missing, close } = await listenWithBuild(PATH);
  const { faults } = watch(page, [origin]);
  const at = (path: string): ((url: URL) => boolean) => {
    return (url) => url.origin === origin && url.pathname === `${PATH}/${path}`;
  };

  await page.goto(`${origin}${PATH}/`);
  await hydrated(page);
  await mark(page, event.id).locator('.body').first().click();
  await expectSelected(page, event.id);
  await expect(page).toHaveURL(`${origin}${PATH}/#${event.id}`);

  await card(page, event).getByRole('heading').getByRole('link').click();
  await page.waitForURL(at(eventPage(event.id)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
  await page.getByRole('main').getByRole('link', { name: /^← / }).click();
  await page.waitForURL(at(TIMELINE));
  await expectSelected(page, event.id);
  await placeOf(page, quotation).click();
  await page.waitForURL(at(sourcePage(quotation.source)));
  await expect
    .poll(() => readPassage(page, `q-${event.id}-1`))
    .toMatchObject({ words: quotation.quote, isSeen: true, isLit: true });
  await page.goBack();
  await page.waitForURL(at(TIMELINE));
  await page.getByRole('banner').getByRole('link').first().click();
  await page.waitForURL(at(''));
  await expect(axis(page)).toBeVisible();

  expect(faults).toEqual([]);
  expect(missing).toEqual([]);
  await close();
});

test('every page opens there by its address, and all its links lead somewhere', async ({ page, request }) => {
  const { origin, missing, close } = await listenWithBuild(PATH);
  const { faults } = watch(page, [origin]);
  const leads = new Set<string>();
  for (const address of [
    '',
    TIMELINE,
    eventPage(event.id),
    ...sources.map(({ id }) => sourcePage(id)),
    EMBED,
  ]) {
    await page.goto(`${origin}${PATH}/${address}`);
    if (address === EMBED) await expect(axis(page)).toBeVisible();
    else await hydrated(page);
    const links = await page
      // The address of an oEmbed answer is full, as the build was told it.
      .locator('a[href], link[href]:not([type="application/json+oembed"])')
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
      );
    for (const link of links) if (!link.startsWith('data:')) leads.add(link.replace(/#.*/, ''));
  }
  const outside = sources.flatMap(({ url }) => (url === undefined ? [] : [url]));
  const inside = [...leads].filter((link) => !outside.some((url) => link.startsWith(url)));
  expect(inside.filter((link) => !link.startsWith(`${origin}${PATH}/`))).toEqual([]);
  expect(inside.length).toBeGreaterThan(events.length + sources.length);
  for (const link of inside) expect((await request.get(link)).status(), link).toBe(200);

  expect(faults).toEqual([]);
  expect(missing).toEqual([]);
  await close();
});

test('the embed and its address', async ({ page, context }) => {
  const { origin, missing, close } = await listenWithBuild(PATH);
  const { faults } = watch(page, [origin]);
  await page.goto(`${origin}${PATH}/`);
  const dialog = await openShare(page, 'Embed');
  await expect(dialog.getByRole('textbox')).toHaveValue(new RegExp(`src="${origin}${PATH}/${EMBED}"`));
  await expect(dialog.getByRole('link', { name: 'Open' })).toHaveAttribute(
    'href',
    `${origin}${PATH}/${EMBED}`,
  );
  await page.goto(`${origin}${PATH}/${EMBED}`);
  await mark(page, event.id).locator('.body').first().click();
  await expectSelected(page, event.id);
  const opened = context.waitForEvent('page');
  await placeOf(page, quotation).click();
  const article = await opened;
  await article.waitForURL(`${origin}${PATH}/${sourcePage(quotation.source)}#q-${event.id}-1`);
  await hydrated(article);
  expect(faults).toEqual([]);
  expect(missing).toEqual([]);
  await close();
});

test('the data', async ({ page }) => {
  const { origin, missing, close } = await listenWithBuild(PATH);
  await page.goto(`${origin}${PATH}/`);
  await hydrated(page);
  const answer = page.waitForResponse((response) => response.url().endsWith('.json'));
  await page.getByRole('contentinfo').getByRole('link', { name: 'JSON', exact: true }).click();
  expect(await (await answer).json()).toEqual(timeline);
  await page.waitForURL(`${origin}${PATH}/t/${timeline.id}.json`);
  expect(missing.filter((path) => !path.endsWith('/favicon.ico'))).toEqual([]);
  await close();
});
