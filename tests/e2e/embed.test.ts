import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page } from '@playwright/test';
import {
  BUILD,
  EMBED,
  eventThat,
  events,
  listen,
  listenWithBuild,
  openShare,
  openTimeline,
  quotations,
  readPassage,
  sourcePage,
  timeline,
  watch,
  type Host,
} from './site';
import { test } from './test';

/** The timeline in a page of another host, which gives it a frame in a sandbox and nothing else. */

test.describe.configure({ mode: 'parallel' });

const FILE = pathToFileURL(`${BUILD}${EMBED}index.html`).href;
/** The embed with axis and list; what it shows by itself is in embed-story.test.ts. */
const BOTH = `${EMBED}?view=both`;
const chosen = eventThat(({ evidence }) => evidence.length > 1);

const iframe = (address: string, width = 640, height = 480): string =>
  `<iframe sandbox="allow-scripts" title="A timeline" src="${address}" width="${width}" height="${height}"></iframe>`;

/** A page of somebody else, longer than the window, with the frame in its middle. */
const hostPage = (frame: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Another page</title>
<body style="margin: 0">
<p style="height: 600px">Before</p>
${frame}
<p style="height: 3000px">After</p>
</html>
`;

/** Two hosts: one with the page, one with the site. */
async function hosts(frameAt: (site: Host) => string): Promise<{ page: Host; site: Host }> {
  const site = await listenWithBuild();
  const html = hostPage(frameAt(site));
  const page = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  return { page, site };
}

async function frameIn(page: Page): Promise<Frame> {
  const element = page.locator('iframe');
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  return frame;
}

/** All events are drawn and listed, with their quotes. */
async function expectWhole(frame: Frame | Page, role: 'listbox' | 'group'): Promise<void> {
  const figure = frame.getByRole(role, { name: timeline.title });
  await expect(figure).toBeVisible();
  await expect(frame.getByRole('article')).toHaveCount(events.length);
  const bodies = figure.locator('.mark .body');
  await expect(bodies).toHaveCount(events.length);
  expect(await bodies.evaluateAll((all) => all.every((body) => body.getBoundingClientRect().width > 0))).toBe(
    true,
  );
  const quotes = frame.getByRole('blockquote').getByRole('paragraph');
  await expect(quotes).toHaveCount(quotations.length);
  const shown = (await quotes.allInnerTexts()).map((text) => text.trim()).sort();
  expect(shown).toEqual(quotations.map(({ quote }) => quote).sort());
}

/** What a reader gets who drags over each quote: nothing keeps it from being selected. */
function selectQuotes(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('blockquote > p')].map((quote) => {
      const selection = getSelection();
      selection?.selectAllChildren(quote);
      const text = selection?.toString().trim() ?? '';
      selection?.removeAllRanges();
      return text;
    }),
  );
}

/** Whatever sticks out of the frame on either side, or makes it wider than it is. */
function overflow(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const parts = [
      ...document.querySelectorAll('h1, h2, h3, p, blockquote, article, svg.plot, li, button, a'),
    ];
    const out = parts.filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      const isHidden = width <= 1 || part.closest('.visually-hidden, svg.plot > *, .skip') !== null;
      return !isHidden && (left < -0.5 || right > root.clientWidth + 0.5);
    });
    return [...wide, ...out.map((part) => `${part.tagName} ${part.textContent.trim().slice(0, 40)}`)];
  });
}

async function chooseByMark(frame: Frame | Page): Promise<void> {
  const option = frame.locator(`[role=option][href="#${chosen.id}"]`);
  await option.locator('.body').first().click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  const card = frame.locator('article:is(.chosen, [aria-current=true])');
  await expect(card).toHaveAccessibleName(chosen.title);
  await expect(card).toBeInViewport();
}

test.describe('in a sandbox, from another host', () => {
  for (const [width, height] of [
    [320, 240],
    [640, 480],
  ] as const)
    test(`${width} by ${height}`, async ({ page }) => {
      const { page: host, site } = await hosts(({ origin }) => iframe(`${origin}/${BOTH}`, width, height));
      const { faults } = watch(page, [host.origin, site.origin]);
      await page.goto(host.origin);
      const frame = await frameIn(page);
      expect(await frame.evaluate(() => origin)).toBe('null');
      await expectWhole(frame, 'listbox');
      expect((await selectQuotes(frame)).sort()).toEqual(quotations.map(({ quote }) => quote).sort());
      expect(await overflow(frame)).toEqual([]);
      await chooseByMark(frame);
      expect(await overflow(frame)).toEqual([]);
      expect(faults).toEqual([]);
      await host.close();
      await site.close();
    });

  test('the wheel over the axis moves the host page', async ({ page }) => {
    const { page: host, site } = await hosts(({ origin }) => iframe(`${origin}/${BOTH}`));
    const { faults } = watch(page, [host.origin, site.origin]);
    await page.goto(host.origin);
    const frame = await frameIn(page);
    await expectWhole(frame, 'listbox');
    const box = await page.locator('iframe').boundingBox();
    if (!box) throw new Error('the frame is not drawn');
    const hostTop = (): Promise<number> => page.evaluate(() => scrollY);
    const frameTop = (): Promise<number> => frame.evaluate(() => scrollY);
    const plot = await frame.locator('svg.plot').boundingBox();
    if (!plot) throw new Error('the axis is not drawn');
    await page.mouse.move(plot.x + plot.width / 2, plot.y + 40);

    await test.step('upwards, at the top of the frame', async () => {
      const before = await hostTop();
      expect(before).toBeGreaterThan(0);
      await page.mouse.wheel(0, -60);
      await expect.poll(hostTop).toBeLessThan(before);
      expect(await frameTop()).toBe(0);
    });

    await test.step('downwards, when the frame has no more', async () => {
      const before = await hostTop();
      // One turn of the wheel stays with the frame that it began in; a later one goes on in the page.
      await expect
        .poll(
          async () => {
            await page.mouse.wheel(0, 20_000);
            return hostTop();
          },
          { intervals: [100, 500, 1000, 1000] },
        )
        .toBeGreaterThan(before);
      expect(await frameTop()).toBeGreaterThan(0);
    });
    expect(faults).toEqual([]);
    await host.close();
    await site.close();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('the list and the drawn axis', async ({ page }) => {
      const { page: host, site } = await hosts(({ origin }) => iframe(`${origin}/${EMBED}`));
      const { faults } = watch(page, [host.origin, site.origin]);
      await page.goto(host.origin);
      const frame = await frameIn(page);
      await expectWhole(frame, 'group');
      await expect(frame.getByRole('button')).toHaveCount(0);
      await frame
        .getByRole('group', { name: timeline.title })
        .locator(`a[href="#${chosen.id}"] .body`)
        .first()
        .click();
      await expect(frame.getByRole('article', { name: chosen.title, exact: true })).toBeInViewport();
      expect(faults).toEqual([]);
      await host.close();
      await site.close();
    });
  });
});

test.describe('from a disk', () => {
  for (const [name, isFramed] of [
    ['by itself', false],
    ['in a page of the disk', true],
  ] as const)
    test(name, async ({ page }, info) => {
      const { faults } = watch(page, []);
      const html = info.outputPath('host.html');
      if (isFramed) writeFileSync(html, hostPage(iframe(`${FILE}?view=both`)));
      await page.goto(isFramed ? pathToFileURL(html).href : `${FILE}?view=both`);
      const frame = isFramed ? await frameIn(page) : page;
      await expectWhole(frame, 'listbox');
      await chooseByMark(frame);
      expect(faults).toEqual([]);
    });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('by itself', async ({ page }) => {
      await page.goto(FILE);
      await expectWhole(page, 'group');
    });
  });
});

test('the HTML of the dialog works where it is pasted', async ({ page, baseURL, context }) => {
  await openTimeline(page);
  const dialog = await openShare(page, 'Embed');
  await dialog.getByLabel('As', { exact: true }).selectOption('iframe');
  await dialog.getByLabel('Show', { exact: true }).selectOption('both');
  const offered = await dialog.getByRole('textbox').inputValue();
  expect(offered).toContain(`src="${new URL(BOTH, baseURL).href}"`);
  expect(offered).toMatch(/^<iframe\s[^>]*><\/iframe>$/);

  const host = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(hostPage(offered));
  });
  const other = await context.newPage();
  const { faults } = watch(other, [host.origin, new URL(baseURL ?? '').origin]);
  await other.goto(host.origin);
  await expect(other.locator('iframe')).toHaveAttribute('title', timeline.title);
  const frame = await frameIn(other);
  await expectWhole(frame, 'listbox');
  await chooseByMark(frame);
  expect(await overflow(frame)).toEqual([]);

  // The articles are beside the embed: a quote opens its own words in a page of their own.
  const [quotation] = quotations.filter(({ event }) => event === chosen);
  if (!quotation) throw new Error('the event has no quote');
  const opened = context.waitForEvent('page');
  const quote = frame.getByRole('article', { name: chosen.title, exact: true }).getByRole('blockquote');
  await quote.first().getByRole('paragraph').getByRole('link').click();
  const article = await opened;
  await article.waitForURL((url) => url.pathname.endsWith(sourcePage(quotation.source)));
  await expect
    .poll(() => readPassage(article, `q-${chosen.id}-1`))
    .toMatchObject({ words: quotation.quote, isSeen: true, isLit: true });
  expect(faults).toEqual([]);
  await host.close();
});

test('the page is smaller than the site would be', () => {
  expect(readFileSync(`${BUILD}${EMBED}index.html`).byteLength).toBeLessThan(1_000_000);
});
