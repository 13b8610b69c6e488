import { expect, type Page } from '@playwright/test';
import {
  axis,
  EMBED,
  events,
  eventPage,
  HOME,
  hydrated,
  openTimeline,
  quotations,
  sourcePage,
  sources,
  TIMELINE,
  timeline,
} from './site';
import { test } from './test';

/** On paper: the drawn axis, every event with its quotes, and addresses where a screen has links. */

test.describe.configure({ mode: 'parallel' });

/** A sheet of A4 less usual margins, upright and on its side, in CSS pixels. */
const PAPER = { upright: 718, aside: 1047 };

/** What a print dialog does: the page is told, then laid out for paper. */
async function toPaper(page: Page, width: number): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.setViewportSize({ width, height: 1000 });
}

/** The site has a numbered drawing for paper, an embed the axis of the screen. */
const figures = (page: Page) =>
  page
    .getByRole('img', { name: timeline.title })
    .or(page.getByRole('group', { name: timeline.title }))
    .or(axis(page))
    .filter({ visible: true });

test('on paper each event has a number, on its mark and on its card', async ({ page }) => {
  await page.goto(HOME);
  await hydrated(page);
  await toPaper(page, PAPER.upright);
  const marks = await figures(page)
    .locator('a')
    .evaluateAll((all) =>
      all.map((mark) => ({
        id: mark.getAttribute('href')?.slice(1) ?? '',
        number: /^\d+/.exec(mark.querySelector('text tspan')?.textContent ?? '')?.[0] ?? '',
      })),
    );
  const cards = await page
    .locator('li[data-event]')
    .evaluateAll((all) => all.map((item, index) => [item.id, String(index + 1)] as const));
  expect(new Map(marks.map(({ id, number }) => [id, number]))).toEqual(new Map(cards));
  const shown = await page
    .locator('li[data-event]')
    .first()
    .evaluate((item) => getComputedStyle(item, '::before').content);
  expect(shown).toBe('counter(event)');
});

for (const [name, width] of Object.entries(PAPER))
  for (const address of [HOME, `${EMBED}?view=both`])
    test(`the axis of ${address} lies within a sheet ${name}`, async ({ page }) => {
      await openTimeline(page, address);
      await toPaper(page, width);
      await expect(figures(page)).toHaveCount(1);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width);
      const box = await figures(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      const marks = await figures(page)
        .locator('a')
        .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
      expect(marks).toHaveLength(events.length);
      for (const mark of marks) {
        expect(mark.width * mark.height).toBeGreaterThan(0);
        expect(mark.x + mark.width / 2).toBeLessThanOrEqual(width);
      }
    });

for (const address of [HOME, `${EMBED}?view=both`])
  test(`${address} has every event and quote in its text, and no controls`, async ({ page }) => {
    await openTimeline(page, address);
    await toPaper(page, PAPER.upright);
    const text = await page.locator('body').innerText();
    for (const { title, summary, attribution, difference, date } of events)
      for (const words of [title, summary, attribution, difference ?? '', date.reason ?? ''])
        expect(text).toContain(words);
    for (const { quote, event } of quotations) expect(text, event.id).toContain(quote);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('dialog').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('[data-paragraph]').filter({ visible: true }), 'no source pane').toHaveCount(0);
  });

test('what is open or collapsed on the screen does not come to paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openTimeline(page);
  await axis(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /¶ \d+$/ })).toBeVisible();
  await toPaper(page, PAPER.upright);
  await expect(page.getByRole('dialog').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  const positions = await figures(page).evaluateAll((all) =>
    all.flatMap((figure) => {
      const found: string[] = [];
      for (let part: Element | null = figure; part; part = part.parentElement)
        found.push(getComputedStyle(part).position);
      return found;
    }),
  );
  // What is fixed to the window stands on every sheet.
  expect(positions).not.toContain('fixed');
  expect(positions).not.toContain('sticky');
});

/** Links below quotes, and those to the articles, with the words that paper has after them. */
const written = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLAnchorElement>('blockquote footer a')];
    return all.map((link) => ({
      href: link.href,
      shown: getComputedStyle(link, '::after').content.replace(/^"|"$/g, '').trim(),
    }));
  });

for (const address of [HOME, eventPage(events[0]?.id ?? '')])
  test(`${address} writes its links out`, async ({ page }) => {
    await page.goto(address);
    await hydrated(page);
    await toPaper(page, PAPER.upright);
    const links = await written(page);
    expect(links.length).toBeGreaterThanOrEqual(address === HOME ? quotations.length : 1);
    const isWhole = ({ href, shown }: (typeof links)[number]): boolean =>
      shown.includes('/') && href.endsWith(shown);
    expect(links.filter((link) => !isWhole(link))).toEqual([]);
    // Without its host an address leads nowhere from paper: it stands in each, or once on the page.
    const { host } = new URL(page.url());
    const text = await page.locator('body').innerText();
    const hostless = links.filter(({ href, shown }) => new URL(href).host === host && !shown.includes(host));
    expect(text.includes(host) ? [] : hostless.slice(0, 1)).toEqual([]);
  });

test('articles and their addresses are named', async ({ page }) => {
  await openTimeline(page);
  await toPaper(page, PAPER.upright);
  const text = await page.getByRole('contentinfo').innerText();
  for (const { title, url } of sources) for (const words of [title, url ?? '']) expect(text).toContain(words);
});

for (const address of [HOME, sourcePage(sources[0]?.id ?? '')])
  test(`${address} becomes sheets whose links stay on them`, async ({ page }) => {
    await page.goto(address);
    await hydrated(page);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    const sheet = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
    const [width, height] = [Number(sheet?.[1]), Number(sheet?.[2])];
    expect([Math.floor(width), Math.floor(height)]).toEqual([595, 842]);
    const boxes = [...pdf.matchAll(/\/Rect ?\[([-\d. ]+)\]/g)].map((match) =>
      (match[1] ?? '').trim().split(' ').map(Number),
    );
    expect(boxes.length).toBeGreaterThan(quotations.length);
    for (const [left = NaN, , right = NaN] of boxes) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(width + 1);
    }
  });

test('what filters leave keeps the numbers of the figure', async ({ page }) => {
  await openTimeline(page, TIMELINE);
  const idsOf = (): Promise<string[]> =>
    page
      .locator('[data-event]')
      .evaluateAll((all) => all.map((item) => item.getAttribute('data-event') ?? ''));
  const order = await idsOf();
  await page.goto(`${TIMELINE}?lane=companies`);
  await expect.poll(async () => (await idsOf()).length).toBeLessThan(order.length);
  await page.emulateMedia({ media: 'print' });
  const numbered = await page
    .locator('[data-event]')
    .evaluateAll((all) =>
      all.map((item) => [item.getAttribute('data-event'), getComputedStyle(item, '::before').content]),
    );
  expect(numbered.length).toBeGreaterThan(0);
  for (const [id, number] of numbered) expect(number).toBe(`"${order.indexOf(id ?? '') + 1}"`);
});
