import { expect, type CDPSession, type Page } from '@playwright/test';
import { axis, drawing, expectSelected, frames, readSelection, openTimeline } from './site';
import { test } from './test';

/** Fingers on the axis and its overview. The input is the browser's own: it decides what scrolls. */

test.describe.configure({ mode: 'parallel' });
test.use({ hasTouch: true });

interface Place {
  readonly x: number;
  readonly y: number;
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

/** Puts fingers down, moves each to its end in ten steps, and lifts them. */
async function touch(session: CDPSession, from: readonly Place[], to: readonly Place[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Place[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await send('touchStart', from);
  for (let n = 1; n <= 10; n += 1)
    await send(
      'touchMove',
      from.map(({ x, y }, id) => ({
        x: x + (((to[id]?.x ?? x) - x) * n) / 10,
        y: y + (((to[id]?.y ?? y) - y) * n) / 10,
      })),
    );
  await send('touchEnd', []);
}

/** A swipe may go on for a while after the finger is lifted. */
async function backToTop(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await frames(page, 10);
      return scrolled(page);
    })
    .toBe(0);
}

async function middleOf(page: Page, selector: string): Promise<Place> {
  const box = await page.locator(selector).filter({ visible: true }).first().boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** The shown time as the overview tells it, in parts of a hundred of the whole. */
async function shown(page: Page): Promise<{ start: number; end: number }> {
  const read = async (name: string): Promise<number> =>
    Number(await slider(page, name).getAttribute('aria-valuenow'));
  return { start: await read('Beginning of the time shown'), end: await read('End of the time shown') };
}

/** A mark that a finger hits, with its event. */
function aMark(page: Page): Promise<{ id: string; x: number; y: number }> {
  return axis(page).evaluate((plot) => {
    for (const option of plot.querySelectorAll('[role=option]')) {
      const box = (option.querySelector('.body') ?? option).getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (document.elementFromPoint(x, y)?.closest('[role=option]') === option)
        return { id: option.getAttribute('href')?.slice(1) ?? '', x, y };
    }
    throw new Error('no mark can be touched');
  });
}

for (const width of [360, 768])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('one finger pans along, and a swipe up or down is the page’s', async ({ page }) => {
      await openTimeline(page);
      const session = await page.context().newCDPSession(page);
      const all = await drawing(page);
      const { x, y } = await middleOf(page, '[role=listbox]');
      await touch(session, [{ x, y }], [{ x, y: y - 200 }]);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(120);
      expect(await drawing(page)).toBe(all);
      await backToTop(page);
      await touch(session, [{ x, y }], [{ x: x + 100, y }]);
      await expect.poll(() => drawing(page)).not.toBe(all);
      expect(await scrolled(page)).toBe(0);
      expect(await readSelection(page)).toMatchObject({ mark: [], card: [] });
    });

    test('two fingers zoom about their middle', async ({ page }) => {
      await openTimeline(page);
      const session = await page.context().newCDPSession(page);
      const { y } = await middleOf(page, '[role=listbox]');
      const plot = await axis(page).boundingBox();
      if (!plot) throw new Error('no axis');
      const at = 0.6;
      const x = Math.round(plot.x + plot.width * at);
      await touch(
        session,
        [
          { x: x - 30, y },
          { x: x + 30, y },
        ],
        [
          { x: x - 90, y },
          { x: x + 90, y },
        ],
      );
      await expect(slider(page, 'Time shown')).toBeVisible();
      await frames(page, 3);
      const { start, end } = await shown(page);
      expect(end - start, 'three times as near').toBeLessThan(45);
      expect(end - start).toBeGreaterThan(25);
      // What stood in the middle was three fifths of the whole.
      expect(Math.abs(start + at * (end - start) - at * 100)).toBeLessThan(4);
      expect(await page.evaluate(() => visualViewport?.scale), 'the page itself is as it was').toBe(1);
      expect(await readSelection(page)).toMatchObject({ mark: [], card: [] });
    });

    test('a tap selects', async ({ page }) => {
      await openTimeline(page);
      const on = await aMark(page);
      await page.touchscreen.tap(on.x, on.y);
      await expectSelected(page, on.id);
    });

    test('a finger that rests shows the name, and opens the passage when it is lifted', async ({ page }) => {
      await openTimeline(page);
      const session = await page.context().newCDPSession(page);
      const on = await aMark(page);
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: on.x, y: on.y }],
      });
      const label = axis(page).locator(`[href="#${on.id}"] text.label`);
      await expect(label).toHaveText(/\p{L}/u);
      expect(await readSelection(page), 'nothing is chosen yet').toMatchObject({ mark: [] });
      await page.waitForTimeout(500);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expectSelected(page, on.id);
      await expect(
        page.locator(`mark[data-quotes~="q-${on.id}-1"]`).filter({ visible: true }).first(),
      ).toBeVisible();
    });

    test('the overview: the window is dragged along, a swipe up or down is the page’s', async ({ page }) => {
      await openTimeline(page);
      const session = await page.context().newCDPSession(page);
      await page.getByRole('button', { name: 'Zoom in' }).tap();
      await expect(slider(page, 'Time shown')).toBeVisible();
      await frames(page, 30);
      const before = await shown(page);
      const { x, y } = await middleOf(page, '[data-handle=window]');
      await touch(session, [{ x, y }], [{ x, y: y - 200 }]);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(120);
      expect(await shown(page)).toEqual(before);
      await backToTop(page);
      const edge = await middleOf(page, '[data-handle=start]');
      await touch(session, [edge], [{ ...edge, x: edge.x - 30 }]);
      await expect.poll(async () => (await shown(page)).start).toBeLessThan(before.start - 1);
      expect((await shown(page)).end).toBe(before.end);
      const wider = await shown(page);
      const middle = await middleOf(page, '[data-handle=window]');
      await touch(session, [middle], [{ ...middle, x: middle.x - 30 }]);
      await expect.poll(async () => (await shown(page)).end).toBeLessThan(wider.end - 1);
      expect(await scrolled(page)).toBe(0);
      const boxes = await page.locator('[data-handle]').evaluateAll((grips) =>
        grips.map((grip) => {
          const { width: across, height } = grip.getBoundingClientRect();
          return Math.min(across, height);
        }),
      );
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    });
  });
