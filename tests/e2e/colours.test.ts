import { expect, type Page } from '@playwright/test';
import { axis, card, frames, HOME, hydrated, openTimeline, sourcePage, sources } from './site';
import { fullEvent } from './views';
import { test } from './test';

/** Colours that the reader's system sets, more contrast, and less motion. */

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

/** Computed styles of the first element that each selector finds. */
function stylesOf(
  page: Page,
  wanted: Readonly<Record<string, readonly [selector: string, property: string]>>,
): Promise<Record<string, string>> {
  return page.evaluate(
    (all) =>
      Object.fromEntries(
        Object.entries(all).map(([name, [selector, property]]) => {
          const element = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
          if (!element) throw new Error(`nothing is ${selector}`);
          return [name, getComputedStyle(element).getPropertyValue(property)];
        }),
      ),
    wanted,
  );
}

for (const width of [360, 1280])
  test.describe(`with forced colours at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, forcedColors: 'active', reducedMotion: 'reduce' });

    test('the selected event is told apart on the axis, on its card and in its article', async ({ page }) => {
      await page.goto(`${HOME}#${fullEvent.id}`);
      await expect(card(page, fullEvent)).toBeInViewport();
      await page.getByRole('button', { name: 'List', exact: true }).focus();
      const found = await stylesOf(page, {
        ground: ['body', 'background-color'],
        chosenMark: ['[aria-selected=true] .body', 'fill'],
        otherMark: ['.dot[aria-selected=false] .body', 'fill'],
        chosenCard: ['.card.chosen', 'border-left-color'],
        otherCard: ['.card:not(.chosen)', 'border-left-color'],
        pressed: ['.modes [aria-pressed=true]', 'border-bottom-color'],
        notPressed: ['.modes [aria-pressed=false]', 'border-bottom-color'],
        ring: [':focus', 'outline-color'],
      });
      expect(new Set([found['ground'], found['chosenMark'], found['otherMark']]).size).toBe(3);
      expect(new Set([found['ground'], found['chosenCard'], found['otherCard']]).size).toBe(3);
      expect(found['pressed']).not.toBe(found['notPressed']);
      expect(found['ring']).not.toBe(found['ground']);
      if (width < 900) return;
      const source = await stylesOf(page, {
        ground: ['body', 'background-color'],
        paragraph: ['#source li.chosen', 'border-left-color'],
        other: ['#source li:not(.chosen)', 'border-left-color'],
        passage: ['#source mark.chosen a', 'text-decoration-color'],
        otherPassage: ['#source mark:not(.chosen).line-0 a', 'text-decoration-color'],
      });
      expect(source['paragraph']).not.toBe(source['ground']);
      expect(source['other']).toBe(source['ground']);
      expect(source['passage']).not.toBe(source['otherPassage']);
    });

    test('what is read is lit, and what a search found is marked', async ({ page }) => {
      const [source] = sources;
      await page.goto(sourcePage(source?.id ?? ''));
      await hydrated(page);
      await expect(axis(page).locator('.mark.lit').first()).toBeAttached();
      const lit = await stylesOf(page, {
        lit: ['.mark.lit .body', 'stroke'],
        other: ['.mark:not(.lit) .body', 'stroke'],
      });
      expect(lit['lit']).not.toBe(lit['other']);

      await openTimeline(page);
      await page.getByRole('searchbox').fill('data');
      await expect(page.locator('search details')).toBeVisible();
      await page.locator('search summary').click();
      const mark = await stylesOf(page, {
        ground: ['body', 'background-color'],
        mark: ['search mark', 'background-color'],
      });
      expect(mark['mark']).not.toBe(mark['ground']);
      const highlight = await page.evaluate(() => {
        const heading = document.querySelector('article h3') ?? document.body;
        return getComputedStyle(heading, '::highlight(sourceline-search)').backgroundColor;
      });
      expect(highlight).not.toBe(mark['ground']);
    });
  });

test('with less motion asked for, nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page);
  const moving = (): Promise<number> =>
    page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0)
          .length,
    );
  /** Where marks and page are, frame by frame: what glides is in more than two places. */
  const placesAfter = (name: string): Promise<number> =>
    page.evaluate(async (label) => {
      const places = new Set<string>();
      const look = (): void => {
        const marks = [...document.querySelectorAll('[role=option]')];
        places.add([scrollY, ...marks.map((mark) => mark.getBoundingClientRect().x)].join());
      };
      look();
      const button = document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
      button?.click();
      for (let n = 0; n < 30; n += 1) {
        await new Promise((next) => requestAnimationFrame(next));
        look();
      }
      return places.size;
    }, name);
  expect(await placesAfter('Zoom in')).toBe(2);
  expect(await moving()).toBe(0);
  await axis(page).focus();
  for (const key of ['End', 'Home', '+', '0']) {
    await page.keyboard.press(key);
    expect(await moving(), key).toBe(0);
  }
  await frames(page, 3);
  const before = await page.evaluate(() => scrollY);
  await frames(page, 10);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`more contrast is given when it is asked for, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    await openTimeline(page);
    /** Contrast of a colour with the ground, as WCAG reckons it. */
    const contrastOf = (property: string): Promise<number> =>
      page.evaluate((name) => {
        const probe = document.createElement('i');
        document.body.append(probe);
        const luminance = (colour: string): number => {
          probe.style.color = colour;
          const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? [])
            .map((part) => Number(part) / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [a, b] = [luminance(`var(${name})`), luminance('var(--paper)')].sort((x, y) => y - x);
        probe.remove();
        return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
      }, property);
    const NAMES = ['--ink', '--mute', '--rule', '--link', '--pick-line'];
    const plain = await Promise.all(NAMES.map(contrastOf));
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    for (const [at, name] of NAMES.entries())
      expect(await contrastOf(name), name).toBeGreaterThan(plain[at] ?? 0);
    for (const name of ['--ink', '--mute', '--link'])
      expect(await contrastOf(name), name).toBeGreaterThanOrEqual(7);
    for (const name of ['--rule', '--pick-line'])
      expect(await contrastOf(name), name).toBeGreaterThanOrEqual(3);
  });
