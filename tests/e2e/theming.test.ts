import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { events, openTimeline, ROOT } from './site';
import { test } from './test';

/* What docs/theming.md names is there, and changes what it says. */

const COLOUR = 'rgb(1, 2, 3)';
const SHOWN: Readonly<Record<string, readonly [selector: string, property: string]>> = {
  '--paper': ['body', 'background-color'],
  '--ink': ['body', 'color'],
  '--mute': ['article.card .meta', 'color'],
  '--rule': ['.list li:not(:has(.chosen)) article.card', 'border-left-color'],
  '--card': ['.button', 'background-color'],
  '--link': ['footer a', 'color'],
  '--pick': ['article.card.chosen .chosen .words', 'background-color'],
  '--pick-line': ['article.card.chosen', 'border-left-color'],
  '--lane-0': ['article.card .lane.lane-0', 'color'],
  '--serif': ['h1', 'font-family'],
  '--sans': ['body', 'font-family'],
};
const named = [...readFileSync(`${ROOT}docs/theming.md`, 'utf8').matchAll(/^\| `(--[\w-]+)`/gm)].map(
  ([, name = '']) => name,
);

test('every property that is documented changes what it says', async ({ page }) => {
  expect(named).toEqual(Object.keys(SHOWN));
  const theme = readFileSync(`${ROOT}src/lib/components/theme.css`, 'utf8');
  await openTimeline(page, `./#${events[0]?.id}`);
  await expect(page.locator('article.card.chosen')).toBeVisible();
  for (const [name, [selector, property]] of Object.entries(SHOWN)) {
    expect(theme).toContain(`  ${name}: `);
    const isFont = property === 'font-family';
    const value = isFont ? 'Georgia' : COLOUR;
    await page.evaluate(([key, set]) => document.documentElement.style.setProperty(key, set), [
      name,
      value,
    ] as const);
    await expect(page.locator(selector).first(), name).toHaveCSS(property, value);
  }
});

test('who asks for more contrast gets it', async ({ page }) => {
  await openTimeline(page);
  const mute = page.locator('article.card .meta').first();
  const before = await mute.evaluate((node) => getComputedStyle(node).color);
  await page.emulateMedia({ contrast: 'more' });
  await expect(mute).not.toHaveCSS('color', before);
});
