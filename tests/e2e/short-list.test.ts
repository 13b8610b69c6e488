import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { serveTestSite } from './test-sites';
import { test } from './test';

/*
 * A timeline in one file whose list is shorter than a window, with its sources below: the article beside the list stays in
 * sight, with the quote of whichever event is selected.
 */

const site = serveTestSite({
  name: 'short',
  data: 'tests/fixtures/sites/short',
  entries: ['/t/tram-strike/', '/t/tram-strike.standalone.html'],
});
const EVENTS = ['letter', 'talks', 'walk-out', 'offer', 'vote'];

const file = (hash = ''): string =>
  `${pathToFileURL(`${site().folder}/t/tram-strike.standalone.html`).href}${hash}`;

const axis = (page: Page) => page.getByRole('listbox', { name: 'The tram strike' });
const mark = (page: Page, id: string) => axis(page).locator(`[role=option][href$="#${id}"]`);
const expectSelected = (page: Page, id: string) =>
  expect(axis(page).locator('[aria-selected=true]')).toHaveAttribute('href', `#${id}`);

/** Waits until the page is still, and the quote of the event is in the part of the article that is in the window. */
async function expectQuote(page: Page, id: string): Promise<void> {
  await expectSelected(page, id);
  const quote = page.locator(`#source mark.chosen[data-quotes~="q-${id}-1"]`).first();
  await expect(quote, id).toBeInViewport({ ratio: 1 });
  // What covers the words is not the article.
  await expect
    .poll(
      () =>
        quote.evaluate((node) => {
          const { left, top, height } = node.getClientRects()[0] ?? new DOMRect();
          return node.contains(document.elementFromPoint(left + 4, top + height / 2));
        }),
      id,
    )
    .toBe(true);
}

test('shows the quote of each event that is chosen on the axis, by pointer and by key', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(file());
  for (const id of [...EVENTS].reverse()) {
    await mark(page, id).locator('.body').first().click();
    await expectQuote(page, id);
    await expect(page.locator(`[data-event="${id}"]`)).toBeInViewport();
  }
  await axis(page).focus();
  await page.keyboard.press('Home');
  for (const id of EVENTS) {
    await expectQuote(page, id);
    await page.keyboard.press('ArrowRight');
  }
});

test('shows the quote of the event that the address names', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const id of ['vote', 'walk-out']) {
    await page.goto('about:blank');
    await page.goto(file(`#${id}`));
    await expectQuote(page, id);
  }
});

test('comes to the last event where the list ends, and keeps it while the sources are read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(file());
  await expect(axis(page)).toBeVisible();
  const end = (): Promise<number> =>
    page
      .locator('.columns')
      .evaluate((columns) => Math.round(columns.getBoundingClientRect().bottom - innerHeight));
  await page.mouse.move(300, 600);
  await page.mouse.wheel(0, await end());
  await expect.poll(end).toBeLessThanOrEqual(0);
  await expectQuote(page, 'vote');
  await page.mouse.wheel(0, 400);
  await expect.poll(end).toBeLessThanOrEqual(-390);
  await expectSelected(page, 'vote');
});
