import { expect } from '@playwright/test';
import { COLOUR_RULES, SIZE_RULES, violations } from './axe';
import { layoutFaults } from './layout';
import { events, HOME, hydrated } from './site';
import { resize, SIZES, TONGUES, VIEWS, type Size } from './views';
import { test } from './test';

/** Every view in every language, theme and width, and with text or page at 200 %: axe-core and the layout find no fault. */

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const { name, open, part, maxWidth = Infinity, isOne } of VIEWS)
  for (const tongue of isOne ? TONGUES.slice(0, 1) : TONGUES)
    test(`${name}, ${tongue.name}`, async ({ page }) => {
      const sizes = SIZES.filter(({ width }) => width <= maxWidth);
      const [first, last] = [sizes[0], sizes.at(-1)];
      // All rules are asked in the widest window, and in the narrowest, where other parts of the page are shown.
      const isEnd = (size: Size): boolean => size === first || size === last;
      // The other language has the same boxes and colours: axe is asked at the ends, of all but colours in the dark.
      const isOther = tongue !== TONGUES[0];
      const isAsked = (size: Size): boolean => isEnd(size) || !isOther;
      const isDark = (size: Size): boolean =>
        !isOther && (isEnd(size) || (part === undefined && size.isZoomed !== true));

      await page.setViewportSize(first ?? { width: 1280, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await open(page, tongue);
      for (const size of sizes) {
        await resize(page, size);
        expect.soft(await layoutFaults(page), `${size.name}, layout`).toEqual([]);
        if (isAsked(size)) {
          const rules = isEnd(size) ? undefined : SIZE_RULES;
          // The whole list is looked at in the first view, in each language.
          const isBrief = size !== first || name !== VIEWS[0]?.name;
          const found = await violations(page, { part, rules, isBrief });
          expect.soft(found, `${size.name}, light`).toEqual([]);
        }
        if (isDark(size)) {
          await page.emulateMedia({ colorScheme: 'dark' });
          const found = await violations(page, { part, rules: COLOUR_RULES, isBrief: true });
          expect.soft(found, `${size.name}, dark`).toEqual([]);
          await page.emulateMedia({ colorScheme: 'light' });
        }
      }
    });

test('axe works here', async ({ page }) => {
  await page.goto(HOME);
  await hydrated(page);
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');

  // A part is looked at as sharply, and the page is whole again after.
  const before = await page.locator('main').innerHTML();
  const part = `[data-event="${events.at(-1)?.id}"]`;
  const paint = (color: string): Promise<void> =>
    page.locator(`${part} h3`).evaluate((title, given) => void (title.style.color = given), color);
  await paint('rgb(240, 236, 226)');
  const look = { part, rules: COLOUR_RULES, isBrief: true };
  expect((await violations(page, look)).join()).toContain('color-contrast');
  await paint('');
  expect(await violations(page, look)).toEqual([]);
  await page.locator(`${part} h3`).evaluate((title) => title.removeAttribute('style'));
  expect(await page.locator('main').innerHTML()).toBe(before);
});

test('the page before its scripts come', async ({ page }) => {
  // axe is a script itself: those of the page are held back.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(HOME);
  expect(await violations(page)).toEqual([]);
});
