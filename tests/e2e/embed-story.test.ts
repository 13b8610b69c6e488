import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page } from '@playwright/test';
import { embedHtml } from '../../src/lib/render/embed';
import {
  BUILD,
  EMBED,
  eventThat,
  events,
  frames,
  inOrder,
  listen,
  listenWithBuild,
  timeline,
  TIMELINE,
  watch,
} from './site';
import { test } from './test';

/** What an embed shows by itself: one event at a time, in a frame whose height stays. */

test.describe.configure({ mode: 'parallel' });

const HEIGHT = 560;
const chosen = eventThat(({ evidence }) => evidence.length > 1);
const place = (number: number): string => `${number} of ${events.length}`;
const SIZES = [
  [320, 420],
  [360, HEIGHT],
  [720, HEIGHT],
  [1280, HEIGHT],
] as const;

interface Said {
  readonly type?: string;
  readonly height?: number;
  readonly event?: string | null;
}

/** A report, `width` pixels wide, with the frame that the Share dialog offers. */
async function report(page: Page, width: number, query = '') {
  const site = await listenWithBuild();
  const frame = embedHtml({ address: `${site.origin}/${EMBED}${query}`, title: timeline.title });
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A report</title>
<style>body { margin: 0; width: ${width}px } p { height: 600px } p:last-child { height: 3000px }</style>
<script>var said = []; addEventListener('message', (event) => said.push(event.data));</script>
<body><p>Before</p>${frame}<p>After</p>`;
  const host = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  const { faults } = watch(page, [host.origin, site.origin]);
  await page.setViewportSize({ width: width + 40, height: 900 });
  await page.goto(host.origin);
  const iframe = page.locator('iframe');
  await iframe.scrollIntoViewIfNeeded();
  const inside = await (await iframe.elementHandle())?.contentFrame();
  if (!inside) throw new Error('the frame is empty');
  const said = async (type: string): Promise<Said[]> =>
    (await page.evaluate(() => (window as unknown as { said: Said[] }).said)).filter(
      (one) => one.type === type,
    );
  await expect.poll(() => said('sourceline:ready')).toHaveLength(1);
  const close = async (): Promise<void> => {
    await host.close();
    await site.close();
  };
  return { frame: inside, iframe, faults, said, close };
}

const hostTop = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const next = (frame: Frame) => frame.getByRole('button', { name: /^Next/ });

for (const width of [360, 720])
  test(`the wheel over it moves the report at once, ${width} px wide`, async ({ page }) => {
    const { frame, iframe, faults, close } = await report(page, width);
    await page.evaluate(() => scrollTo(0, 400));
    const box = await iframe.boundingBox();
    if (!box) throw new Error('the frame is not drawn');
    expect(box.height).toBe(HEIGHT);
    const event = frame.locator('.event');
    // An event that is shown whole: what scrolls by itself is another test.
    for (let step = 0; step < events.length; step += 1) {
      if (await event.evaluate((node) => node.scrollHeight <= node.clientHeight)) break;
      await next(frame).click();
    }
    for (const [part, selector] of [
      ['the strip', 'svg.plot'],
      ['the event', '.event'],
      ['the foot', '.foot'],
    ] as const) {
      const at = await frame.locator(selector).boundingBox();
      if (!at) throw new Error(`${part} is not drawn`);
      await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
      for (const by of [40, -40, 120, -120]) {
        const before = await hostTop(page);
        await page.mouse.wheel(0, by);
        await expect.poll(() => hostTop(page), part).toBe(before + by);
        console.log(
          `wheel of ${by} px over ${part}, ${width} px wide: the host moves by ${(await hostTop(page)) - before} px`,
        );
      }
    }
    expect(await frame.evaluate(() => scrollY)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

test('a long event scrolls, and hands on at its end', async ({ page }) => {
  const { frame, faults, close } = await report(page, 320, `?event=${chosen.id}`);
  await page.evaluate(() => scrollTo(0, 400));
  const more = frame.getByRole('button', { name: /more/i });
  if (await more.isVisible()) await more.click();
  const event = frame.locator('.event');
  // The button is below the quote: to be pressed it may have been scrolled to.
  await event.evaluate((node) => node.scrollTo(0, 0));
  expect(await event.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeGreaterThan(0);
  const at = await event.boundingBox();
  if (!at) throw new Error('the event is not drawn');
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  const before = await hostTop(page);
  // At its beginning, upwards: the report moves.
  await page.mouse.wheel(0, -60);
  await expect.poll(() => hostTop(page)).toBe(before - 60);
  // One turn of the wheel stays with what it began in; a later one, at the end, moves the report.
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 2000);
        return hostTop(page);
      },
      { intervals: [100, 500, 1000, 1000] },
    )
    .toBeGreaterThan(before);
  expect(faults).toEqual([]);
  await close();
});

test('its height is told once and stays, whichever event it shows', async ({ page }) => {
  const { frame, said, faults, close } = await report(page, 360);
  expect(await said('sourceline:height')).toEqual([{ type: 'sourceline:height', height: HEIGHT }]);
  for (let step = 2; step <= 8; step += 1) {
    await next(frame).click();
    await expect(frame.getByText(place(step), { exact: true })).toBeVisible();
  }
  await frame.getByRole('button', { name: 'List', exact: true }).click();
  await expect(frame.getByRole('article')).toHaveCount(events.length);
  await frames(page);
  expect(await said('sourceline:height')).toHaveLength(1);
  expect(faults).toEqual([]);
  await close();
});

test('leads to the list and back with a tap each, and to the full page', async ({ page }) => {
  const { frame, close } = await report(page, 720);
  await next(frame).click();
  await expect(frame.getByText(place(2), { exact: true })).toBeVisible();
  const link = frame.getByRole('link', { name: 'Full page' });
  expect(await link.evaluate((node: HTMLAnchorElement) => new URL(node.href).pathname)).toBe(`/${TIMELINE}`);
  await expect(link).toHaveAttribute('target', '_blank');
  await frame.getByRole('button', { name: 'List', exact: true }).click();
  await expect(frame.getByRole('article')).toHaveCount(events.length);
  await expect(frame.getByRole('searchbox', { name: 'Search' })).toBeVisible();
  await frame.getByRole('button', { name: 'Step through' }).click();
  await expect(frame.getByText(place(2), { exact: true })).toBeVisible();
  await expect(frame.getByRole('article')).toHaveCount(1);
  await close();
});

test('shows the event that the report asks for, and tells which it shows', async ({ page }) => {
  const { frame, said, faults, close } = await report(page, 720, `?event=${chosen.id}`);
  await expect(frame.getByRole('article', { name: chosen.title, exact: true })).toBeVisible();
  const [first] = inOrder;
  await page.evaluate(
    (event) =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'sourceline:select', event }, '*'),
    first?.id,
  );
  await expect(frame.getByText(place(1), { exact: true })).toBeVisible();
  await expect.poll(async () => (await said('sourceline:select')).at(-1)?.event).toBe(first?.id);
  expect(faults).toEqual([]);
  await close();
});

for (const [width, height] of SIZES)
  test(`nothing but the event scrolls in ${width} by ${height}, and nothing moves while it comes`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height });
    await page.goto(EMBED);
    await expect(page.getByText(place(1), { exact: true })).toBeVisible();
    await frames(page, 3);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    const sum = shifts.reduce((total, value) => total + value, 0);
    console.log(`layout shift of the embed in ${width} by ${height}: ${sum.toFixed(4)}`);
    expect(sum).toBeLessThanOrEqual(0.05);
    const beyond = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return [scrollHeight - innerHeight, scrollWidth - innerWidth];
    });
    expect(beyond).toEqual([0, 0]);
    for (const name of [/^Previous/, /^Next/]) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
  });

test('where its script does not run, the list takes its place', async ({ page }) => {
  const html = readFileSync(`${BUILD}${EMBED}index.html`, 'utf8');
  // Another script than the one that the policy names: the browser leaves it, as an old one leaves what it cannot read.
  const broken = html.replace(/<script>(?!\(function \(\) \{\n {2}var root)/, '<script>;');
  expect(broken).not.toBe(html);
  await page.route(`**/${EMBED}*`, (route) => route.fulfill({ contentType: 'text/html', body: broken }));
  for (const query of ['', '?view=list']) {
    await page.goto(`${EMBED}${query}`);
    await expect(page.getByRole('article')).toHaveCount(events.length);
    await expect(page.getByRole('group', { name: timeline.title })).toBeVisible();
  }
});
