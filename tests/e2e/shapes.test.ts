import { expect, type Page } from '@playwright/test';
import {
  axis,
  EMBED,
  eventPage,
  events,
  expectSelected,
  frames,
  HOME,
  openTimeline,
  sourcePage,
  sources,
} from './site';
import { test } from './test';

/** Nothing is wider than its window, and on the axis no words stand on others or leave the frame. */

// Hundreds of looks at the page: a slow machine may take its time for them.
test.describe.configure({ mode: 'parallel', timeout: 90_000 });

const WIDTHS = [360, 768, 1280, 1920];
const SLACK_PX = 1;

/** What is wrong with the words on the axis as it is now. */
function faultsOfAxis(page: Page): Promise<string[]> {
  return axis(page).evaluate((plot, slack) => {
    const frame = plot.getBoundingClientRect();
    const texts = [...plot.querySelectorAll('text')]
      .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }))
      .filter(({ words, box }) => words !== '' && box.width > 0);
    const faults: string[] = [];
    for (const [index, { words, box }] of texts.entries()) {
      const beyond = Math.max(
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom,
      );
      if (beyond > slack) faults.push(`“${words}” leaves the frame by ${beyond.toFixed(1)} px`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > slack && down > slack)
          faults.push(`“${words}” on “${other.words}” by ${across.toFixed(1)} by ${down.toFixed(1)} px`);
      }
    }
    return texts.length === 0 ? ['no words'] : faults;
  }, SLACK_PX);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Looks at the axis at a step, and keeps what is wrong under its name. */
class Looks {
  readonly #page: Page;
  readonly faults = new Map<string, string[]>();
  constructor(page: Page) {
    this.#page = page;
  }
  async at(step: string): Promise<void> {
    const found = await faultsOfAxis(this.#page);
    if ((await overflow(this.#page)) > 0) found.push('the page scrolls sideways');
    if (found.length > 0) this.faults.set(step, found);
  }
  get all(): string[] {
    return [...this.faults].map(([step, found]) => `${step}: ${found.join('; ')}`);
  }
}

/** Shows the page in both themes, and looks at each. */
async function inBoth(page: Page, looks: Looks, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await frames(page, 1);
    await looks.at(`${name}, ${colorScheme}`);
  }
}

/** Zooms about two places, pans to and fro, and looks each time; then shows everything again. */
async function roam(page: Page, looks: Looks, name: string): Promise<void> {
  const box = await axis(page).boundingBox();
  if (!box) throw new Error('no axis');
  const zoom = async (by: number): Promise<void> => {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, by);
    await page.keyboard.up('Control');
  };
  for (const part of [0.3, 0.75]) {
    await page.mouse.move(box.x + box.width * part, box.y + box.height - 3);
    for (let n = 0; n < 5; n += 1) {
      await zoom(-170);
      await frames(page, 2);
      await looks.at(`${name}, zoomed in ${n + 1} times at ${part}`);
      await page.mouse.wheel(n % 2 === 0 ? 130 : -90, 0);
      await frames(page, 2);
      await looks.at(`${name}, zoomed in ${n + 1} times at ${part} and panned`);
    }
    await inBoth(page, looks, `${name}, near at ${part}`);
    await zoom(1200);
    await frames(page, 2);
    await looks.at(`${name}, zoomed out at ${part}`);
    await page.keyboard.press('0');
    await frames(page, 16);
  }
}

for (const width of WIDTHS)
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the opened axis, light and dark', async ({ page }) => {
      await openTimeline(page);
      await page.evaluate(() => document.fonts.ready);
      await frames(page, 2);
      const looks = new Looks(page);
      await inBoth(page, looks, 'everything');
      await axis(page).focus();
      await roam(page, looks, 'nothing selected');
      // The choice scrolls the list, and the axis collapses with it: it is looked at where it is opened again.
      for (const { id } of events.filter((_, index) => index % 3 === 0)) {
        await page.evaluate((event) => (location.hash = event), id);
        await expectSelected(page, id);
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        await frames(page, 2);
        await looks.at(`opened, ${id}`);
      }
      await inBoth(page, looks, 'opened, the last');
      expect(looks.all).toEqual([]);
    });

    test('the collapsed axis, light and dark', async ({ page }) => {
      await openTimeline(page, `${HOME}#${events.at(-1)?.id ?? ''}`);
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(async () => (await axis(page).boundingBox())?.height).toBeLessThan(140);
      const looks = new Looks(page);
      await axis(page).focus();
      await page.keyboard.press('End');
      for (const _ of events) {
        await frames(page, 1);
        const id = await axis(page).getAttribute('aria-activedescendant');
        await looks.at(`collapsed, ${id}`);
        await page.keyboard.press('ArrowLeft');
      }
      await inBoth(page, looks, 'collapsed, the first');
      await page.keyboard.press('End');
      await roam(page, looks, 'collapsed');
      expect(looks.all).toEqual([]);
    });
  });

test('no page scrolls sideways at any width', async ({ page }) => {
  test.setTimeout(60_000);
  const source = sources.map(({ id }) => sourcePage(id));
  const longest = [...events].sort((a, b) => b.title.length - a.title.length)[0];
  const wide: string[] = [];
  for (const address of [HOME, EMBED, eventPage(longest?.id ?? ''), ...source, '404.html']) {
    await page.goto(address);
    for (const width of [320, ...WIDTHS]) {
      await page.setViewportSize({ width, height: 900 });
      await frames(page, 3);
      const by = await overflow(page);
      if (by > 0) wide.push(`${address} at ${width} px by ${by}`);
    }
  }
  expect(wide).toEqual([]);
});
