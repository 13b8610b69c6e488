import { expect, type Page } from '@playwright/test';
import {
  axis,
  card,
  drawing,
  events,
  expectSelected,
  frames,
  HOME,
  readSelection,
  openTimeline,
  readPassage,
  sampled,
  SOON,
} from './site';
import { test } from './test';

/** Mouse and wheel: what is pointed at is selected everywhere, and the page is never trapped nor jumps. */

test.describe.configure({ mode: 'parallel' });

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const hash = (page: Page): string => new URL(page.url()).hash;
const eventOf = (id: string) => {
  const event = events.find((item) => item.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
};

/** Marks of which the middle can be pressed, with that place. */
function pressable(page: Page): Promise<{ id: string; x: number; y: number }[]> {
  return axis(page).evaluate((plot) =>
    [...plot.querySelectorAll('[role=option]')].flatMap((option) => {
      const box = (option.querySelector('.body') ?? option).getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const isOnTop = document.elementFromPoint(x, y)?.closest('[role=option]') === option;
      return isOnTop ? [{ id: option.getAttribute('href')?.slice(1) ?? '', x, y }] : [];
    }),
  );
}

/** Waits until the page has come to rest: what moves it by itself has ended. */
async function atRest(page: Page): Promise<void> {
  const isResting = (): Promise<boolean> =>
    page.evaluate(async () => {
      const from = scrollY;
      for (let n = 0; n < 12; n += 1) await new Promise((next) => requestAnimationFrame(next));
      return scrollY === from;
    });
  await expect.poll(isResting, SOON).toBe(true);
}

/** Axis and card have it, its card stands clear of the strip, and the article shows its first quote. */
async function expectEverywhere(page: Page, id: string, hasArticle = true): Promise<void> {
  await expectSelected(page, id);
  await expect.poll(() => clearance(page, id), SOON).toEqual({ isBelowAxis: true, isTitleSeen: true });
  if (hasArticle)
    await expect
      .poll(() => readPassage(page, `q-${id}-1`), SOON)
      .toMatchObject({ words: eventOf(id).evidence[0].quote, isSeen: true, isLit: true });
}

function clearance(page: Page, id: string): Promise<{ isBelowAxis: boolean; isTitleSeen: boolean }> {
  return page.evaluate((event) => {
    const title = document.querySelector(`[data-event="${event}"] h3`);
    const plot = document.querySelector('[role=listbox]');
    if (!title || !plot) return { isBelowAxis: false, isTitleSeen: false };
    const box = title.getBoundingClientRect();
    const top = title.closest('[data-event]')?.getBoundingClientRect().top ?? NaN;
    return {
      isBelowAxis: top >= plot.getBoundingClientRect().bottom - 1,
      isTitleSeen: title.contains(document.elementFromPoint(box.x + 8, box.y + 8)),
    };
  }, id);
}

/** Puts the pointer over the middle of the axis, where it is on no mark's way. */
async function overAxis(page: Page): Promise<{ x: number; y: number }> {
  const box = await axis(page).boundingBox();
  if (!box) throw new Error('no axis');
  const place = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + 10) };
  await page.mouse.move(place.x, place.y);
  return place;
}

test('a click on a mark selects it in axis, card and article; Back and Forward step', async ({ page }) => {
  await openTimeline(page);
  const places = await pressable(page);
  const [first, second] = [places[3], places.at(-2)];
  if (!first || !second) throw new Error('too few marks');
  await page.mouse.click(first.x, first.y);
  await atRest(page);
  await expectEverywhere(page, first.id);
  expect(hash(page)).toBe(`#${first.id}`);

  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await frames(page);
  const again = (await pressable(page)).find(({ id }) => id === second.id);
  await page.mouse.click(again?.x ?? 0, again?.y ?? 0);
  await atRest(page);
  await expectEverywhere(page, second.id);
  expect(hash(page)).toBe(`#${second.id}`);

  // Folded, too.
  const third = (await pressable(page)).find(({ id }) => ![first.id, second.id].includes(id));
  if (!third) throw new Error('no mark of the strip can be pressed');
  await page.mouse.click(third.x, third.y);
  await atRest(page);
  await expectEverywhere(page, third.id);

  for (const [step, id] of [
    ['goBack', second.id],
    ['goBack', first.id],
    ['goForward', second.id],
    ['goForward', third.id],
  ] as const) {
    await page[step]();
    expect(hash(page)).toBe(`#${id}`);
    await atRest(page);
    await expectEverywhere(page, id);
  }
});

