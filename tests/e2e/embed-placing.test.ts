import { expect } from '@playwright/test';
import { EMBED, events, frames } from './site';
import { test } from './test';

/** An embed that is asked for an event opens at it, in browsers that hold no place when something comes in above, too. */

test.describe.configure({ mode: 'parallel' });

const late = events.at(-6);
if (!late) throw new Error('the timeline is too short to have a late event');

/** The clear space above an event that was brought into view, and the most that may be off. */
const MARGIN_PX = 16;
const TOLERANCE_PX = 4;

for (const view of ['list', 'both'] as const)
  test(`view=${view} opens at the event, without scroll anchoring`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 720 });
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { overflow-anchor: none !important }');
      document.adoptedStyleSheets = [sheet];
    });
    await page.goto(`${EMBED}?view=${view}&event=${late.id}`);
    const card = page.getByRole('article', { name: late.title, exact: true });
    await expect(card).toHaveAttribute('aria-current', 'true');
    // The addresses are written out, which is what could move the event.
    await expect(card.locator('.address').first()).toContainText('http');
    await frames(page);
    const places = await card.evaluate((element) => {
      const strip = document.querySelector('.panel')?.getBoundingClientRect().bottom ?? 0;
      return { top: element.getBoundingClientRect().top, strip };
    });
    expect(Math.abs(places.top - places.strip - MARGIN_PX)).toBeLessThanOrEqual(TOLERANCE_PX);
  });
