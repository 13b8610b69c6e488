import { expect, type Frame, type Page } from '@playwright/test';
import { watch, type Host } from '../any-site';
import { expectHeight, frameOf, hostPage, listenToEvents, listenWith, say, script } from './serve';
import { test } from '../test';

/** `<source-line>` by itself, with a page in its frame that says what the test wants said. */

test.describe.configure({ mode: 'parallel' });

/** Notes what it is told; the test lets it speak. */
const STAND_IN = `<!doctype html>
<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Stand-in</title>
<p>A timeline</p>
<script>
  const told = [];
  addEventListener('message', ({ source, data }) => { if (source === parent) told.push(data); });
  parent.postMessage({ type: 'sourceline:ready', version: 1, timeline: 'harbour' }, '*');
</script>
</html>`;

const FALLBACK = '<a href="/story">The  harbour,\n year by year</a>';

async function open(
  page: Page,
  body: (site: Host) => string,
): Promise<{ faults: string[]; close: () => Promise<void> }> {
  const site = await listenWith({ '/embed/harbour/': { body: STAND_IN }, '/embed.js': script() });
  const host = await listenWith({ '/': { body: hostPage(body(site)) }, '/embed.js': script() });
  const { faults } = watch(page, [site.origin, host.origin]);
  await page.goto(`${host.origin}/`);
  return {
    faults,
    close: async () => {
      await host.close();
      await site.close();
    },
  };
}

const element = (site: Host, attributes = '', fallback = FALLBACK): string =>
  `<source-line src="${site.origin}/embed/harbour/" ${attributes}>${fallback}</source-line>`;
const loader = (site: Host): string => `<script async src="${site.origin}/embed.js"></script>`;

const told = (frame: Frame): Promise<unknown[]> => frame.evaluate(() => (0, eval)('told') as unknown[]);
const wanted = (event: string | null) => ({ type: 'sourceline:select', event });

test('a frame of its own, named, in a sandbox, with the attributes in its address', async ({ page }) => {
  const { faults, close } = await open(
    page,
    (site) => element(site, 'view="axis" lanes="a b,c" from="2020-08/.." event="the-day"') + loader(site),
  );
  const iframe = page.locator('source-line iframe');
  await expect(iframe).toHaveAttribute('title', 'The harbour, year by year');
  await expect(iframe).toHaveAttribute('loading', 'lazy');
  await expect(iframe).toHaveAttribute('referrerpolicy', 'no-referrer');
  expect((await iframe.getAttribute('sandbox'))?.split(' ')).toEqual([
    'allow-scripts',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-top-navigation-by-user-activation',
  ]);
  const query = new URL((await iframe.getAttribute('src')) ?? '').searchParams;
  expect(Object.fromEntries(query)).toEqual({
    view: 'axis',
    lanes: 'a b,c',
    from: '2020-08/..',
    event: 'the-day',
  });
  const frame = await frameOf(iframe);
  expect(await frame.evaluate(() => origin)).toBe('null');
  await expect(page.getByRole('link')).toBeHidden();
  const widths = await page.evaluate(() => {
    const line = document.querySelector('source-line');
    return [line?.clientWidth, line?.shadowRoot?.querySelector('iframe')?.offsetWidth];
  });
  expect(widths[1]).toBe(widths[0]);
  expect(faults).toEqual([]);
  await close();
});

test('is as high as its page says, in our words or in WordPress’s', async ({ page }) => {
  const heard = await listenToEvents(page);
  const { faults, close } = await open(page, (site) => element(site) + loader(site));
  const iframe = page.locator('source-line iframe');
  const frame = await frameOf(iframe);
  for (const [message, height] of [
    [{ type: 'sourceline:height', height: 333 }, 333],
    [{ message: 'height', value: 444, secret: 'a1b2c3d4e5' }, 444],
    [{ type: 'sourceline:height', height: 10 }, 120],
    [{ type: 'sourceline:height', height: 1e7 }, 100_000],
  ] as const) {
    await say(frame, message);
    await expectHeight(iframe, () => height);
  }
  await say(frame, { type: 'sourceline:height', height: '777' });
  await say(frame, { type: 'sourceline:height', height: null });
  await say(frame, { type: 'sourceline:select', event: 'the-day' });
  await expect.poll(heard).toEqual([
    ['ready', { timeline: 'harbour' }],
    ['height', { height: 333 }],
    ['height', { height: 444 }],
    ['height', { height: 120 }],
    ['height', { height: 100_000 }],
    ['select', { event: 'the-day' }],
  ]);
  expect(faults).toEqual([]);
  await close();
});

