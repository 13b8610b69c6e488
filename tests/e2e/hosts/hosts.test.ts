import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { elementHtml, embedHtml, oembedHtml, type ElementOptions } from '../../../src/lib/render/embed';
import { BUILD, EMBED, events, listenWithBuild, timeline, TIMELINE, watch, type Host } from '../site';
import {
  choose,
  chooseLast,
  contentHeight,
  expectDrawn,
  expectToFit,
  expectToWorkOffline,
  expectWheelToPass,
  NARROW,
  openIn,
  WIDE,
} from './reader';
import { expectHeight, frameOf, hostPage, listenWith, space, type Answer } from './serve';
import { filtered, hostScript } from './wordpress';
import { test } from '../test';

/** The built embed page in pages of other hosts, none of which sends a header that would let it in. */

test.describe.configure({ mode: 'parallel' });

/** Space before and behind, so that the page around can scroll, and be scrolled by mistake. */
const story = (frame: string): string => hostPage(`${space(700)}\n${frame}\n${space(3000)}`);

const element = (
  site: string,
  choice: ElementOptions['choice'] = {},
  figure?: ElementOptions['figure'],
): string =>
  elementHtml({
    address: `${site}/${EMBED}`,
    title: timeline.title,
    page: `${site}/${TIMELINE}`,
    script: `${site}/embed.js`,
    choice,
    ...(figure && { figure }),
  });

const FIGURE = { address: '/figure.svg', alt: 'Marks along an axis' };
const PICTURE: Answer = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><path d="M0 10h60"/></svg>',
  type: 'image/svg+xml',
};

/** What a host does that knows our messages and has no script of ours. */
const HEARS = `<script>
  addEventListener('message', ({ source, data }) => {
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && data.type === 'sourceline:height') frame.height = data.height;
  });
</script>`;

interface Place {
  readonly site: Host;
  readonly host: Host;
  readonly close: () => Promise<void>;
}

async function place(
  body: (site: string) => string,
  headers?: (site: string) => Readonly<Record<string, string>>,
): Promise<Place> {
  const site = await listenWithBuild();
  const page = { body: story(body(site.origin)), headers: headers?.(site.origin) ?? {} };
  const host = await listenWith({ '/': page, [FIGURE.address]: PICTURE });
  return {
    site,
    host,
    close: async () => {
      await host.close();
      await site.close();
    },
  };
}

/** All that must hold where the page around keeps the frame's height. */
async function expectAll(page: Page, { site, host, close }: Place, selector: string): Promise<void> {
  const iframe = page.locator(selector);
  const { frame, faults } = await openIn(page, host.origin, iframe, [site, host]);
  await expectToFit(page, iframe, frame);
  await expectWheelToPass(page, frame);
  await expectToWorkOffline(page, frame);
  expect(faults).toEqual([]);
  await close();
}

const axis = (site: string): Parameters<typeof embedHtml>[0] => ({
  address: `${site}/${EMBED}`,
  title: timeline.title,
  choice: { view: 'axis' },
});

test('a plain iframe', async ({ page }) => {
  const plain = (site: string): string => embedHtml(axis(site)).replace(/\s+sandbox="[^"]*"/, '');
  await expectAll(page, await place((site) => HEARS + plain(site)), 'iframe');
});

test('an iframe that may run scripts and nothing else', async ({ page }) => {
  const strict = (site: string): string =>
    embedHtml(axis(site)).replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"');
  await expectAll(page, await place((site) => HEARS + strict(site)), 'iframe');
});

test('the element', async ({ page }) => {
  const whole = await place((site) => element(site, { view: 'axis' }, FIGURE));
  await expectAll(page, whole, 'source-line iframe');
});

test('the element, in a page that allows no style, no picture and no script but ours', async ({ page }) => {
  const headers = (site: string): Record<string, string> => ({
    'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'none'`,
  });
  await expectAll(
    page,
    await place((site) => element(site, { view: 'axis' }), headers),
    'source-line iframe',
  );
});

test.describe('WordPress', () => {
  const post = (site: string): string =>
    hostScript + filtered(oembedHtml({ ...axis(site), width: 600, height: 400 }));

  test('keeps the height by its own messages', async ({ page }) => {
    const { site, host, close } = await place(post);
    const iframe = page.locator('iframe');
    const { frame, faults } = await openIn(page, host.origin, iframe, [site, host]);
    await expectHeight(iframe, async () => Math.min(await contentHeight(frame), 1000));
    await choose(page, frame);
    await expectHeight(iframe, async () => Math.min(await contentHeight(frame), 1000));
    for (const width of ['340', '900', '600']) {
      await iframe.evaluate((node, value) => node.setAttribute('width', value), width);
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(Number(width));
      await expectHeight(iframe, async () => Math.min(await contentHeight(frame), 1000));
    }
    await expectWheelToPass(page, frame);
    await expectToWorkOffline(page, frame);
    expect(faults).toEqual([]);
    await close();
  });

  test('follows a link of the frame for it', async ({ page }) => {
    const { site, host, close } = await place(post);
    const { frame, faults } = await openIn(page, host.origin, page.locator('iframe'), [site, host]);
    await choose(page, frame);
    await frame.getByRole('link', { name: timeline.title }).first().click();
    await page.waitForURL((url) => url.href.startsWith(`${site.origin}/${TIMELINE}`));
    expect(faults).toEqual([]);
    await close();
  });
});

