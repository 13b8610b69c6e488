import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe';
import { axis, drawing, events, frames, hydrated, openTimeline, timeline, TIMELINE } from './site';
import { test } from './test';

/** The events one at a time: by mouse, keys and touch, over filters, in the address, and as it is said aloud. */

test.describe.configure({ mode: 'parallel' });

const STORY = `${TIMELINE}?view=story`;
const story = (page: Page): Locator => page.getByRole('region', { name: 'One event at a time', exact: true });
const step = (page: Page, way: 'Previous' | 'Next'): Locator =>
  story(page).getByRole('button', { name: new RegExp(`^${way} `) });
const heading = (page: Page): Locator => story(page).getByRole('article').getByRole('heading');
const place = (page: Page): Locator => story(page).locator('nav p');
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash.slice(1));
const all = events.length;

/** The titles in order of time, as the list has them. */
async function titlesInOrder(page: Page): Promise<string[]> {
  return page.locator('li[data-event] h3').allTextContents();
}

/** Opens the list, then the events one at a time; gives the titles in order. */
async function enter(page: Page, address = TIMELINE): Promise<string[]> {
  await openTimeline(page, address);
  const titles = await titlesInOrder(page);
  await page.getByRole('button', { name: 'Step through' }).click();
  await expect(story(page)).toBeVisible();
  return titles;
}

async function openStory(page: Page, address = STORY): Promise<void> {
  await page.goto(address);
  await expect(story(page)).toBeVisible();
  await expect(place(page)).toHaveText(/\d/);
}

test('by the mouse: on and back, to a mark, and to the list at the same event', async ({ page }) => {
  const titles = await enter(page);
  expect(titles).toHaveLength(all);
  await expect(heading(page)).toHaveText(titles[0] ?? '');
  await expect(place(page)).toHaveText(`1 of ${all}`);
  await expect(step(page, 'Previous')).toHaveAttribute('aria-disabled', 'true');
  for (const index of [1, 2, 3]) {
    await expect(step(page, 'Next')).toHaveAccessibleName(new RegExp(`${titles[index]}$`));
    await step(page, 'Next').click();
    await expect(heading(page)).toHaveText(titles[index] ?? '');
    await expect(place(page)).toHaveText(`${index + 1} of ${all}`);
  }
  await step(page, 'Previous').click();
  await expect(heading(page)).toHaveText(titles[2] ?? '');
  const chosen = axis(page).getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toHaveAccessibleName(new RegExp(`^${titles[2]}`));

  const far = axis(page).getByRole('option').last();
  const id = (await far.getAttribute('href'))?.slice(1) ?? '';
  await far.locator('.body').click();
  await expect(story(page).locator(`[data-event="${id}"]`)).toBeVisible();

  await story(page).getByRole('button', { name: 'List', exact: true }).click();
  await expect(story(page)).toHaveCount(0);
  await expect(page.locator(`li[data-event="${id}"] article.chosen`)).toBeInViewport();
  await expect(page.locator('li[data-event]')).toHaveCount(all);
});