test('hears its own frame and nobody else', async ({ page }) => {
  const heard = await listenToEvents(page);
  const { faults, close } = await open(
    page,
    (site) =>
      `${element(site)}${element(site)}
      <iframe id="open" src="${site.origin}/embed/harbour/" title="In no sandbox"></iframe>${loader(site)}`,
  );
  const [first, second] = [
    page.locator('source-line iframe').nth(0),
    page.locator('source-line iframe').nth(1),
  ];
  const [one, two] = [await frameOf(first), await frameOf(second)];
  const open_ = await frameOf(page.locator('#open'));
  await expect.poll(async () => (await heard()).length).toBe(2);
  const height = { type: 'sourceline:height', height: 500 };
  await page.evaluate((data) => postMessage(data, '*'), height);
  await say(open_, height);
  // A frame of the first one's page has no origin either, and is another window.
  await one.evaluate((data) => {
    const inner = document.createElement('iframe');
    inner.srcdoc = `<script>top.postMessage(${JSON.stringify(data)}, '*')</script>`;
    document.body.append(inner);
    return new Promise((done) => inner.addEventListener('load', done));
  }, height);
  await say(two, { type: 'sourceline:height', height: 300 });
  await expectHeight(second, () => 300);
  await expectHeight(first, () => 560);
  expect(await heard()).toHaveLength(3);
  expect(faults).toEqual([]);
  await close();
});

test('tells its frame what is selected, also before that is ready', async ({ page }) => {
  const { faults, close } = await open(page, (site) => element(site));
  await page.evaluate(async () => {
    const [line] = document.getElementsByTagName('source-line');
    const loaded = document.createElement('script');
    loaded.src = new URL('/embed.js', line?.getAttribute('src') ?? '').href;
    document.body.append(loaded);
    await customElements.whenDefined('source-line');
    (line as unknown as { select(event: string): void }).select('early');
  });
  const iframe = page.locator('source-line iframe');
  const frame = await frameOf(iframe);
  await expect.poll(() => told(frame)).toEqual([wanted('early')]);
  const line = page.locator('source-line');
  await line.evaluate((node) => (node as unknown as { select(event: null): void }).select(null));
  await line.evaluate((node) => node.setAttribute('event', 'by-attribute'));
  await line.evaluate((node) => node.removeAttribute('event'));
  const all = [wanted('early'), wanted(null), wanted('by-attribute'), wanted(null)];
  // It is the same page still: nothing was loaded for it.
  await expect.poll(() => told(frame)).toEqual(all);
  expect(faults).toEqual([]);
  await close();
});

test('loads its frame once for many attributes, without a step back', async ({ page }) => {
  const { faults, close } = await open(page, (site) => element(site, 'theme="light"') + loader(site));
  const iframe = page.locator('source-line iframe');
  const before = await frameOf(iframe);
  await say(before, { type: 'sourceline:height', height: 410 });
  await expectHeight(iframe, () => 410);
  const steps = await page.evaluate(() => history.length);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('source-line').evaluate((node) => {
    (node as unknown as { select(event: string): void }).select('chosen');
    node.setAttribute('theme', 'dark');
    node.setAttribute('view', 'list');
    node.setAttribute('lang', 'en');
    node.setAttribute('title', 'Another name');
  });
  await expect(iframe).toHaveAttribute('src', /\?view=list&theme=dark&lang=en$/);
  await expect(iframe).toHaveAttribute('title', 'Another name');
  const after = await frameOf(iframe);
  await expect.poll(() => told(after)).toEqual([wanted('chosen')]);
  await expectHeight(iframe, () => 410);
  expect(asked).toHaveLength(1);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(faults).toEqual([]);
  await close();
});