test('three on a page, each with its own choice', async ({ page }) => {
  const ids = [events[2], events[9], events[20]].map((event) => event?.id ?? '');
  const { site, host, close } = await place((origin) =>
    ids.map((event) => `<div>${element(origin, { view: 'axis', event })}</div>`).join(space(40)),
  );
  const first = page.locator('source-line iframe').first();
  const { faults } = await openIn(page, host.origin, first, [site, host]);
  for (const [index, id] of ids.entries()) {
    const iframe = page.locator('source-line iframe').nth(index);
    const frame = await frameOf(iframe);
    await expectDrawn(frame);
    await expect(frame.locator('[role=option][aria-selected=true]')).toHaveAttribute('href', `#${id}`);
    await expectHeight(iframe, () => contentHeight(frame));
  }
  const second = await frameOf(page.locator('source-line iframe').nth(1));
  await chooseLast(second);
  const third = await frameOf(page.locator('source-line iframe').nth(2));
  await expect(third.locator('[role=option][aria-selected=true]')).toHaveAttribute('href', `#${ids[2]}`);
  expect(faults).toEqual([]);
  await close();
});

test('far below it is not asked for until the reader is near', async ({ page }) => {
  const { site, host, close } = await place(
    (origin) => space(12_000) + element(origin, { view: 'axis' }, FIGURE),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize(WIDE);
  await page.goto(host.origin, { waitUntil: 'load' });
  const iframe = page.locator('source-line iframe');
  await expect(iframe).toHaveCount(1);
  expect(asked).not.toContain(`/${EMBED}`);
  const { frame, faults } = await openIn(page, host.origin, iframe, [site, host]);
  await expectHeight(iframe, () => contentHeight(frame));
  expect(faults).toEqual([]);
  // The picture of the fallback is for readers who see the fallback.
  expect(asked).not.toContain(FIGURE.address);
  await close();
});

test.describe('how much of the list', () => {
  test('at most 720 pixels, the rest inside', async ({ page }) => {
    const { site, host, close } = await place((origin) => element(origin, { view: 'both' }));
    const iframe = page.locator('source-line iframe');
    const { frame, faults } = await openIn(page, host.origin, iframe, [site, host]);
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      await expectHeight(iframe, () => 720);
      await choose(page, frame);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('all of it when that is asked for', async ({ page }) => {
    const { host, close } = await place((origin) => element(origin, { view: 'list', height: 'full' }));
    const iframe = page.locator('source-line iframe');
    await page.setViewportSize(WIDE);
    await page.goto(host.origin);
    const frame = await frameOf(iframe);
    await expect(frame.getByRole('article')).toHaveCount(events.length);
    await expectHeight(iframe, () => contentHeight(frame));
    expect((await iframe.boundingBox())?.height).toBeGreaterThan(2000);
    await page.setViewportSize(NARROW);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(340);
    await expectHeight(iframe, () => contentHeight(frame));
    await close();
  });
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: NARROW });
  test('over the axis scrolls the page around it', async ({ page }) => {
    const { site, host, close } = await place((origin) => element(origin, { view: 'axis' }));
    const { frame, faults } = await openIn(page, host.origin, page.locator('source-line iframe'), [
      site,
      host,
    ]);
    const plot = await frame.locator('svg.plot').boundingBox();
    if (!plot) throw new Error('the axis is not drawn');
    const session = await page.context().newCDPSession(page);
    const [x, y] = [Math.round(plot.x + plot.width / 2), Math.round(plot.y + plot.height / 2)];
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ways: number[]): Promise<void> => {
      const touchPoints = ways.map((way) => ({ x, y: y + way }));
      await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    const before = await page.evaluate(() => scrollY);
    await touch('touchStart', 0);
    for (let n = 1; n <= 10; n += 1) await touch('touchMove', -12 * n);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
    expect(await frame.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
    expect(faults).toEqual([]);
    await close();
  });
});

test('a page of the disk', async ({ page }, info) => {
  const disk = pathToFileURL(BUILD).href.replace(/\/$/, '');
  const html = info.outputPath('story.html');
  writeFileSync(
    html,
    story(element(disk, { view: 'axis' }).replaceAll(`/${EMBED}"`, `/${EMBED}index.html"`)),
  );
  const iframe = page.locator('source-line iframe');
  const { frame, faults } = await openIn(page, pathToFileURL(html).href, iframe, []);
  await expectToFit(page, iframe, frame);
  await expectWheelToPass(page, frame);
  expect(faults).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the iframe has the drawn axis and the list', async ({ page }) => {
    const { site, host, close } = await place((origin) =>
      embedHtml({ address: `${origin}/${EMBED}`, title: timeline.title }),
    );
    const { frame, faults } = await openIn(page, host.origin, page.locator('iframe'), [site, host], 'group');
    await expect(frame.getByRole('article')).toHaveCount(events.length);
    expect(faults).toEqual([]);
    await close();
  });

  test('the element has its figure and its link', async ({ page }) => {
    const { site, host, close } = await place((origin) => element(origin, {}, FIGURE));
    const { faults } = watch(page, [site.origin, host.origin]);
    await page.goto(host.origin);
    await expect(page.getByRole('link', { name: timeline.title })).toBeVisible();
    await expect(page.getByRole('img', { name: FIGURE.alt })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(faults).toEqual([]);
    await close();
  });
});