for (const width of [1280, 360])
  test(`every address with an event opens on it at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const expectOpen = async (id: string): Promise<void> => {
      await expectEverywhere(page, id, width > 900);
      await frames(page, 4);
      expect((await readSelection(page)).card).toEqual([id]);
      expect(hash(page)).toBe(`#${id}`);
    };
    for (const { id } of sampled(events))
      await test.step(`${id}, loaded`, async () => {
        // Another query makes it another page, where another anchor alone would not.
        await openTimeline(page, `${HOME}?${id}#${id}`);
        await expectOpen(id);
      });
    for (const { id } of events)
      await test.step(id, async () => {
        await page.evaluate((anchor) => (location.hash = anchor), id);
        await expectOpen(id);
      });
  });

test('the wheel scrolls the page, and pans or zooms only when asked to', async ({ page }) => {
  await openTimeline(page);
  const all = await drawing(page);
  const place = await overAxis(page);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBe(60);
  await page.mouse.wheel(0, -60);
  await expect.poll(() => scrolled(page)).toBe(0);
  await expect.poll(() => drawing(page), 'the page scrolls, the axis does not pan').toBe(all);

  for (const [keys, dx, dy] of [
    ['', 90, 0],
    ['Shift', 0, 90],
    ['Control', 0, -120],
  ] as const) {
    const before = await drawing(page);
    if (keys) await page.keyboard.down(keys);
    await page.mouse.wheel(dx, dy);
    if (keys) await page.keyboard.up(keys);
    await expect.poll(() => drawing(page), `${keys} wheel ${dx} ${dy}`).not.toBe(before);
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
  }
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => drawing(page)).toBe(all);

  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x - 120, place.y + 4, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => drawing(page), 'a drag pans').not.toBe(all);
  expect(await readSelection(page), 'a drag does not select').toMatchObject({ mark: [], card: [] });

  // A drag that begins on a mark does not select it either.
  const [on] = await pressable(page);
  if (!on) throw new Error('no mark can be pressed');
  const before = await drawing(page);
  await page.mouse.move(on.x, on.y);
  await page.mouse.down();
  await page.mouse.move(on.x + 80, on.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => drawing(page)).not.toBe(before);
  expect(await readSelection(page)).toMatchObject({ mark: [], card: [] });
  expect(hash(page)).toBe('');
});

test('at the end of time the horizontal wheel is the page’s', async ({ page }) => {
  await openTimeline(page);
  await overAxis(page);
  await page.evaluate(() => {
    addEventListener('wheel', (event) => (document.body.dataset['kept'] = String(event.defaultPrevented)));
  });
  const kept = async (dx: number): Promise<string | undefined> => {
    await page.evaluate(() => delete document.body.dataset['kept']);
    await page.mouse.wheel(dx, 0);
    const read = (): Promise<string | undefined> => page.evaluate(() => document.body.dataset['kept']);
    await expect.poll(read).toBeDefined();
    await frames(page, 2);
    return read();
  };
  for (const way of [1, -1]) {
    expect(await kept(way * 40)).toBe('true');
    for (let n = 0; n < 30 && (await kept(way * 400)) === 'true'; n += 1);
    const atEnd = await drawing(page);
    expect(await kept(way * 40)).toBe('false');
    expect(await drawing(page)).toBe(atEnd);
  }
});

