import { join } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { mount } from '../../src/mount/mount';
import type { Timeline } from '../../src/lib/model/timeline';
import { gzipSize, MOUNT_BUDGET } from '../../scripts/package.js';
import { faultsOf, launch, LONG } from './browser';
import type { Host } from '../host';
import { listenWith } from './host';
import { pages, withoutProof } from './pages';
import { packageIn, readTimeline } from './project';

/*
 * The bundle as a plain page takes it: from a static server, without a build. Each page gives these to its tests.
 */
declare const held: {
  mount: typeof mount;
  timeline: Timeline;
  told: unknown[];
  one: HTMLElement;
  two: HTMLElement;
  first: ReturnType<typeof mount>;
  second: ReturnType<typeof mount>;
};

const project = inject('project');
const timeline = readTimeline(project);
const count = timeline.events.length;
const DIST = join(packageIn(project), 'dist');

let browser: Browser;
let host: Host;
beforeAll(async () => {
  browser = await launch();
  host = await listenWith(DIST, pages(timeline));
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

async function open(path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const faults = faultsOf(page, host.origin);
  await page.goto(`${host.origin}${path}`);
  await page.locator('html[data-is-ready]').waitFor(LONG);
  return { page, faults };
}

const marks = (page: Page, place: string): Locator => page.locator(`#${place} [role=listbox] [role=option]`);
const inHand = (page: Page, place: string): Promise<string[]> =>
  page
    .locator(`#${place} [data-event]:has(article.chosen)`)
    .evaluateAll((items) => items.map(({ id }) => id));
const drawn = async (page: Page, place: string): Promise<void> => {
  await expect.poll(() => marks(page, place).count(), LONG).toBe(count);
};

/** The first two events, a century apart: no event is in between, whatever the timeline says. */
const farApart = {
  ...timeline,
  events: timeline.events.slice(0, 2).map((event, index) => ({
    ...event,
    date: {
      edtf: index === 0 ? '1900-05-01' : '2000-05-01',
      asWritten: [],
      basis: 'inferred' as const,
      reason: 'set here',
    },
  })),
};

describe('mounted in a page that allows scripts of its own and nothing else', () => {
  it('draws two, each with its own choice, and leaves nothing behind', async () => {
    const { page, faults } = await open('/');
    await page.evaluate(() => {
      const { mount, timeline, one, two, told } = held;
      held.first = mount(one, { timeline });
      held.second = mount(two, { timeline, view: 'list', theme: 'dark' });
      held.first.on('ready', (value) => told.push(['ready', value]));
      held.first.on('select', (value) => told.push(['select', value]));
    });
    await drawn(page, 'one');
    await expect.poll(() => page.locator('#two article').count(), LONG).toBe(count);
    const [, chosen] = timeline.events;
    expect(await page.evaluate((id) => held.first.select(id), chosen?.id)).toBe(true);
    await expect.poll(() => inHand(page, 'one'), LONG).toEqual([chosen?.id]);
    expect(await inHand(page, 'two')).toEqual([]);
    expect(await page.evaluate(() => held.told)).toEqual([
      ['ready', { timeline: timeline.id }],
      ['select', chosen?.id],
    ]);
    expect(await page.evaluate(() => held.first.select('no-such-event'))).toBe(false);

    // Styles are in force, and each has its own theme.
    const ground = (place: string): Promise<string> =>
      page.locator(`#${place} .sourceline-root`).evaluate((root) => getComputedStyle(root).backgroundColor);
    expect([await ground('one'), await ground('two')]).toEqual(['rgb(251, 250, 247)', 'rgb(23, 22, 20)']);

    await page.evaluate(() => held.first.destroy());
    expect(await page.locator('#one').innerHTML()).toBe('');
    expect(await page.locator('#two article').count()).toBe(count);
    const after = await page.evaluate((id) => {
      const { first, told } = held;
      const isSelected = first.select(id);
      first.destroy();
      return { isSelected, viewport: first.viewport, told: told.length };
    }, chosen?.id);
    expect(after).toEqual({ isSelected: false, viewport: undefined, told: 2 });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('gives and takes the time that is shown', async () => {
    const { page, faults } = await open('/');
    const days = timeline.events.flatMap(({ date }) =>
      /^\d{4}-\d\d-\d\d$/.test(date.edtf) ? [date.edtf] : [],
    );
    const date = days[Math.floor(days.length / 2)] ?? '';
    const begin = Date.parse(date);
    const DAY_MS = 86_400_000;
    const day = { start: begin, end: begin + DAY_MS };
    const week = { start: begin - 4 * DAY_MS, end: begin + 3 * DAY_MS };
    await page.evaluate((edtf) => {
      const { mount, timeline, one, told } = held;
      held.first = mount(one, { timeline, from: edtf, to: edtf });
      const off = held.first.on('viewport', (value) => {
        told.push(value);
        off();
      });
    }, date);
    const viewport = (): Promise<unknown> => page.evaluate(() => held.first.viewport);
    await expect.poll(viewport, LONG).toEqual(day);
    await page.evaluate((span) => void (held.first.viewport = span), week);
    await expect.poll(viewport, LONG).toEqual(week);
    await page.evaluate((edtf) => held.first.update({ from: edtf, to: edtf }), date);
    await expect.poll(viewport, LONG).toEqual(day);
    // A listener that was taken away is told no more.
    expect(await page.evaluate(() => held.told.length)).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens the numbers on its axis, and leads back from a view without events', async () => {
    const { page, faults } = await open('/');
    await page.evaluate(() => {
      const { mount, timeline, one } = held;
      held.first = mount(one, { timeline, view: 'axis', from: '1900', to: '2100' });
    });
    const place = page.locator('#one');
    const plot = place.locator('[role=listbox]');
    const list = place.getByRole('dialog').getByRole('listitem');
    // So many years make stacks of the events.
    await expect.poll(() => marks(page, 'one').count(), LONG).toBeGreaterThan(0);
    await plot.hover({ position: { x: 4, y: 4 } });
    const count = place.getByRole('button', { name: /^\+\d+: .* at this place$/ }).first();
    await count.waitFor(LONG);
    const hidden = Number(/\d+/.exec((await count.getAttribute('aria-label')) ?? '')?.[0]);
    await count.click();
    await expect.poll(() => list.count(), LONG).toBe(hidden);
    const title = (await list.last().locator('[dir=auto]').textContent()) ?? '';
    const { id } = timeline.events.find((event) => event.title === title) ?? {};
    await list.last().getByRole('button').click();
    const selected = (): Promise<string | null> => plot.locator('[aria-selected=true]').getAttribute('id');
    await expect.poll(selected, LONG).toMatch(new RegExp(`-${id}$`));
    await plot.focus();
    await page.keyboard.press(' ');
    await expect.poll(() => list.count(), LONG).toBeGreaterThan(0);
    await list.first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => list.count(), LONG).toBe(0);
    await expect.poll(selected, LONG).not.toMatch(new RegExp(`-${id}$`));

    await page.evaluate((apart) => {
      held.first.destroy();
      held.first = held.mount(held.one, { timeline: apart, view: 'axis', from: '1940', to: '1950' });
    }, farApart);
    await expect.poll(() => marks(page, 'one').count(), LONG).toBe(0);
    const wayBack = place.getByRole('button', { name: /^earlier: / });
    await wayBack.click(LONG);
    await expect.poll(() => marks(page, 'one').count(), LONG).toBeGreaterThan(0);
    expect(await wayBack.count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows other lanes, parts and themes when told, and keeps the selected event', async () => {
    const { page, faults } = await open('/');
    const lane = timeline.lanes[1]?.id ?? '';
    const inLane = timeline.events.filter((event) => event.lane === lane);
    const id = inLane[0]?.id;
    await page.evaluate((event) => {
      const { mount, timeline, one } = held;
      held.first = mount(one, { timeline, event });
    }, id);
    await expect.poll(() => inHand(page, 'one'), LONG).toEqual([id]);
    await page.evaluate((lanes) => held.first.update({ lanes: [lanes] }), lane);
    await expect.poll(() => marks(page, 'one').count(), LONG).toBe(inLane.length);
    await expect.poll(() => inHand(page, 'one'), LONG).toEqual([id]);
    await page.evaluate(() => held.first.update({ view: 'axis', theme: 'dark' }));
    await expect.poll(() => page.locator('#one article').count(), LONG).toBe(1);
    // The axis is drawn once its new width is known.
    await expect.poll(() => marks(page, 'one').count(), LONG).toBe(inLane.length);
    expect(await page.locator('#one .sourceline-root').getAttribute('data-theme')).toBe('dark');
    const unknown = page.evaluate(() => held.first.update({ lanes: ['no-such-lane'] }));
    await expect(unknown).rejects.toThrow(/lanes has "no-such-lane"; allowed are/);
    expect(await marks(page, 'one').count()).toBe(inLane.length);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('a mounted timeline and its page', () => {
  const LOOKS = [
    'fontSize',
    'fontStyle',
    'letterSpacing',
    'textTransform',
    'color',
    'height',
    'backgroundColor',
  ];
  const looks = (page: Page): Promise<unknown> =>
    page.locator('#one').evaluate((element, names) => {
      const root = element.querySelector('[data-sourceline]')?.shadowRoot;
      const found = [
        '.sourceline-root',
        '.window',
        '.plot',
        'article h3',
        'article .meta',
        'blockquote',
        'button',
      ];
      return found.map((selector) => {
        const style = getComputedStyle(root?.querySelector(selector) as Element) as unknown as Record<
          string,
          string
        >;
        return [selector, ...names.map((name) => style[name])];
      });
    }, LOOKS);

  it('do not change how the other looks', async () => {
    const seen: unknown[] = [];
    for (const path of ['/plain', '/hostile']) {
      const { page, faults } = await open(path);
      const heading = (): Promise<string> =>
        page.locator('h1').evaluate((node) => JSON.stringify(Object.values(getComputedStyle(node))));
      const before = await heading();
      await page.evaluate(() => {
        const { mount, timeline, one } = held;
        // The same room in both, below what floats.
        one.style.setProperty('all', 'initial', 'important');
        one.style.setProperty('clear', 'both', 'important');
        one.style.setProperty('display', 'block', 'important');
        one.style.setProperty('width', '1000px', 'important');
        held.first = mount(one, { timeline });
      });
      await drawn(page, 'one');
      expect(await heading()).toBe(before);
      seen.push(await looks(page));
      expect(faults).toEqual([]);
      await page.close();
    }
    expect(seen[1]).toEqual(seen[0]);
  });

  it('share neither address, keys nor scrolling', async () => {
    const { page, faults } = await open('/plain');
    await page.evaluate(() => {
      const { mount, timeline, one, two } = held;
      held.first = mount(one, { timeline });
      held.second = mount(two, { timeline, view: 'list' });
    });
    await drawn(page, 'one');
    const address = page.url();
    await page.locator('h1').click();
    await page.keyboard.press('?');
    expect(await page.locator('dialog[open]').count()).toBe(0);

    const event = timeline.events.at(-1);
    await page.locator(`#two [data-event="${event?.id}"] h3 a`).dispatchEvent('click');
    await expect.poll(() => inHand(page, 'two'), LONG).toEqual([event?.id]);
    await marks(page, 'one').nth(4).dispatchEvent('click');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('#one [role=listbox]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => inHand(page, 'one'), LONG).toHaveLength(1);
    await page.keyboard.press('Enter');
    // The passage is in the article beside the list, and the keyboard is on it; Escape gives it back.
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => {
        const root = held.one.querySelector('[data-sourceline]')?.shadowRoot;
        return root?.activeElement?.closest('mark, [role=listbox]')?.tagName.toLowerCase();
      });
    await expect.poll(focused, LONG).toBe('mark');
    await page.keyboard.press('Escape');
    await expect.poll(focused, LONG).toBe('svg');
    await page.keyboard.press('?');
    await expect.poll(() => page.locator('#one dialog[open]').count(), LONG).toBe(1);
    expect(await page.locator('#two dialog[open]').count()).toBe(0);
    expect(page.url()).toBe(address);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('a timeline from an address', () => {
  const from = async (page: Page, src: string): Promise<void> => {
    await page.evaluate((address) => {
      const { mount, one, told } = held;
      held.first = mount(one, { src: address });
      held.first.on('fault', (issues) => told.push(issues.length));
    }, src);
  };
  const faultsShown = (page: Page): Locator => page.locator('#one .faults li');

  it('is loaded and drawn, and another after it', async () => {
    const { page, faults } = await open('/plain');
    await from(page, '/good.json');
    await drawn(page, 'one');
    await page.evaluate(() => held.first.update({ timeline: { ...held.timeline, id: 'other' } }));
    await drawn(page, 'one');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has its faults listed, the first hundred and their count, and none of it runs', async () => {
    const { page } = await open('/plain');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await from(page, '/faulty.json');
    await expect.poll(() => faultsShown(page).count(), LONG).toBe(100);
    expect(await page.locator('#one .faults h2').textContent()).toMatch(/\d{3,} faults$/);
    expect(await page.locator('#one img').count()).toBe(0);
    expect(dialogs).toEqual([]);
    expect(await page.evaluate(() => held.told)).toHaveLength(1);
    await page.close();
  });

  it.each([
    ['/gone.json', '404'],
    ['/page.json', 'not JSON'],
    ['https://nowhere.invalid/t.json', 'no answer'],
  ])('says why nothing comes from %s', async (src, messages) => {
    const { page } = await open('/plain');
    await from(page, src);
    await expect
      .poll(() => faultsShown(page).allTextContents(), LONG)
      .toEqual([expect.stringContaining(messages)]);
    await page.close();
  });
});

describe('a timeline whose evidence does not hold', () => {
  const shown = (page: Page): Locator => page.locator('#one .faults li');

  it.each([
    ['cut', '.quote'],
    ['contradicting', '.date'],
  ] as const)('is not drawn, from data or from an address: %s', async (name, path) => {
    const { page, faults } = await open('/plain');
    const told = async (source: object): Promise<unknown> => {
      await page.evaluate((given) => {
        const { mount, one, told } = held;
        told.length = 0;
        held.first = mount(one, given as never);
        held.first.on('fault', (issues) => told.push(...issues.map((issue) => issue.path)));
        held.first.on('ready', () => told.push('ready'));
      }, source);
      await expect.poll(() => shown(page).count(), LONG).toBe(1);
      expect(await page.locator('#one article').count()).toBe(0);
      return page.evaluate(() => {
        held.first.destroy();
        return held.told;
      });
    };
    const expected = [expect.stringContaining(path)];
    expect(await told({ src: `/${name}.json` })).toEqual(expected);
    expect(await told({ timeline: withoutProof(timeline)[name] })).toEqual(expected);

    // The honest one is drawn by the same page, after the other.
    await page.evaluate((given) => {
      held.first = held.mount(held.one, { timeline: given as never });
      held.first.update({ timeline: held.timeline });
    }, withoutProof(timeline)[name]);
    await drawn(page, 'one');
    expect(await shown(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is not drawn either where the part that verifies does not load', async () => {
    const { page } = await open('/plain');
    await page.route('**/mount/verify.js', (route) => route.abort());
    await page.evaluate(() => {
      held.first = held.mount(held.one, { timeline: held.timeline });
    });
    await expect
      .poll(() => shown(page).allTextContents(), LONG)
      .toEqual([expect.stringContaining('could not be verified')]);
    expect(await page.locator('#one article').count()).toBe(0);
    await page.close();
  });

  it('can be steered while it is verified', async () => {
    const { page, faults } = await open('/plain');
    const [, , event] = timeline.events;
    const chosen = await page.evaluate((id) => {
      held.first = held.mount(held.one, { timeline: held.timeline });
      return [held.first.select('no-such-event'), held.first.select(id)];
    }, event?.id);
    expect(chosen).toEqual([false, true]);
    await expect.poll(() => inHand(page, 'one'), LONG).toEqual([event?.id]);
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** The paths that a page asks for from now on. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

describe('what a mounted timeline loads later', () => {
  const cards = (page: Page, place: string): Locator => page.locator(`#${place}`).getByRole('article');
  const titles = timeline.events.map(({ title }) => title);
  const story = (page: Page): Locator =>
    page.locator('#one').getByRole('region', { name: 'One event at a time', exact: true });
  const button = (page: Page, name: string | RegExp): Locator =>
    page.locator('#one').getByRole('button', { name });
  const shownTitle = (page: Page): Promise<string | null> =>
    story(page).getByRole('article').getByRole('heading').first().textContent(LONG);

  it('searches and filters, under the strictest policy, each for itself', async () => {
    const { page, faults } = await open('/');
    const asked = askedBy(page);
    await page.evaluate(() => {
      const { mount, timeline, one, two } = held;
      held.first = mount(one, { timeline });
      held.second = mount(two, { timeline, view: 'list' });
    });
    await drawn(page, 'one');
    await expect.poll(() => cards(page, 'two').count(), LONG).toBe(count);
    expect(asked).not.toContain('/mount/features.js');

    const field = page.locator('#one').getByRole('searchbox', { name: 'Search' });
    const [wanted = ''] = titles;
    const address = page.url();
    await field.fill(`"${wanted}"`);
    await expect.poll(() => cards(page, 'one').count(), LONG).toBe(1);
    await cards(page, 'one')
      .and(page.getByRole('article', { name: wanted, exact: true }))
      .waitFor(LONG);
    expect(asked.filter((path) => path === '/mount/features.js')).toHaveLength(1);
    await page
      .locator('#one')
      .getByText(new RegExp(`^1 of ${count} events`))
      .first()
      .waitFor(LONG);
    await field.fill('no event has these words');
    await expect.poll(() => cards(page, 'one').count(), LONG).toBe(0);
    await field.fill('');
    await drawn(page, 'one');

    const [lane] = timeline.lanes;
    const inLane = timeline.events.filter((event) => event.lane === lane?.id);
    expect(inLane.length).toBeLessThan(count);
    await button(page, 'Filters').click();
    const panel = page.locator('#one').getByRole('group', { name: 'Find' });
    const choice = panel.getByText(lane?.title ?? '', { exact: true }).first();
    await choice.click();
    await expect.poll(() => cards(page, 'one').count(), LONG).toBe(inLane.length);
    expect(await cards(page, 'one').getByRole('heading').allTextContents()).toEqual(
      expect.arrayContaining(inLane.map(({ title }) => expect.stringContaining(title) as unknown)),
    );
    // The other one shows all, and the address is the host's own.
    expect(await cards(page, 'two').count()).toBe(count);
    expect(page.url()).toBe(address);
    await button(page, 'Clear all').click();
    await expect.poll(() => cards(page, 'one').count(), LONG).toBe(count);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('steps through all events and back, by buttons and keys, and says which is selected', async () => {
    const { page, faults } = await open('/');
    const asked = askedBy(page);
    await page.evaluate(() => {
      const { mount, timeline, one, told } = held;
      held.first = mount(one, { timeline, view: 'story' });
      held.first.on('select', (event) => told.push(event));
    });
    await story(page).waitFor(LONG);
    expect(asked.filter((path) => path.startsWith('/mount/') && /story/.test(path))).toHaveLength(1);
    const place = (number: number): Promise<void> =>
      story(page).getByText(`${number} of ${count}`, { exact: true }).waitFor(LONG);
    const seen: (string | null)[] = [];
    for (let number = 1; number <= count; number += 1) {
      await place(number);
      seen.push(await shownTitle(page));
      expect(await cards(page, 'one').count()).toBe(1);
      if (number < count) await button(page, /^Next/).click();
    }
    expect([...seen].sort()).toEqual([...titles].sort());
    const ids = seen.map((title) => timeline.events.find((event) => event.title === title)?.id);
    await expect.poll(() => page.evaluate(() => held.told.at(-1)), LONG).toBe(ids.at(-1));
    expect(new Set(await page.evaluate(() => held.told))).toEqual(new Set(ids));

    await page.keyboard.press('Home');
    await place(1);
    await page.keyboard.press('ArrowRight');
    await place(2);
    await button(page, /^Previous/).click();
    await place(1);
    // The page around leads it, too.
    expect(await page.evaluate((id) => held.first.select(id), ids[2])).toBe(true);
    await place(3);
    expect(await shownTitle(page)).toBe(seen[2]);
    // It keeps its height, whichever event it shows, and its page never widens.
    const box = await page.locator('#one').boundingBox();
    expect(box?.height).toBe(560);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('steps through what a search leaves', async () => {
    const { page, faults } = await open('/plain');
    await page.evaluate(() => {
      held.first = held.mount(held.one, {
        timeline: held.timeline,
        lanes: [held.timeline.lanes[0]?.id ?? ''],
      });
    });
    const inLane = timeline.events.filter((event) => event.lane === timeline.lanes[0]?.id);
    await expect.poll(() => cards(page, 'one').count(), LONG).toBe(inLane.length);
    await page.evaluate(() => held.first.update({ view: 'story' }));
    await story(page).waitFor(LONG);
    const seen = [await shownTitle(page)];
    for (let step = 1; step < inLane.length; step += 1) {
      await button(page, /^Next/).click();
      await expect.poll(() => shownTitle(page), LONG).not.toBe(seen.at(-1));
      seen.push(await shownTitle(page));
    }
    expect([...seen].sort()).toEqual(inLane.map(({ title }) => title).sort());
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is the list where the story does not load', async () => {
    const { page } = await open('/plain');
    await page.route('**/mount/story.js', (route) => route.abort());
    await page.evaluate(() => {
      held.first = held.mount(held.one, { timeline: held.timeline, view: 'story' });
    });
    await expect.poll(() => cards(page, 'one').count(), LONG).toBe(count);
    expect(await story(page).count()).toBe(0);
    await page.close();
  });
});

it('throws for what is no option, and draws nothing then', async () => {
  const { page } = await open('/');
  const thrown = (options: unknown): Promise<string> =>
    page.evaluate((given) => {
      try {
        held.mount(held.one, given as never);
        return 'nothing';
      } catch (error) {
        return String(error);
      }
    }, options);
  expect(await thrown({})).toMatch(/^TypeError: mount: neither of the options timeline and src/);
  expect(await thrown({ src: '/t.json', view: 'sideways' })).toMatch(
    /option view is "sideways"; allowed is one of/,
  );
  expect(await page.locator('#one').innerHTML()).toBe('');
  await page.close();
});

it('is light', () => {
  const size = gzipSize(join(DIST, 'mount/mount.js'));
  console.log(`mount.js: ${(size / 1000).toFixed(1)} kB gzip of at most ${MOUNT_BUDGET / 1000} kB`);
  expect(size).toBeLessThanOrEqual(MOUNT_BUDGET);
});
