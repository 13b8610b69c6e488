import { expect } from '@playwright/test';
import { answers, axisFaults, figureFaults, walkAxis } from '../any-data/axis-faults';
import { storyFaults, STORY_HEIGHT_PX, walkStory } from '../any-data/story-faults';
import { frames } from './any-site';
import { ANY_DATA, ANY_IDS, serveTestSite } from './test-sites';
import { test } from './test';

/** Timelines of every shape look right at every width: page and embed, and with the page the figure. */

const WIDTHS = [320, 360, 768, 1280, 1920];
const EMPTY = 'no-events';

const ids = ANY_IDS.filter((id) => id !== EMPTY);
const site = serveTestSite(ANY_DATA);

for (const id of ids)
  for (const [kind, address] of [
    ['page', `/t/${id}/`],
    ['embed', `/embed/${id}/?view=both`],
  ] as const)
    test(`the ${kind} of ${id} fits at every width`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: 800 });
      await page.goto(`${site().origin}${address}`);
      await answers(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await frames(page, 4);
        const faults = await axisFaults(page, { hasWindow: kind === 'page' });
        expect.soft(faults, `${width} px`).toEqual([]);
      }
      const met = await walkAxis(page);
      const events = await page.locator('article.card').count();
      expect(new Set(met).size).toBe(events);
      expect(met).toHaveLength(events);
      if (kind === 'embed') return;
      // The figure is put into the page, which has its fonts.
      await page.setViewportSize({ width: 1280, height: 720 });
      expect(await figureFaults(page, `/t/${id}.svg`), 'texts of the figure').toEqual([]);
    });

for (const id of ids)
  test(`the story of ${id} fits at every width`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: STORY_HEIGHT_PX });
    await page.goto(`${site().origin}/embed/${id}/`);
    await answers(page);
    const met = await walkStory(page);
    const place = await page.locator('.story .middle p').innerText();
    expect(met).toHaveLength(new Set(met).size);
    expect(place).toContain(`${met.length}`);
    for (const key of ['Home', 'End']) {
      await page.locator('.story').press(key);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: STORY_HEIGHT_PX });
        await frames(page, 4);
        expect.soft(await storyFaults(page), `${width} px, ${key}`).toEqual([]);
      }
    }
  });
