import { expect, type Locator, type Page } from '@playwright/test';
import { focused, tabUntil, type Focus } from './focus';
import { axis, drawing, expectSelected, frames, hydrated, openTimeline, settled } from './site';
import { TONGUES, VIEWS } from './views';
import { test } from './test';

/** Through everything by the keyboard alone, and by what a screen reader is told. */

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

/** Walks on to the stop of this name; it must be seen there. */
async function walkTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<Focus> {
  const isIt = ({ name: found }: Focus): boolean =>
    typeof name === 'string' ? found === name : name.test(found);
  const focus = await tabUntil(page, isIt, key);
  await inSight(page);
  return focus;
}

/** The focus has a ring, and nothing is before it. The page may animate for a moment. */
async function inSight(page: Page): Promise<void> {
  await expect.poll(() => focused(page)).toMatchObject({ isRinged: true, covered: '' });
}

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const aloud = (page: Page): Locator => page.getByRole('status').filter({ hasText: /\S/ });

for (const width of [1280, 360])
  test.describe(`by the keyboard alone at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

    test('the axis, its overview and its buttons', async ({ page }) => {
      await openTimeline(page);
      await walkTo(page, 'Skip to the events');
      await walkTo(page, '中文');
      await walkTo(page, /^Time axis/);
      const all = await drawing(page);
      await press(page, '+');
      await expect.poll(() => drawing(page)).not.toBe(all);
      await press(page, '0');
      await expect.poll(() => drawing(page)).toBe(all);
      await press(page, '+');
      // The overview comes with the first zoom, and nothing is counted while the axis moves.
      await expect(page.getByRole('slider', { name: 'Time shown', exact: true })).toBeVisible();
      await expect.poll(() => drawing(page)).not.toBe(all);
      await frames(page);
      for (const [grip, key] of [
        ['Time shown', 'ArrowRight'],
        ['Beginning of the time shown', 'PageUp'],
        ['End of the time shown', 'PageDown'],
      ] as const) {
        await walkTo(page, grip);
        const before = await drawing(page);
        await press(page, key);
        await expect.poll(() => drawing(page), grip).not.toBe(before);
      }
      for (const name of ['Zoom out', 'Zoom in', 'Fit', 'Show all']) {
        await walkTo(page, name);
        await press(page, 'Enter');
      }
      await expect.poll(() => drawing(page)).toBe(all);
      // A button that has done all it can keeps the focus.
      await expect(page.getByRole('button', { name: 'Show all' })).toBeDisabled();
      await inSight(page);
      await walkTo(page, 'Go to date');
      await press(page, 'Enter');
      await expect(page.getByLabel('Date', { exact: true })).toBeFocused();
      await inSight(page);
      await page.keyboard.type('1999');
      await press(page, 'Enter');
      // The field closes when the keys leave it: what is nearest is there first.
      await expect(page.getByRole('button', { name: /^Nearest: / })).toBeVisible();
      await walkTo(page, /^Nearest: /);
      await press(page, 'Escape');
    });

    test('the dialogs', async ({ page }) => {
      await openTimeline(page);
      await walkTo(page, 'Share');
      await press(page, 'Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await walkTo(page, 'Link');
      await press(page, 'ArrowRight');
      await expect(dialog.getByRole('tab', { name: 'Embed' })).toBeFocused();
      await inSight(page);
      await walkTo(page, /^Copy/);
      await press(page, 'Enter');
      await expect(dialog.getByRole('status')).toHaveText('Copied');
      await press(page, 'Escape');
      await expect(dialog).toBeHidden();
      expect((await focused(page)).name).toBe('Share');
      await walkTo(page, 'Keys');
      await press(page, 'Enter');
      await expect(dialog).toBeVisible();
      await inSight(page);
      await press(page, 'Escape');
      expect((await focused(page)).name).toBe('Keys');
    });

    test('search, filters, list and table', async ({ page }) => {
      await openTimeline(page);
      await walkTo(page, 'Search');
      await page.keyboard.type('hoffman');
      await expect(aloud(page)).toHaveText(/^\d+ of \d+ events$/);
      await walkTo(page, /^Search: hoffman/);
      await press(page, 'Enter');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await expect(page.getByRole('searchbox')).toHaveValue('');

      await walkTo(page, 'Filters');
      await press(page, 'Enter');
      await tabUntil(page, ({ tag }) => tag === 'INPUT');
      await inSight(page);
      await press(page, 'Space');
      await expect(aloud(page)).toHaveText(/^\d+ of \d+ events$/);
      await walkTo(page, 'Clear all');
      await press(page, 'Enter');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await walkTo(page, 'Filters');
      await press(page, 'Enter');

      await walkTo(page, 'Table');
      await press(page, 'Enter');
      await expect(page.getByRole('table')).toBeVisible();
      await inSight(page);
      await walkTo(page, 'Copy table');
      await press(page, 'Enter');
      await expect(aloud(page)).toHaveText(/rows copied$/);
      await tabUntil(page, ({ name, tag }) => tag === 'BUTTON' && name.startsWith('Event'));
      await inSight(page);
      await press(page, 'Enter');
      await expect(page.getByRole('columnheader', { name: 'Event' })).toHaveAttribute(
        'aria-sort',
        'ascending',
      );
      await walkTo(page, 'List', 'Shift+Tab');
      await press(page, 'Enter');
      await expect(page.getByRole('table')).toHaveCount(0);
      await inSight(page);
    });

    test('a card, its evidence, a passage and the article, and back', async ({ page }) => {
      await openTimeline(page);
      await walkTo(page, 'List');
      await walkTo(page, 'Evidence');
      await press(page, 'Enter');
      await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible();
      await walkTo(page, 'Footnote');
      await press(page, 'Enter');
      await expect(aloud(page).filter({ hasText: /^Copied/ })).toHaveText('Copied: Footnote');
      await walkTo(page, 'Compare sources');
      await press(page, 'Enter');
      await expect(page.getByRole('region', { name: 'Sources compared' })).toBeVisible();
      await inSight(page);

      const quote = await tabUntil(page, ({ tag, href, name }) => tag === 'A' && !!href && name.length > 50);
      expect(quote.href).toMatch(/#q-/);
      await inSight(page);
      await press(page, 'Enter');
      if (width < 900) {
        await expect(page.getByRole('dialog')).toBeVisible();
        await walkTo(page, 'Show more of the article');
        await press(page, 'Enter');
        await expect(page.getByRole('button', { name: 'Show less of the article' })).toBeFocused();
        await inSight(page);
        await press(page, 'Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      expect((await focused(page)).href, 'the keyboard is where it was').toBe(quote.href);
      await walkTo(page, /, ¶ \d+$/);
      await press(page, 'Enter');
      await page.waitForURL(/\/s\/[^/]+\/#q-/);
      await hydrated(page);
      // The router takes the focus away as it goes to the anchor; a Tab before that is lost.
      await settled(page);
      await press(page, 'Tab');
      await inSight(page);
      expect((await focused(page)).quotes).toContain(new URL(page.url()).hash.slice(1));
      await walkTo(page, /Back to the timeline$/, 'Shift+Tab');
      await press(page, 'Enter');
      await page.waitForURL(/\/t\/[^/]+\/#/);
      await expectSelected(page, new URL(page.url()).hash.slice(1));
    });

    test('the coverage of the sources', async ({ page }) => {
      await openTimeline(page);
      await walkTo(page, 'Coverage of the sources', 'Shift+Tab');
      await press(page, 'Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Coverage of the sources' })).toBeVisible();
      await walkTo(page, /Back to the timeline$/);
    });
  });

/** The tree that a screen reader is given, a line a node. */
const heard = async (page: Page): Promise<string[]> =>
  (await page.locator('body').ariaSnapshot()).split('\n').map((line) => line.trim());

const OUTLINED = [
  'the timeline',
  'the table',
  'an event',
  'an article',
  'the coverage',
  'the embed',
  'no page',
];
for (const view of VIEWS.filter(({ name }) => OUTLINED.includes(name)))
  for (const tongue of view.isOne ? TONGUES.slice(0, 1) : TONGUES)
    test(`${view.name} is told in order, ${tongue.name}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await view.open(page, tongue);
      const lines = await heard(page);
      const levels = lines.flatMap((line) => {
        const [, level] = /^- heading .*\[level=(\d)\]/.exec(line) ?? [];
        return level === undefined ? [] : Number(level);
      });
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, at) => {
        expect(level, `heading ${at + 1} of ${levels.join(' ')}`).toBeLessThanOrEqual(
          (levels[at - 1] ?? 0) + 1,
        );
      });
      expect(
        lines.filter((line) => /^- heading(:| \[)/.test(line)),
        'a heading has words',
      ).toEqual([]);
      const unnamed = lines.filter((line) =>
        /^- (region|navigation|listbox|button|link|textbox|searchbox|checkbox|slider|dialog|table)(:|$| \[)/.test(
          line,
        ),
      );
      expect(unnamed, 'what has a role has a name').toEqual([]);
      expect(lines.filter((line) => /^- main/.test(line))).toHaveLength(1);
      const landmarks = lines.filter((line) => /^- (navigation|region) "/.test(line));
      expect(new Set(landmarks).size, 'no two of a kind have one name').toBe(landmarks.length);
    });

test('by roles and names alone: what is done is said', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openTimeline(page);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Language' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'This timeline as a file' })).toBeVisible();
  await expect(page.getByRole('search')).toBeVisible();

  await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expect(aloud(page)).toHaveText(/ to .*2020, \d+ of 34 events$/);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(aloud(page)).toHaveText(/, 34 of 34 events$/);

  await axis(page).press('Home');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  // Both at one moment: the list scrolls, and the marks of the strip are others than those of the open axis.
  const isActive = (mark: SVGElement | HTMLElement): boolean =>
    mark.id === mark.closest('[role=listbox]')?.getAttribute('aria-activedescendant');
  await expect.poll(() => chosen.evaluate(isActive)).toBe(true);
  await expect(aloud(page)).toHaveText(/, 1 of 34$/);
  await axis(page).press('ArrowRight');
  await expect(aloud(page)).toHaveText(/, 2 of 34$/);

  await page.getByRole('searchbox', { name: 'Search' }).fill('huawei');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ of 34 events$/);
  await page.getByRole('button', { name: 'Filters' }).press('Enter');
  const group = page.getByRole('group', { name: 'Lane', exact: true });
  await group.getByRole('checkbox').first().press('Space');
  await expect(
    page.getByRole('list', { name: 'What the events are narrowed to' }).getByRole('listitem'),
  ).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await page.getByRole('button', { name: 'Table' }).press('Enter');
  await expect(page.getByRole('table', { name: /^All 34 events/ })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(34);
  await page.getByRole('button', { name: 'List' }).press('Enter');

  const article = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Compare sources' }) });
  const button = article.first().getByRole('button', { name: 'Compare sources' });
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(article.first().getByRole('region', { name: 'Sources compared' })).toBeVisible();
});
