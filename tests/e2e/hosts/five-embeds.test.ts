import { expect } from '@playwright/test';
import { EMBED, eventThat, events, inOrder, listenWithBuild, timeline, TIMELINE, watch } from '../site';
import { fiveEmbeds, fiveEmbedsPage } from './five-embeds';
import { contentHeight } from './reader';
import { expectHeight, frameOf, listenWith } from './serve';
import { test } from '../test';

/** Five embeds of different views and heights in one report. */

const chosen = eventThat(({ evidence }) => evidence.length > 1);

test('five embeds of different views live in one page', async ({ page }) => {
  test.setTimeout(60_000);
  const site = await listenWithBuild();
  const body = fiveEmbedsPage({
    site: site.origin,
    embed: EMBED,
    page: TIMELINE,
    title: timeline.title,
    event: chosen.id,
  });
  const host = await listenWith({ '/': { body } });
  const { faults } = watch(page, [site.origin, host.origin]);
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(host.origin);
  for (const { id, view, event, height } of fiveEmbeds(chosen.id))
    await test.step(`${id}: ${view}`, async () => {
      const iframe = page.locator(`#${id} iframe`);
      const frame = await frameOf(iframe);
      const cards = frame.getByRole('article');
      if (view === 'story') {
        const place = inOrder.findIndex(({ id }) => id === (event ?? inOrder[0]?.id)) + 1;
        await expect(frame.getByText(`${place} of ${events.length}`, { exact: true })).toBeVisible();
        await expect(cards).toHaveCount(1);
      } else await expect(cards).toHaveCount(view === 'axis' ? 0 : events.length);
      await expect(frame.getByRole('listbox')).toHaveCount(view === 'list' ? 0 : 1);
      await expectHeight(iframe, height === undefined ? () => contentHeight(frame) : () => height);
      expect(
        await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  // The choice in one is none of the others'.
  const first = await frameOf(page.locator('#story iframe'));
  await first.getByRole('button', { name: /^Next/ }).click();
  await expect(first.getByText(`2 of ${events.length}`, { exact: true })).toBeVisible();
  const last = await frameOf(page.locator('#narrow iframe'));
  await expect(last.getByRole('article', { name: chosen.title, exact: true })).toBeVisible();
  expect(faults).toEqual([]);
  await host.close();
  await site.close();
});
