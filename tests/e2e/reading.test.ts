import { expect, type Locator, type Page } from '@playwright/test';
import {
  axis,
  card,
  events,
  frames,
  hydrated,
  readSelection,
  openTimeline,
  quotations,
  quoteOf,
  readPassage,
  SOON,
  sourcePage,
  sources,
  type Quotation,
} from './site';
import { test } from './test';

/** An article beside its own timeline: each leads to the other, and the reader's place is kept. */

test.describe.configure({ mode: 'parallel' });

const source = sources.find(({ id }) => id === 'china-launches-initiative') ?? sources[0];
if (!source) throw new Error('no source');
const here = quotations.filter((item) => item.source === source.id);
const anchorOf = ({ event, index }: Quotation): string => `q-${event.id}-${index + 1}`;
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const hash = (page: Page): string => new URL(page.url()).hash;
const list = (page: Page): Locator => page.getByRole('list', { name: 'Events, in the order of the article' });
const item = (page: Page, id: string): Locator => list(page).locator(`[data-event="${id}"]`);
const piece = (page: Page, anchor: string): Locator =>
  page.locator(`mark[data-quotes~="${anchor}"]`).getByRole('link').first();

async function openArticle(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(sourcePage(source?.id ?? ''));
  await hydrated(page);
  await expect(axis(page)).toBeVisible();
}

/** Events of the paragraphs of which a line can be read, below what is stuck to the top of a narrow page. */
async function eventsInView(page: Page): Promise<string[]> {
  const paragraphs = await page.evaluate(() => {
    const plot = document.querySelector('[role=listbox]')?.getBoundingClientRect();
    const isAbove = innerWidth < 900 && plot !== undefined;
    const top = isAbove ? Math.max(0, plot.bottom + 1) : 0;
    return [...document.querySelectorAll<HTMLElement>('li[data-paragraph]')]
      .filter((paragraph) => {
        const box = paragraph.getBoundingClientRect();
        return Math.min(box.bottom, innerHeight) - Math.max(box.top, top) >= 24;
      })
      .map((paragraph) => Number(paragraph.dataset['paragraph']));
  });
  const resting = here.filter(({ paragraph }) => paragraphs.includes(paragraph));
  return [...new Set(resting.map(({ event }) => event.id))].sort();
}

/** Events that the axis shows as lit. */
const litOnAxis = (page: Page): Promise<string[]> =>
  axis(page).evaluate((plot) =>
    [...plot.querySelectorAll('.mark.lit')]
      .map((mark) => (mark.id.match(/^mark-[a-z]+-(.*)$/) ?? [])[1] ?? '')
      .sort(),
  );

const litInList = (page: Page): Promise<string[]> =>
  list(page).evaluate((node) =>
    [...node.querySelectorAll<HTMLElement>('[data-lit]')].map(({ dataset }) => dataset['event'] ?? '').sort(),
  );

/** Whether a lit event of the list can be seen. */
const isLitInSight = (page: Page): Promise<boolean> =>
  list(page).evaluate((node) => {
    const edge = node.getBoundingClientRect();
    return [...node.querySelectorAll('[data-lit]')].some((lit) => {
      const box = lit.getBoundingClientRect();
      return box.bottom > edge.top && box.top < Math.min(edge.bottom, innerHeight);
    });
  });