test('moved, removed and loaded twice it leaves nothing behind', async ({ page }) => {
  await page.addInitScript(() => {
    const [add, remove] = [window.addEventListener, window.removeEventListener];
    const count = { listeners: 0 };
    Object.assign(window, { count });
    window.addEventListener = function (this: Window, ...given: Parameters<typeof add>) {
      if (given[0] === 'message') count.listeners += 1;
      return Reflect.apply(add, this, given);
    } as typeof add;
    window.removeEventListener = function (this: Window, ...given: Parameters<typeof remove>) {
      if (given[0] === 'message') count.listeners -= 1;
      return Reflect.apply(remove, this, given);
    } as typeof remove;
  });
  const listeners = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { count: { listeners: number } }).count.listeners);
  const heard = await listenToEvents(page);
  const { faults, close } = await open(
    page,
    (site) =>
      `<div id="a">${element(site)}${element(site)}${element(site)}</div><div id="b"></div>
      ${loader(site)}${loader(site)}<script type="module" src="/embed.js"></script>`,
  );
  const iframes = page.locator('source-line iframe');
  await expect(iframes).toHaveCount(3);
  await page.waitForLoadState('load');
  expect(await listeners()).toBe(1);

  await test.step('moved, it keeps the choice and the height', async () => {
    const frame = await frameOf(iframes.first());
    await expect.poll(async () => (await heard()).length).toBe(3);
    await say(frame, { type: 'sourceline:select', event: 'the-day' });
    await say(frame, { type: 'sourceline:height', height: 380 });
    await expectHeight(iframes.first(), () => 380);
    await page.evaluate(() => {
      const line = document.querySelector('source-line');
      if (line) document.getElementById('b')?.append(line);
    });
    const moved = page.locator('#b iframe');
    await expect(moved).toHaveCount(1);
    await expectHeight(moved, () => 380);
    const again = await frameOf(moved);
    await expect.poll(() => told(again)).toEqual([wanted('the-day')]);
    expect(await listeners()).toBe(1);
  });

  await test.step('removed, nothing listens', async () => {
    await page.evaluate(() => {
      for (const line of [...document.querySelectorAll('source-line')]) line.remove();
    });
    expect(await listeners()).toBe(0);
    await expect(page.locator('iframe')).toHaveCount(0);
  });
  expect(faults).toEqual([]);
  await close();
});

for (const src of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hostname', 'http://[::'])
  test(`${src} makes no frame: the fallback stays, and the console says why`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
    const { close } = await open(
      page,
      (site) => `<source-line src="${src}">${FALLBACK}</source-line>${loader(site)}`,
    );
    await expect.poll(() => said).toHaveLength(1);
    expect(said[0]).toContain(`<source-line src="${src}">`);
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.getByRole('link')).toBeVisible();
    await page.locator('source-line').evaluate((node) => node.setAttribute('src', '/embed/harbour/'));
    await expect(page.locator('source-line iframe')).toHaveCount(1);
    await expect(page.getByRole('link')).toBeHidden();
    await page.locator('source-line').evaluate((node) => node.removeAttribute('src'));
    await expect(page.getByRole('link')).toBeVisible();
    await close();
  });

test('on paper the fallback stands: its figure for the frame, else its link beside it', async ({ page }) => {
  const figure = `<figure><img alt="Three ships" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'/>"><figcaption>${FALLBACK}</figcaption></figure>`;
  const { faults, close } = await open(
    page,
    (site) => element(site, 'id="plain"') + element(site, 'id="drawn"', figure) + loader(site),
  );
  await expect(page.locator('source-line iframe')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#plain').getByRole('link')).toBeVisible();
  await expect(page.locator('#plain iframe')).toBeVisible();
  await expect(page.locator('#drawn').getByRole('link')).toBeVisible();
  await expect(page.getByAltText('Three ships')).toBeVisible();
  await expect(page.locator('#drawn iframe')).toBeHidden();
  expect(faults).toEqual([]);
  await close();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the fallback is all there is', async ({ page }) => {
    const { faults, close } = await open(page, (site) => element(site) + loader(site));
    await expect(page.getByRole('link')).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(faults).toEqual([]);
    await close();
  });
});