test('scrolling the list moves the selection, and the article follows', async ({ page }) => {
  test.setTimeout(60_000);
  await openTimeline(page);
  await page.mouse.move(300, 760);
  const order = await page
    .locator('[data-event]')
    .evaluateAll((all) => all.map((item) => item.getAttribute('data-event') ?? ''));
  const seen: number[] = [];
  for (let n = 0; n < 60; n += 1) {
    const before = await scrolled(page);
    await page.mouse.wheel(0, 500);
    await frames(page, 3);
    if ((await scrolled(page)) === before) break;
    const { card: cards, mark: marks } = await readSelection(page);
    expect(marks).toEqual(cards);
    if (cards[0] === undefined || order.indexOf(cards[0]) === seen.at(-1)) continue;
    seen.push(order.indexOf(cards[0]));
    await expect
      .poll(() => readPassage(page, `q-${cards[0]}-1`), cards[0])
      .toMatchObject({ words: eventOf(cards[0]).evidence[0].quote, isSeen: true, isLit: true });
    expect(hash(page), 'scrolling leaves the address alone').toBe('');
  }
  expect(seen.length).toBeGreaterThan(events.length / 3);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(order[seen.at(-1) ?? 0]).toBe(order.at(-1));
});

/** The summaries that can be pressed, of cards that are not selected. */
const idleCards = (page: Page): Promise<string[]> =>
  page.locator('[data-event]').evaluateAll((all) =>
    all
      .filter((item) => {
        const box = item.querySelector('.summary')?.getBoundingClientRect();
        if (!box || item.querySelector('.chosen')) return false;
        return item.contains(document.elementFromPoint(box.x + 5, box.y + 5)) && box.bottom < innerHeight;
      })
      .map((item) => item.getAttribute('data-event') ?? ''),
  );

test('a click on a card selects it and does not move it', async ({ page }) => {
  await openTimeline(page);
  await page.mouse.move(300, 700);
  for (const wheel of [600, 1800, 2500]) {
    await page.mouse.wheel(0, wheel);
    await frames(page);
    // A long card may fill the window.
    for (let n = 0; n < 8 && (await idleCards(page)).length === 0; n += 1) {
      await page.mouse.wheel(0, 80);
      await frames(page);
    }
    const id = (await idleCards(page)).at(-1);
    if (id === undefined) throw new Error('no card to press');
    const before = await card(page, eventOf(id)).boundingBox();
    await card(page, eventOf(id)).getByText(eventOf(id).summary, { exact: true }).click();
    await expectSelected(page, id);
    await expect.poll(() => hash(page)).toBe(`#${id}`);
    await frames(page);
    expect(await card(page, eventOf(id)).boundingBox()).toEqual(before);
  }
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a swipe up or down scrolls the page, one along pans the axis', async ({ page }) => {
    await openTimeline(page);
    const all = await drawing(page);
    const box = await axis(page).boundingBox();
    if (!box) throw new Error('no axis');
    const session = await page.context().newCDPSession(page);
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    const swipe = async (dx: number, dy: number): Promise<void> => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      for (let n = 1; n <= 10; n += 1) {
        const point = { x: x + (dx * n) / 10, y: y + (dy * n) / 10 };
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(0, -120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    expect(await drawing(page)).toBe(all);
    await swipe(0, 300);
    await expect.poll(() => scrolled(page)).toBe(0);
    await swipe(-120, 0);
    await expect.poll(() => drawing(page)).not.toBe(all);
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
    expect(await readSelection(page)).toMatchObject({ mark: [], card: [] });
  });

  test('a tap selects', async ({ page }) => {
    await openTimeline(page);
    const [on] = await pressable(page);
    await page.touchscreen.tap(on?.x ?? 0, on?.y ?? 0);
    await expectSelected(page, on?.id ?? '');
    await expect.poll(() => hash(page)).toBe(`#${on?.id}`);
  });
});