for (const width of [360, 1280])
  test(`scrolling the article lights exactly the events of what is in view at ${width} px`, async ({
    page,
  }) => {
    await openArticle(page, width);
    await page.mouse.move(width * 0.8, 600);
    const seen = new Set<string>();
    for (const step of [0, 230, 310, 470, -350, 900, 1400, 2000]) {
      await page.mouse.wheel(0, step);
      await frames(page, 4);
      await expect
        .poll(async () => (await litOnAxis(page)).join(), SOON)
        .toBe((await eventsInView(page)).join());
      for (const id of await litOnAxis(page)) seen.add(id);
      if (width < 900) continue;
      expect(await litInList(page)).toEqual(await litOnAxis(page));
      if ((await litInList(page)).length > 0) await expect.poll(() => isLitInSight(page), SOON).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(new Set(here.map(({ event }) => event.id)).size / 2);
    expect((await readSelection(page)).mark, 'nothing is selected by scrolling').toEqual([]);
    expect(hash(page)).toBe('');
  });

test('an event of the list leads to its passage, Escape back to where the reader was', async ({ page }) => {
  await openArticle(page, 1280);
  const last = here.reduce((found, next) => (next.paragraph > found.paragraph ? next : found));
  const link = item(page, last.event.id).getByRole('link', { name: last.event.title, exact: true });
  await page.mouse.move(900, 500);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBe(120);
  await link.focus();
  const place = await scrolled(page);
  await page.keyboard.press('Enter');
  const first = here.find(({ event }) => event === last.event);
  const anchor = anchorOf(first ?? last);
  await expect.poll(() => hash(page)).toBe(`#${anchor}`);
  await expect.poll(() => readPassage(page, anchor), SOON).toMatchObject({ isSeen: true, isLit: true });
  await expect(piece(page, anchor)).toBeFocused();
  expect(await scrolled(page)).toBeGreaterThan(place);
  await expect(page.getByRole('button', { name: 'Back to where you were' })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect.poll(() => scrolled(page)).toBe(place);
  await expect(link).toBeFocused();
  await expect(page.getByRole('button', { name: 'Back to where you were' })).toHaveCount(0);
});

for (const width of [360, 1280])
  test(`the axis leads to a passage, and Back to the choice and the place before at ${width} px`, async ({
    page,
  }) => {
    await openArticle(page, width);
    await page.mouse.move(width * 0.8, 600);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => scrolled(page)).toBe(150);
    await axis(page).focus();
    await page.keyboard.press('End');
    const [one] = (await readSelection(page)).mark;
    await expect.poll(() => readPassage(page, one ?? ''), SOON).toMatchObject({ isSeen: true, isLit: true });
    expect(hash(page)).toBe(`#${one}`);
    await frames(page, 60);
    const place = await scrolled(page);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await readSelection(page)).mark[0]).not.toBe(one);
    const [two] = (await readSelection(page)).mark;
    await expect.poll(() => readPassage(page, two ?? ''), SOON).toMatchObject({ isSeen: true, isLit: true });
    await expect(axis(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(piece(page, two ?? '')).toBeFocused();

    await page.goBack();
    await expect.poll(async () => (await readSelection(page)).mark, SOON).toEqual([one]);
    await expect.poll(() => scrolled(page), SOON).toBe(place);
    await page.goBack();
    await expect.poll(async () => (await readSelection(page)).mark, SOON).toEqual([]);
    await expect.poll(() => scrolled(page), SOON).toBe(150);
    expect(hash(page)).toBe('');
  });

test('a passage leads to its event without moving the article', async ({ page }) => {
  await openArticle(page, 1280);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(350);
  await frames(page);
  const place = await scrolled(page);
  const quotation = here.find(({ paragraph }) => paragraph === 6);
  if (!quotation) throw new Error('no quote in paragraph 6');
  await piece(page, anchorOf(quotation)).click();
  await expect(item(page, quotation.event.id)).toHaveAttribute('aria-current', 'true');
  await expect(item(page, quotation.event.id)).toBeInViewport({ ratio: 1 });
  await expect.poll(async () => (await readSelection(page)).mark).toEqual([anchorOf(quotation)]);
  expect(hash(page)).toBe(`#${anchorOf(quotation)}`);
  expect(await scrolled(page)).toBe(place);
});

test('pointing lights the other side: an event its own passages only, a passage its events', async ({
  page,
}) => {
  await openArticle(page, 1280);
  const [a, b] = await overlap(page);
  const litPieces = (): Promise<string[]> =>
    page.locator('mark.lit').evaluateAll((all) => all.map((mark) => mark.getAttribute('data-quotes') ?? ''));
  await piece(page, a).hover();
  await expect(item(page, eventOf(a))).toHaveClass(/pointed/);
  await expect(item(page, eventOf(b))).toHaveClass(/pointed/);
  for (const anchor of [a, b]) {
    await item(page, eventOf(anchor)).scrollIntoViewIfNeeded();
    await item(page, eventOf(anchor)).hover();
    await expect.poll(async () => (await litPieces()).length).toBeGreaterThan(0);
    for (const quotes of await litPieces()) expect(quotes.split(' ').map(eventOf)).toContain(eventOf(anchor));
  }
});

const eventOf = (anchor: string): string => anchor.replace(/^q-(.*)-\d+$/, '$1');

/** Two quotes on the same words. */
async function overlap(page: Page): Promise<[string, string]> {
  const found = await page
    .locator('mark[data-quotes*=" "]')
    .first()
    .evaluate((mark) => mark.getAttribute('data-quotes')?.split(' ') ?? []);
  const [a, b] = found;
  if (a === undefined || b === undefined) throw new Error('no quotes overlap');
  return [a, b];
}

test('quotes on the same words have a line and a name each, and one press more leads to the next', async ({
  page,
}) => {
  await openArticle(page, 1280);
  const shared = page.locator('mark[data-quotes*=" "]');
  expect(await shared.count()).toBeGreaterThan(3);
  for (const mark of await shared.all()) {
    const quotes = ((await mark.getAttribute('data-quotes')) ?? '').split(' ');
    const lines = ((await mark.getAttribute('class')) ?? '').match(/line-\d/g) ?? [];
    expect(new Set(lines).size, 'a line for each').toBe(quotes.length);
    const title = await mark.getByRole('link').getAttribute('title');
    for (const quote of quotes)
      expect(title).toContain(events.find(({ id }) => id === eventOf(quote))?.title ?? '?');
  }
  const [a, b] = await overlap(page);
  const both = page.locator(`mark[data-quotes="${a} ${b}"]`).getByRole('link').first();
  for (const anchor of [a, b, a]) {
    await both.click();
    await expect.poll(async () => (await readSelection(page)).mark, SOON).toEqual([anchor]);
    expect(hash(page)).toBe(`#${anchor}`);
    await expect(item(page, eventOf(anchor))).toHaveAttribute('aria-current', 'true');
  }
});

test('on the timeline, reading the article lights its events and leaves the choice alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openTimeline(page);
  const quotation = here.find(({ paragraph }) => paragraph > 4);
  if (!quotation) throw new Error('no quote');
  await axis(page).focus();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    expect((await readSelection(page)).mark).toEqual([quotation.event.id]);
  }).toPass(SOON);
  await frames(page, 40);
  await page.mouse.move(960, 500);
  await page.mouse.wheel(0, 700);
  await expect.poll(async () => (await litOnAxis(page)).length).toBeGreaterThan(1);
  expect((await readSelection(page)).card).toEqual([quotation.event.id]);

  await card(page, quotation.event).getByRole('heading').hover();
  await expect.poll(() => page.locator('#source mark.lit').count()).toBeGreaterThan(0);
});

