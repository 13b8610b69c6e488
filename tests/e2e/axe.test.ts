import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import {
  axis,
  card,
  EMBED,
  eventPage,
  eventThat,
  expectInHand,
  frames,
  HOME,
  hydrated,
  openShare,
  openTimeline,
  quoteOf,
  ROOT,
  sourcePage,
  sources,
} from './site';

/** Nothing that axe-core finds: in light and dark, wide and narrow, at rest and with things open. */

test.describe.configure({ mode: 'parallel', timeout: 90_000 });

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const event = eventThat(({ evidence, date }) => evidence.length > 1 && date.reason !== undefined);

/** The rules that another set of colours can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** One line for each element with a violation: in light by all rules, in dark by those about colour. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await frames(page);
    // As the debugger's own text, it runs under the policy of the page.
    await page.evaluate(`window.axe ?? (() => { ${AXE} })()`);
    const { violations } = await page.evaluate(
      async ([within, rules]): Promise<Pick<AxeResults, 'violations'>> => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        return axe.run(within, { resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) });
      },
      [part, colorScheme === 'dark' ? COLOUR_RULES : null] as const,
    );
    for (const { id, nodes } of violations)
      for (const { target, any, all } of nodes)
        found.push(`${colorScheme}: ${id}: ${target.join(' ')}: ${[...any, ...all][0]?.message ?? ''}`);
  }
  return found;
}

for (const width of [360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('search and filters, with results and with none', async ({ page }) => {
      await openTimeline(page);
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      const field = page.getByRole('searchbox', { name: 'Search' });
      await field.fill('data security');
      await page.locator('search summary').click();
      expect.soft(await violations(page, 'search'), 'results').toEqual([]);
      await page.getByRole('group', { name: 'Lane', exact: true }).getByRole('checkbox').first().check();
      await field.fill('hoffman');
      await expect(page.getByText('No event fits all of this.')).toBeVisible();
      expect(await violations(page, 'search'), 'none').toEqual([]);
    });

    test('the front page and its dialogs', async ({ page }) => {
      await openTimeline(page);
      expect.soft(await violations(page), 'at rest').toEqual([]);
      await page.getByRole('button', { name: 'Keys' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await violations(page, 'dialog[open]'), 'keys').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      for (const part of width < 640 ? ['Embed', 'Data'] : ['Link', 'Embed', 'Picture', 'Cite']) {
        await openShare(page, part);
        expect.soft(await violations(page, 'dialog[open]'), part).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });

    test('an event, the articles, and the page for what is not there', async ({ page }) => {
      const anchor = `#q-${event.id}-1`;
      for (const address of [
        eventPage(event.id),
        ...sources.map(({ id }) => `${sourcePage(id)}${id === event.evidence[0].source ? anchor : ''}`),
      ]) {
        await page.goto(address);
        await hydrated(page);
        expect.soft(await violations(page), address).toEqual([]);
      }
      await page.goto('404.html');
      expect.soft(await violations(page), '404').toEqual([]);
    });

    test('the embed', async ({ page }) => {
      await openTimeline(page, EMBED);
      expect(await violations(page)).toEqual([]);
    });

    test('a chosen event under the folded axis', async ({ page }) => {
      await page.goto(`${HOME}#${event.id}`);
      await expectInHand(page, event.id);
      await expect(card(page, event)).toBeInViewport();
      const box = await axis(page).boundingBox();
      expect(box?.y, 'the axis stays at the top of the window').toBeLessThan(10);
      await card(page, event).locator('summary').click();
      expect(await violations(page)).toEqual([]);
    });

    if (width === 360)
      test('the passage at the foot', async ({ page }) => {
        await openTimeline(page);
        await quoteOf(page, { ...event.evidence[0], event, index: 0 })
          .getByRole('paragraph')
          .getByRole('link')
          .click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
  });
}

test('axe works here', async ({ page }) => {
  await page.goto(HOME);
  await hydrated(page);
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
});

test('the page before its scripts come', async ({ page }) => {
  // axe is a script itself: those of the page are held back.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(HOME);
  expect(await violations(page)).toEqual([]);
});
