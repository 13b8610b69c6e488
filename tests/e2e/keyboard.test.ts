import { expect, type Page } from '@playwright/test';
import { focused, tabUntil, type Focus } from './focus';
import {
  axis,
  card,
  drawing,
  events,
  expectSelected,
  frames,
  hydrated,
  readSelection,
  openTimeline,
  TIMELINE,
  watch,
} from './site';
import { test } from './test';

/** The keyboard alone: to everything, back again, and never out of sight. */

test.describe.configure({ mode: 'parallel' });

const toAxis = (page: Page): Promise<Focus> => tabUntil(page, ({ isAxis }) => isAxis);

/** Events in the order of the list, which is that of time. */
const inOrder = (page: Page): Promise<string[]> =>
  page.locator('[data-event]').evaluateAll((all) => all.map((item) => item.getAttribute('data-event') ?? ''));

for (const width of [1280, 360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    const isWide = width > 900;

    test('arrows walk the events on one tab stop', async ({ page }) => {
      await openTimeline(page);
      const order = await inOrder(page);
      expect(order).toHaveLength(events.length);
      await toAxis(page);
      expect((await readSelection(page)).mark).toEqual([]);

      for (const id of order.slice(0, 6)) {
        await page.keyboard.press('ArrowRight');
        await expectSelected(page, id);
      }
      await page.keyboard.press('ArrowLeft');
      await expectSelected(page, order[4] ?? '');
      await page.keyboard.press('End');
      await expectSelected(page, order.at(-1) ?? '');
      await page.keyboard.press('ArrowRight');
      await expectSelected(page, order.at(-1) ?? '');
      await page.keyboard.press('Home');
      await expectSelected(page, order[0] ?? '');

      const seen = new Set<string>();
      for (const key of ['ArrowDown', 'ArrowUp'])
        for (const _ of order) {
          await page.keyboard.press(key);
          for (const id of (await readSelection(page)).mark) seen.add(id);
        }
      expect(seen.size, 'up and down come to every event').toBe(order.length);
      expect((await focused(page)).isAxis).toBe(true);

      const stops = [await focused(page)];
      for (let n = 0; n < 12; n += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      }
      expect(stops.filter(({ isAxis, tag }) => isAxis || tag === 'a')).toHaveLength(1);
    });

    test('Enter opens the passage, Escape comes back', async ({ page }) => {
      await openTimeline(page);
      const order = await inOrder(page);
      await axis(page).focus();
      for (const key of ['End', 'Home', 'ArrowRight', 'ArrowRight']) {
        await page.keyboard.press(key);
        const id = (await readSelection(page)).mark[0] ?? '';
        expect(order).toContain(id);
        await page.keyboard.press('Enter');
        if (isWide) {
          await expect.poll(async () => (await focused(page)).quotes).toContain(`q-${id}-1`);
        } else {
          const sheet = page.getByRole('dialog', { name: /¶ \d+$/ });
          await expect(sheet).toBeVisible();
          const quote = events.find((event) => event.id === id)?.evidence[0].quote ?? '';
          await expect
            .poll(async () =>
              (await sheet.locator(`mark[data-quotes~="q-${id}-1"]`).allTextContents()).join(''),
            )
            .toBe(quote);
          await page.keyboard.press('Tab');
        }
        // The list and the article animate to their places.
        await expect.poll(() => focused(page)).toMatchObject({ isRinged: true, covered: '' });
        await page.keyboard.press('Escape');
        await expect.poll(async () => (await focused(page)).isAxis).toBe(true);
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expectSelected(page, id);
      }
    });

    test('plus and minus zoom, 0 shows all', async ({ page }) => {
      await openTimeline(page);
      await axis(page).focus();
      const all = await drawing(page);
      await page.keyboard.press('+');
      await expect.poll(() => drawing(page)).not.toBe(all);
      await frames(page);
      const near = await drawing(page);
      await page.keyboard.press('-');
      await frames(page);
      expect(await drawing(page)).not.toBe(near);
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await frames(page);
      await page.keyboard.press('0');
      await expect.poll(() => drawing(page)).toBe(all);
    });

    test('? lists the keys from anywhere, Escape closes the list', async ({ page }) => {
      await openTimeline(page);
      const keys = page.getByRole('dialog', { name: 'Keys' });
      await page.keyboard.press('?');
      await expect(keys).toBeVisible();
      await expect(keys).toContainText('Home');
      await page.keyboard.press('Escape');
      await expect(keys).toBeHidden();
      await axis(page).focus();
      await page.keyboard.press('?');
      await expect(keys).toBeVisible();
      expect(await focused(page)).toMatchObject({ isAxis: false, isRinged: true, covered: '' });
      await page.keyboard.press('Escape');
      await expect(keys).toBeHidden();
      expect((await focused(page)).isAxis).toBe(true);
    });

    test('? and / are letters where a reader types, in any root, and can be turned off', async ({ page }) => {
      await openTimeline(page);
      const keys = page.getByRole('dialog', { name: 'Keys' });
      const search = page.getByRole('searchbox');
      const kinds = ['editable', 'within editable', 'combobox', 'select', 'button of an open root'];
      for (const make of [...kinds, 'button of a closed root', 'in a shadow root']) {
        await page.evaluate((kind) => {
          const isInRoot = kind.endsWith('root');
          const host = document.body.appendChild(document.createElement(isInRoot ? 'foreign-part' : 'div'));
          if (kind === 'within editable') host.contentEditable = 'true';
          const mode = kind.includes('closed') ? 'closed' : 'open';
          const root = isInRoot ? host.attachShadow({ mode }) : host;
          const isButton = kind.startsWith('button');
          const field = document.createElement(isButton ? 'button' : kind === 'select' ? 'select' : 'div');
          if (kind === 'editable' || kind === 'in a shadow root') field.contentEditable = 'true';
          if (kind === 'combobox') field.role = 'combobox';
          if (kind === 'combobox' || kind === 'within editable') field.tabIndex = 0;
          root.appendChild(field);
          field.focus();
          if (document.activeElement === document.body) throw new Error(`${kind} has no focus`);
        }, make);
        await page.keyboard.press('?');
        await page.keyboard.press('/');
        await expect(keys, make).toBeHidden();
        await expect(search, make).not.toBeFocused();
      }
      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('?');
      await keys
        .getByRole('checkbox', { name: 'Letter and symbol keys work anywhere on the page' })
        .uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.keyboard.press('/');
      await expect(keys).toBeHidden();
      await expect(search).not.toBeFocused();
    });

    test('of two timelines the keys are for the one with the focus, else for the first', async ({ page }) => {
      await openTimeline(page);
      const keys = page.getByRole('dialog', { name: 'Keys' });
      const field = page.getByLabel('Date', { exact: true });
      const other = (place: 'before' | 'after'): Promise<void> =>
        page.evaluate((where) => {
          const own = document.querySelector<HTMLElement>('.timeline');
          const copy = own?.cloneNode(true) as HTMLElement;
          copy.id = 'other';
          document.getElementById('other')?.remove();
          own?.[where](copy);
        }, place);
      await axis(page).focus();
      // What has the key comes with the first touch of the axis.
      await expect(page.locator('.timeline .over')).toBeAttached();
      await page.keyboard.press('g');
      await expect(field).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(field).toHaveCount(0);

      // From its first use on the list of keys listens itself.
      await page.keyboard.press('?');
      await expect(keys).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(keys).toBeHidden();

      await other('after');
      const its = page.locator('#other .plot[role=listbox]');
      await its.focus();
      for (const key of ['g', '?', '/']) await page.keyboard.press(key);
      await frames(page);
      await expect(field).toHaveCount(0);
      await expect(keys).toBeHidden();
      await expect(its).toBeFocused();
      await its.evaluate((plot: SVGElement) => plot.blur());
      await page.keyboard.press('?');
      await expect(keys).toBeVisible();
      await page.keyboard.press('Escape');

      await other('before');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('?');
      await frames(page);
      await expect(keys).toBeHidden();
      await page.locator('.timeline:not(#other) .plot[role=listbox]').focus();
      await page.keyboard.press('?');
      await expect(keys).toBeVisible();
    });

    test('that single keys are off is remembered, and the button switches them on again', async ({
      page,
    }) => {
      await openTimeline(page);
      const keys = page.getByRole('dialog', { name: 'Keys' });
      const areOn = keys.getByRole('checkbox', { name: 'Letter and symbol keys work anywhere on the page' });
      await page.keyboard.press('?');
      await expect(areOn).toBeChecked();
      await areOn.uncheck();
      await page.reload();
      await hydrated(page);
      await page.keyboard.press('?');
      await expect(keys).toBeHidden();
      await page.getByRole('button', { name: 'Keys', exact: true }).click();
      await expect(areOn).not.toBeChecked();
      await areOn.check();
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(keys).toBeVisible();
    });

    test('where nothing may be stored the keys work, and can be turned off for the visit', async ({
      page,
      baseURL,
    }) => {
      await page.addInitScript(() => {
        const get = (): never => {
          throw new DOMException('not here', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', { get });
      });
      const { faults } = watch(page, [new URL(baseURL ?? '').origin]);
      await openTimeline(page);
      const keys = page.getByRole('dialog', { name: 'Keys' });
      await page.keyboard.press('?');
      await keys
        .getByRole('checkbox', { name: 'Letter and symbol keys work anywhere on the page' })
        .uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(keys).toBeHidden();
      expect(faults).toEqual([]);
    });

    test('from a quote to its passage and back', async ({ page }) => {
      await openTimeline(page);
      const order = await inOrder(page);
      await toAxis(page);
      const place = await tabUntil(page, ({ name }) => /, ¶ \d+$/.test(name));
      expect(place).toMatchObject({ isRinged: true, covered: '' });
      await expectSelected(page, order[0] ?? '');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/s\/[^/]+\/#q-/);
      const anchor = new URL(page.url()).hash.slice(1);
      await expect(page.locator(':target')).toBeInViewport();
      // The keyboard begins at the anchor: the passage is its next stop.
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ isRinged: true, covered: '' });
      expect((await focused(page)).quotes).toContain(anchor);
      await page.keyboard.press('Enter');
      const id = anchor.replace(/^q-(.*)-\d+$/, '$1');
      await expect.poll(async () => (await readSelection(page)).mark).toEqual([anchor]);
      await page.getByRole('link', { name: 'Back to the timeline' }).press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith(`/${TIMELINE}`) && url.hash === `#${id}`);
      await expectSelected(page, id);
    });

    for (const [key, name] of [
      ['Tab', 'forwards'],
      ['Shift+Tab', 'backwards'],
    ] as const)
      test(`the focus is always in sight, ${name}`, async ({ page }) => {
        test.setTimeout(90_000);
        await openTimeline(page);
        if (key !== 'Tab') await page.getByRole('contentinfo').getByRole('link').last().focus();
        const faults: string[] = [];
        let stops = 0;
        for (; stops < 600; stops += 1) {
          await page.keyboard.press(key);
          let focus = await focused(page);
          if (focus.tag === 'BODY') break;
          const isSeen = (): boolean => focus.isRinged && focus.covered === '';
          // What comes into view after a key does so within a few frames, however slow these are.
          for (let n = 0; n < 10 && !isSeen(); n += 1) {
            await frames(page, 3);
            focus = await focused(page);
          }
          if (!isSeen()) faults.push(`${focus.tag} “${focus.name}”: ${focus.covered || 'no ring'}`);
        }
        expect(stops).toBeGreaterThan(events.length * 3);
        expect(faults).toEqual([]);
      });

    if (!isWide)
      test('the focus is not lost under the sheet', async ({ page }) => {
        await openTimeline(page);
        await axis(page).focus();
        await page.keyboard.press('Home');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
        for (let n = 0; n < 12; n += 1) {
          await page.keyboard.press('Tab');
          if ((await focused(page)).tag !== 'BODY')
            expect(await focused(page)).toMatchObject({ covered: '' });
        }
      });
  });
}

test('the first Tab leads to a way past the axis', async ({ page }) => {
  await openTimeline(page);
  const skip = await tabUntil(page, ({ name }) => name === 'Skip to the events');
  expect(skip).toMatchObject({ isRinged: true, covered: '' });
  await page.keyboard.press('Enter');
  await tabUntil(page, ({ href }) => href !== null);
  const [first] = await inOrder(page);
  const event = events.find(({ id }) => id === first);
  if (!event) throw new Error('no events');
  await expect(card(page, event).getByRole('link').first()).toBeFocused();
});