test('every event is reached, with its quotes, and what is pressed stays where it is', async ({ page }) => {
  await openStory(page);
  const where = (): Promise<unknown> => step(page, 'Next').evaluate((it) => it.getBoundingClientRect());
  const first = await where();
  const seen = new Set<string>();
  for (let n = 1; n <= all; n += 1) {
    await expect(place(page)).toHaveText(`${n} of ${all}`);
    const id = (await story(page).locator('[data-event]').getAttribute('data-event')) ?? '';
    seen.add(id);
    const quotes = await story(page).locator('blockquote .words').allTextContents();
    expect(quotes).toEqual(events.find((event) => event.id === id)?.evidence.map(({ quote }) => quote));
    expect(await where()).toEqual(first);
    if (n < all) await step(page, 'Next').click();
  }
  expect(seen.size).toBe(all);
  await expect(step(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
});

test('by keys: arrows, Home and End, and nothing while a word is typed', async ({ page }) => {
  const titles = await enter(page);
  await expect(story(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(titles[2] ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText(titles[1] ?? '');
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText(titles.at(-1) ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText(`${all} of ${all}`);
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText(titles[0] ?? '');

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  for (const key of ['ArrowRight', 'End', 'f']) await page.keyboard.press(key);
  await expect(page.getByRole('searchbox')).toHaveValue('f');
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect(story(page)).toHaveCSS('position', 'static');
});

test('the focus stays on the button, and the axis walks by its own keys', async ({ page }) => {
  await openStory(page);
  await step(page, 'Next').focus();
  for (let n = 2; n <= 4; n += 1) {
    await page.keyboard.press('Enter');
    await expect(place(page)).toHaveText(`${n} of ${all}`);
    await expect(step(page, 'Next')).toBeFocused();
  }
  await axis(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText(`5 of ${all}`);
  await expect(axis(page)).toBeFocused();
});

test('a screen reader is told once what a step led to', async ({ page }) => {
  const titles = await enter(page);
  const status = story(page).getByRole('status');
  await expect(status).toHaveText(new RegExp(`^1 of ${all}: ${titles[0]}, `));
  await step(page, 'Next').click();
  await expect(status).toHaveText(new RegExp(`^2 of ${all}: ${titles[1]}, .*\\d{4}`));
  // The axis has the focus, and says itself which mark is chosen.
  await axis(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(titles[2] ?? '');
  await expect(status).toHaveText('');
});

test('names and roles', async ({ page }) => {
  await openStory(page);
  await expect(story(page).getByRole('heading', { level: 2, name: 'One event at a time' })).toBeAttached();
  await expect(story(page).getByRole('navigation', { name: 'One event at a time' })).toBeVisible();
  await expect(story(page).getByRole('group', { name: `1 of ${all}`, exact: true })).toBeVisible();
  await expect(story(page).getByRole('listbox', { name: timeline.title })).toBeVisible();
  for (const name of ['List', 'Full screen'])
    await expect(story(page).getByRole('button', { name, exact: true })).toBeVisible();
  for (const way of ['Previous', 'Next'] as const) {
    const box = await step(page, way).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), way).toBeGreaterThanOrEqual(44);
  }
});

for (const [name, use] of Object.entries({
  wide: { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const },
  narrow: { viewport: { width: 320, height: 480 } },
}))
  test.describe(name, () => {
    test.use({ ...use, reducedMotion: 'reduce' });
    test('axe finds nothing', async ({ page }) => {
      await openStory(page);
      await step(page, 'Next').click();
      await expect(place(page)).toHaveText(`2 of ${all}`);
      expect(await violations(page)).toEqual([]);
    });
  });

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

  test('a swipe along goes on and back; up and down is the page’s', async ({ page }) => {
    await openStory(page);
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    const box = await story(page).locator('[data-event]').boundingBox();
    if (!box) throw new Error('no event');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const swipe = async (x: number, y: number): Promise<void> => {
      await send('touchStart', [middle]);
      for (let n = 1; n <= 8; n += 1)
        await send('touchMove', [{ x: middle.x + (x * n) / 8, y: middle.y + (y * n) / 8 }]);
      await send('touchEnd', []);
    };
    await swipe(-120, 8);
    await expect(place(page)).toHaveText(`2 of ${all}`);
    await swipe(-120, 0);
    await expect(place(page)).toHaveText(`3 of ${all}`);
    await swipe(120, -8);
    await expect(place(page)).toHaveText(`2 of ${all}`);
    await swipe(-20, 0);
    await frames(page);
    await expect(place(page)).toHaveText(`2 of ${all}`);

    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    const before = await scrolled();
    await swipe(10, 160);
    await expect.poll(scrolled).toBeLessThan(before);
    await expect(place(page)).toHaveText(`2 of ${all}`);
  });
});

test.describe('over filters and search', () => {
  test('those that are left are shown, and counted', async ({ page }) => {
    const left = events.filter(({ lane }) => lane === 'companies');
    expect(left.length).toBeGreaterThan(1);
    await openStory(page, `${STORY}&lane=companies`);
    await expect(place(page)).toHaveText(`1 of ${left.length} shown of ${all}`);
    const seen: string[] = [];
    for (let n = 1; n <= left.length; n += 1) {
      await expect(place(page)).toHaveText(`${n} of ${left.length} shown of ${all}`);
      seen.push((await story(page).locator('[data-event]').getAttribute('data-event')) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.sort()).toEqual(left.map(({ id }) => id).sort());
  });

  test('only those whose sources differ', async ({ page }) => {
    const differing = events.filter(({ difference }) => difference !== undefined);
    expect(differing.length).toBeGreaterThan(1);
    await openStory(page, `${STORY}&support=differing`);
    for (let n = 1; n <= differing.length; n += 1) {
      await expect(place(page)).toHaveText(`${n} of ${differing.length} shown of ${all}`);
      const id = await story(page).locator('[data-event]').getAttribute('data-event');
      const told = differing.find((event) => event.id === id)?.difference ?? '';
      expect(told).not.toBe('');
      await expect(story(page)).toContainText(told);
      if (n < differing.length) await step(page, 'Next').click();
    }
  });

  test('where none is left it says so, and shows all again', async ({ page }) => {
    await openStory(page);
    await page.getByRole('searchbox').fill('zzzzz');
    await expect(story(page)).toContainText('Search and filters leave no event.');
    await expect(step(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
    await story(page)
      .getByRole('button', { name: `Show all ${all} events` })
      .click();
    await expect(place(page)).toHaveText(`1 of ${all}`);
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('a filter that takes the event away leads to the next that is left', async ({ page }) => {
    const others = events.filter(({ lane }) => lane === 'companies').map(({ id }) => id);
    const away = events.find(({ lane }) => lane !== 'companies');
    await openStory(page, `${STORY}&lane=companies#${away?.id}`);
    await expect(place(page)).toHaveText(/^\d+ of \d+ shown of \d+$/);
    await expect
      .poll(() =>
        story(page)
          .locator('[data-event]')
          .getAttribute('data-event')
          .then((id) => others.includes(id ?? '')),
      )
      .toBe(true);
  });
});

test.describe('in the address', () => {
  test('the event and the view are, and Back leads out to where the reader was', async ({ page }) => {
    const titles = await enter(page);
    await expect.poll(() => search(page)).toBe('?view=story');
    for (let n = 2; n <= 4; n += 1) await page.keyboard.press('ArrowRight');
    await expect(place(page)).toHaveText(`4 of ${all}`);
    const id = await story(page).locator('[data-event]').getAttribute('data-event');
    await expect.poll(() => hash(page)).toBe(id);
    await page.reload();
    await expect(heading(page)).toHaveText(titles[3] ?? '');
    await page.goBack();
    await expect(story(page)).toHaveCount(0);
    await expect(page.locator('li[data-event]')).toHaveCount(all);
    expect(await search(page)).toBe('');
    await page.goForward();
    await expect(heading(page)).toHaveText(titles[3] ?? '');
  });

  test('it begins at any event, by its id', async ({ page }) => {
    const event = events[Math.floor(all / 2)];
    await openStory(page, `${STORY}#${event?.id}`);
    await expect(heading(page)).toHaveText(event?.title ?? '');
  });

  test('many steps in a moment are one change of it', async ({ page }) => {
    await openStory(page);
    await page.evaluate(() => {
      const replace = history.replaceState.bind(history);
      let count = 0;
      history.replaceState = (...given) => {
        document.documentElement.dataset['replaced'] = String((count += 1));
        replace(...given);
      };
    });
    for (let n = 0; n < 10; n += 1) await page.keyboard.press('ArrowRight');
    const id = await story(page).locator('[data-event]').getAttribute('data-event');
    await expect.poll(() => hash(page)).toBe(id);
    expect(Number(await page.locator('html').getAttribute('data-replaced'))).toBeLessThan(10);
  });
});

test.describe('in full screen', () => {
  test('F and Escape, with larger type, and the keys of a remote control', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openStory(page);
    const sizeOf = (): Promise<number> =>
      heading(page).evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
    const before = await sizeOf();
    await page.keyboard.press('f');
    const button = story(page).getByRole('button', { name: 'Full screen' });
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(sizeOf).toBeGreaterThan(before * 1.4);
    const box = await story(page).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    await page.keyboard.press('PageDown');
    await expect(place(page)).toHaveText(`2 of ${all}`);
    await page.keyboard.press('PageUp');
    await expect(place(page)).toHaveText(`1 of ${all}`);
    expect(await violations(page, { part: 'section' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(sizeOf).toBe(before);
  });

  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ])
    test(`the axis grows with the type, and is pressed where it is: ${size.width} px`, async ({ page }) => {
      await page.setViewportSize(size);
      await openStory(page);
      const growth = (): Promise<number> =>
        axis(page).evaluate((plot) => plot.getBoundingClientRect().height / plot.clientHeight);
      expect(await growth()).toBeCloseTo(1, 2);
      const names = story(page).locator('svg.names text');
      const named = await names.count();
      expect(named).toBeGreaterThan(0);
      await page.keyboard.press('f');
      // As the type, which is 2.7 parts in a hundred of the height, or as far as the column of names stays.
      await expect.poll(growth).toBeGreaterThan(((size.height * 0.027) / 16) * 0.95);
      await expect(names).toHaveCount(named);
      const [strip, event] = await Promise.all([
        axis(page).boundingBox(),
        story(page).locator('[data-event]').boundingBox(),
      ]);
      expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual((event?.y ?? 0) + 1);
      expect((strip?.x ?? 0) + (strip?.width ?? 0)).toBeLessThanOrEqual(size.width);
      const far = axis(page).getByRole('option').last();
      const id = (await far.getAttribute('href'))?.slice(1) ?? '';
      const mark = await far.locator('.body').boundingBox();
      if (!mark) throw new Error('the mark is drawn');
      await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
      await expect(story(page).locator(`[data-event="${id}"]`)).toBeVisible();
      await expect(story(page).locator('.share')).toBeHidden();
      await page.keyboard.press('Escape');
      await expect.poll(growth).toBeCloseTo(1, 2);
    });

  test('where the browser has none, it fills the window, and nothing behind has the keyboard', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false });
    });
    await openStory(page);
    const button = story(page).getByRole('button', { name: 'Full screen' });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    const window = page.viewportSize();
    expect(await story(page).boundingBox()).toEqual({ x: 0, y: 0, ...window });
    for (let n = 0; n < 24; n += 1) {
      await page.keyboard.press('Tab');
      const isOut = await page.evaluate(() => {
        const at = document.activeElement;
        return at !== document.body && !at?.closest('.story');
      });
      expect(isOut).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(page.locator('[inert]')).toHaveCount(0);
  });
});

test('a quote leads to its words beside the event, or in the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openStory(page);
  const id = await story(page).locator('[data-event]').getAttribute('data-event');
  await story(page).locator('blockquote .words').first().click();
  const words = page.locator(`mark[data-quotes~="q-${id}-1"]`).filter({ visible: true }).first();
  await expect(words).toBeInViewport();
  await page.setViewportSize({ width: 360, height: 640 });
  await expect(words).toHaveCount(0);
  await story(page).locator('blockquote .words').first().click();
  await expect(page.getByRole('dialog', { name: /¶ \d+$/ })).toBeVisible();
  await expect(words).toBeVisible();
});

test('a low box has the first quote, and the others when they are asked for', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 480 });
  const event = events.find(({ evidence }) => evidence.length > 2);
  const quotes = event?.evidence.length ?? 0;
  expect(quotes).toBeGreaterThan(2);
  await openStory(page, `${STORY}#${event?.id}`);
  const shown = story(page).locator('blockquote').filter({ visible: true });
  await expect(shown).toHaveCount(1);
  await expect(shown).toBeInViewport({ ratio: 1 });
  const more = story(page).getByRole('button', { name: `${quotes - 1} more quotes` });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await expect(shown).toHaveCount(quotes);
  await story(page).getByRole('button', { name: 'Less', exact: true }).click();
  await expect(shown).toHaveCount(1);
  // With more room there is no need for it.
  await page.setViewportSize({ width: 720, height: 1600 });
  await expect(shown).toHaveCount(quotes);
  await expect(more).toBeHidden();
});

test('without JavaScript it is the list', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(STORY);
  await expect(page.locator('li[data-event]')).toHaveCount(all);
  await expect(story(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Step through' })).toHaveCount(0);
  await context.close();
});

test('on paper every event is there', async ({ page }) => {
  await openStory(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('li[data-event]').filter({ visible: true })).toHaveCount(all);
  await expect(story(page)).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('li[data-event]')).toHaveCount(0);
  await expect(story(page)).toBeVisible();
});

test.describe('the strip', () => {
  /** Nearer, at the first event: the last is out of view. */
  async function zoomIn(page: Page): Promise<void> {
    await openStory(page);
    await axis(page).focus();
    await page.keyboard.press('Home');
    const whole = await drawing(page);
    for (let n = 0; n < 6; n += 1) await page.keyboard.press('+');
    await expect.poll(() => drawing(page)).not.toBe(whole);
    await frames(page, 30);
    await step(page, 'Next').focus();
  }
  /** The places of the marks in the frames after a step to the last event. */
  const framesAfterEnd = (page: Page): Promise<string[]> =>
    axis(page).evaluate(async (plot) => {
      const seen: string[] = [];
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }),
      );
      for (let n = 0; n < 30; n += 1) {
        await new Promise((next) => requestAnimationFrame(next));
        const places = [...plot.querySelectorAll('[role=option]')].map(
          (mark) => mark.getBoundingClientRect().x,
        );
        if (seen.at(-1) !== places.join(' ')) seen.push(places.join(' '));
      }
      return seen;
    });
  const isChosenInView = (page: Page): Promise<boolean> =>
    axis(page).evaluate((plot) => {
      const box = plot.querySelector('[aria-selected=true] .body')?.getBoundingClientRect();
      const { left, right } = plot.getBoundingClientRect();
      return !!box && box.right > left && box.left < right;
    });

  test('glides to an event that is out of its view', async ({ page }) => {
    await zoomIn(page);
    expect((await framesAfterEnd(page)).length).toBeGreaterThan(3);
    await expect(place(page)).toHaveText(`${all} of ${all}`);
    expect(await isChosenInView(page)).toBe(true);
  });

  test.describe('with less motion', () => {
    test.use({ reducedMotion: 'reduce' });
    test('is there at once, and nothing else glides', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await zoomIn(page);
      expect((await framesAfterEnd(page)).length).toBeLessThanOrEqual(2);
      expect(await isChosenInView(page)).toBe(true);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });
});

test('it loads when it is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(TIMELINE);
  await hydrated(page);
  const before = scripts.length;
  await page.getByRole('button', { name: 'Step through' }).click();
  await expect(story(page)).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
});
