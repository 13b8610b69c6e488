import { expect, test, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { answers, axisFaults, figureFaults } from '../any-data/axis-faults';
import { storyFaults, STORY_HEIGHT_PX } from '../any-data/story-faults';
import { lookedAt, timelinesIn } from '../any-data/timelines';
import { frames, ROOT } from '../e2e/any-site';
import { serveTestSite } from '../e2e/test-sites';

/** Pictures of every timeline in a folder, as page, embed and figure, at every width, light and dark. */

const DATA = process.env['SOURCELINE_LOOKS_DATA'] ?? 'tests/fixtures/sites/any-data';
const PICTURES = `${ROOT}looks/`;
const WIDTHS = [320, 360, 768, 1280, 1920];
const HEIGHT_PX = 900;

const ids = timelinesIn(`${ROOT}${DATA}`);
const site = serveTestSite({ name: 'looks', data: DATA, entries: ids.flatMap(lookedAt) });

/** Takes a picture at each width, light and dark, and says what is wrong at each. */
async function look(
  page: Page,
  name: string,
  findFaults: () => Promise<string[]>,
  height = HEIGHT_PX,
): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height });
    await frames(page, 4);
    expect.soft(await findFaults(), `${width} px`).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${PICTURES}${name}-${width}-${colorScheme}.png` });
    }
  }
}

async function openAt(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: HEIGHT_PX });
  await page.goto(`${site().origin}${address}`);
  await answers(page);
}

for (const id of ids) {
  test(`page of ${id}`, async ({ page }) => {
    await openAt(page, `/t/${id}/`);
    const isEmpty = (await page.locator('article.card').count()) === 0;
    await look(page, `${id}-page`, () =>
      isEmpty ? Promise.resolve([]) : axisFaults(page, { hasWindow: true }),
    );
  });

  test(`embed of ${id}, story`, async ({ page }) => {
    await openAt(page, `/embed/${id}/?view=story`);
    const hasEvents = (await page.locator('.story [data-event]').count()) > 0;
    const faults = (): Promise<string[]> => (hasEvents ? storyFaults(page) : Promise.resolve([]));
    await look(page, `${id}-embed-story`, faults, STORY_HEIGHT_PX);
  });

  for (const view of ['both', 'axis', 'list'])
    test(`embed of ${id}, ${view}`, async ({ page }) => {
      await openAt(page, `/embed/${id}/?view=${view}`);
      const isMeasured = (await page.locator('svg[role=listbox] .mark').count()) > 0;
      await look(page, `${id}-embed-${view}`, () =>
        isMeasured ? axisFaults(page, { hasWindow: false }) : Promise.resolve([]),
      );
    });

  test(`figure of ${id}`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: HEIGHT_PX });
    await page.goto(`${site().origin}/t/${id}.svg`);
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}${id}-figure.png` });
    await openAt(page, `/t/${id}/`);
    expect(await figureFaults(page, `/t/${id}.svg`)).toEqual([]);
  });
}