test.describe('the sheet', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  const sheet = (page: Page): Locator => page.getByRole('dialog', { name: /¶ \d+$/ });
  const heightOf = (page: Page): Promise<number> =>
    sheet(page).evaluate((node) => node.getBoundingClientRect().height / innerHeight);

  async function open(page: Page): Promise<Quotation> {
    await openTimeline(page);
    const quotation = quotations[20];
    if (!quotation) throw new Error('too few quotes');
    await quoteOf(page, quotation).getByRole('link').first().click();
    await expect(sheet(page)).toBeVisible();
    await expect(
      sheet(page)
        .locator(`mark[data-quotes~="${anchorOf(quotation)}"]`)
        .first(),
    ).toBeInViewport();
    await expect.poll(() => heightOf(page)).toBeCloseTo(0.55, 1);
    return quotation;
  }

  async function drag(page: Page, by: number): Promise<void> {
    // It may still be on its way to where it rests.
    await frames(page);
    const box = await sheet(page).getByRole('button').first().boundingBox();
    if (!box) throw new Error('no handle');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + by, { steps: 8 });
    await page.waitForTimeout(120);
    await page.mouse.up();
  }

  test('is drawn up to the whole article and down to close', async ({ page }) => {
    const quotation = await open(page);
    const all = sources.find(({ id }) => id === quotation.source)?.paragraphs.length ?? 0;
    await expect(sheet(page).locator('[data-paragraph]')).toHaveCount(all);
    await drag(page, -280);
    await expect.poll(() => heightOf(page)).toBeCloseTo(1, 2);
    await expect(
      sheet(page)
        .locator(`mark[data-quotes~="${anchorOf(quotation)}"]`)
        .first(),
    ).toBeInViewport();
    await drag(page, 300);
    await expect.poll(() => heightOf(page)).toBeCloseTo(0.55, 1);
    await drag(page, 280);
    await expect(sheet(page)).toHaveCount(0);
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
  });

  test('has a handle for keys, large enough for a finger, and Escape', async ({ page }) => {
    await open(page);
    const handle = sheet(page).getByRole('button', { name: 'Show more of the article' });
    expect((await handle.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await handle.press('Enter');
    await expect.poll(() => heightOf(page)).toBeCloseTo(1, 2);
    await sheet(page).getByRole('button', { name: 'Show less of the article' }).press('ArrowDown');
    await expect.poll(() => heightOf(page)).toBeCloseTo(0.55, 1);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
  });

  test('is closed by Back, which leaves the page as it is; Forward does no harm', async ({ page }) => {
    const quotation = await open(page);
    const before = { hash: hash(page), top: await scrolled(page) };
    expect(before.hash).toBe(`#${quotation.event.id}`);
    await page.evaluate(() => history.back());
    await expect(sheet(page)).toHaveCount(0);
    await frames(page);
    expect({ hash: hash(page), top: await scrolled(page) }).toEqual(before);
    expect((await readSelection(page)).card).toEqual([quotation.event.id]);
    await page.evaluate(() => history.forward());
    await frames(page);
    expect({ hash: hash(page), top: await scrolled(page) }).toEqual(before);
    await expect(axis(page)).toBeVisible();
    await page.evaluate(() => history.back());
    await frames(page);

    // Closed by its button it takes its entry with it: the next Back is the page's.
    await quoteOf(page, quotation).getByRole('link').first().click();
    await expect(sheet(page)).toBeVisible();
    await sheet(page).getByRole('button', { name: 'Close the source' }).click();
    await expect(sheet(page)).toHaveCount(0);
    await frames(page);
    expect(hash(page)).toBe(before.hash);
    await page.goBack();
    await expect.poll(() => hash(page)).toBe('');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1280])
    test(`the page has every paragraph and link at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(sourcePage(source.id));
      await expect(list(page)).toBeHidden();
      for (const { number, text } of source.paragraphs) {
        const paragraph = page.locator(`#p${number}`);
        await expect(paragraph.getByRole('paragraph')).toHaveText(text);
        for (const { event } of here.filter((quotation) => quotation.paragraph === number))
          await expect(paragraph.getByRole('link', { name: event.title, exact: true }).first()).toBeVisible();
      }
    });
});
