import { expect, type Frame, type Page } from '@playwright/test';
import {
  EMBED,
  eventThat,
  events,
  listen,
  listenWithBuild,
  quotations,
  sources,
  timeline,
  watch,
} from './site';
import { test } from './test';

/** What an embed takes from its address, shows of itself, and says to the page around it. */

test.describe.configure({ mode: 'parallel' });

interface Said {
  readonly type?: string;
  readonly message?: string;
  readonly [key: string]: unknown;
}

const chosen = eventThat(({ evidence }) => evidence.length > 1);
const [other] = events.filter(({ id, lane }) => id !== chosen.id && lane !== chosen.lane);
if (!other) throw new Error('all events are of one lane');

const HEIGHT_PX = 480;
const SANDBOX = 'allow-scripts';

/** A page of another host that keeps what the frame says, and the frame in it. */
async function embedIn(page: Page, options: { query?: string; sandbox?: string; width?: number } = {}) {
  const { query = '?view=both', sandbox = SANDBOX, width = 640 } = options;
  const site = await listenWithBuild();
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
<script>var said = []; addEventListener('message', (event) => said.push(event.data));</script>
<body><iframe title="A timeline" sandbox="${sandbox}" src="${site.origin}/${EMBED}${query}"
  width="${width}" height="${HEIGHT_PX}"></iframe>`;
  const host = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  const { faults } = watch(page, [host.origin, site.origin]);
  await page.goto(host.origin);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  const said = (): Promise<Said[]> => page.evaluate(() => (window as unknown as { said: Said[] }).said);
  const saidOf = async (type: string): Promise<Said[]> => (await said()).filter((one) => one.type === type);
  await expect.poll(() => saidOf('sourceline:ready')).toHaveLength(1);
  const tell = (message: object): Promise<void> =>
    page.evaluate((one) => document.querySelector('iframe')?.contentWindow?.postMessage(one, '*'), message);
  const close = async (): Promise<void> => {
    await host.close();
    await site.close();
  };
  return { frame, faults, said, saidOf, tell, close, site };
}

const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.getElementById('sourceline')?.getBoundingClientRect().height ?? 0));

const cardIn = (frame: Frame, title: string) => frame.getByRole('article', { name: title, exact: true });

test('tells when it is ready, how high it is and what is selected, and selects an event', async ({
  page,
}) => {
  const { frame, faults, saidOf, tell, close } = await embedIn(page);
  expect(await saidOf('sourceline:ready')).toEqual([
    { type: 'sourceline:ready', version: 1, timeline: timeline.id },
  ]);
  // A list is higher than any frame should be: it scrolls inside.
  expect(await saidOf('sourceline:height')).toEqual([{ type: 'sourceline:height', height: 720 }]);

  await tell({ type: 'sourceline:select', event: chosen.id });
  await expect
    .poll(() => saidOf('sourceline:select'))
    .toEqual([{ type: 'sourceline:select', event: chosen.id }]);
  await expect(cardIn(frame, chosen.title)).toHaveAttribute('aria-current', 'true');
  await expect(cardIn(frame, chosen.title)).toBeInViewport();

  // What is no message of ours changes nothing.
  for (const event of ['no-such-event', 7, { id: chosen.id }])
    await tell({ type: 'sourceline:other', event });
  await tell({ type: 'sourceline:select', event: null });
  await expect
    .poll(async () => (await saidOf('sourceline:select')).map(({ event }) => event))
    .toEqual([chosen.id, null]);
  await expect(frame.locator('[aria-current=true]')).toHaveCount(0);
  expect(faults).toEqual([]);
  await close();
});

test('does as nobody but the page around says', async ({ page }) => {
  const { frame, faults, saidOf, close } = await embedIn(page);
  await frame.evaluate((event) => postMessage({ type: 'sourceline:select', event }, '*'), chosen.id);
  await frame.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await saidOf('sourceline:select')).toEqual([]);
  await expect(frame.locator('[aria-current=true]')).toHaveCount(0);
  expect(faults).toEqual([]);
  await close();
});

test('the axis alone shows the selected event below it, and its height follows', async ({ page }) => {
  const { frame, faults, saidOf, tell, close } = await embedIn(page, { query: '?view=axis', width: 320 });
  await expect(frame.getByRole('listbox')).toBeVisible();
  await expect(frame.getByRole('article')).toHaveCount(0);
  const lastHeight = async (): Promise<unknown> => (await saidOf('sourceline:height')).at(-1)?.['height'];
  expect(await lastHeight()).toBe(await contentHeight(frame));

  await tell({ type: 'sourceline:select', event: chosen.id });
  const card = cardIn(frame, chosen.title);
  await expect(card).toBeVisible();
  await expect(card.getByRole('blockquote')).toHaveCount(chosen.evidence.length);
  await expect.poll(lastHeight).toBe(await contentHeight(frame));
  expect(Number(await lastHeight())).toBeGreaterThan(720);
  expect(faults).toEqual([]);
  await close();
});

test('height=full asks for all of the list', async ({ page }) => {
  const { frame, saidOf, close } = await embedIn(page, { query: '?view=both&height=full' });
  const height = await contentHeight(frame);
  expect(height).toBeGreaterThan(3000);
  await expect.poll(async () => (await saidOf('sourceline:height')).at(-1)?.['height']).toBe(height);
  await close();
});

test('the list alone, some lanes, and an event', async ({ page }) => {
  const { frame, faults, close } = await embedIn(page, {
    query: `?view=list&lanes=${chosen.lane}&event=${chosen.id}&theme=dark`,
  });
  await expect(cardIn(frame, chosen.title)).toHaveAttribute('aria-current', 'true');
  await expect(cardIn(frame, chosen.title)).toBeInViewport();
  await expect(frame.getByRole('article')).toHaveCount(
    events.filter(({ lane }) => lane === chosen.lane).length,
  );
  await expect(frame.getByRole('listbox')).toHaveCount(0);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  expect(faults).toEqual([]);
  await close();
});

test('a time is shown from its start to its end', async ({ page }) => {
  const { frame, faults, close } = await embedIn(page, { query: '?view=both&from=2020-08-10&to=2020-08-20' });
  await expect(frame.locator('svg.plot')).toContainText('August');
  await expect(frame.locator('svg.plot')).not.toContainText('July');
  await expect(frame.getByRole('button', { name: 'Show all' })).toBeEnabled();
  expect(faults).toEqual([]);
  await close();
});

test('what is wrong in the address is told in the page, and the timeline is shown without it', async ({
  page,
}) => {
  const { frame, faults, close } = await embedIn(page, {
    query: `?view=map&event=<img src=x onerror=alert(1)>&lanes=${other.lane},x&veiw=1&from=then`,
  });
  const lines = frame.getByRole('region', { name: /options/i }).getByRole('listitem');
  await expect(lines).toHaveCount(5);
  expect(
    await lines
      .evaluateAll((all) => all.map((line) => line.getAttribute('data-option')))
      .then((all) => all.sort()),
  ).toEqual(['event', 'from', 'lanes', 'veiw', 'view']);
  for (const option of ['view', 'event', 'lanes', 'from'])
    await expect(frame.locator(`[data-option=${option}]`)).toHaveText(/found “.*allowed: /);
  const inLane = events.filter(({ lane }) => lane === other.lane).length;
  await expect(frame.getByText(`1 of ${inLane}`, { exact: true })).toBeVisible();
  expect(faults).toEqual([]);
  await close();
});

test('every quote has its citation and its addresses as text', async ({ page }) => {
  const { frame, site, close } = await embedIn(page);
  const cards = await frame.getByRole('article').evaluateAll((all) =>
    all.map((card) => ({
      id: card.closest('[data-event]')?.getAttribute('data-event') ?? '',
      quotes: [...card.querySelectorAll('blockquote')].map((quote) => {
        getSelection()?.selectAllChildren(quote);
        return getSelection()?.toString() ?? '';
      }),
    })),
  );
  const texts = new Map(cards.map(({ id, quotes }) => [id, quotes]));
  for (const { event, index, quote, source, paragraph } of quotations) {
    const text = texts.get(event.id)?.[index] ?? '';
    expect(text).toContain(quote);
    expect(text).toContain(`¶ ${paragraph}`);
    expect(text).toContain(`${site.origin}/t/${timeline.id}/s/${source}/#q-${event.id}-${index + 1}`);
    const { url } = sources.find(({ id }) => id === source) ?? {};
    if (url !== undefined) expect(text).toContain(url);
  }
  await close();
});

test('WordPress’s secret goes with its height, its answers and its links', async ({ page }) => {
  const secret = 'AbCdE12345';
  const { frame, said, tell, site, close } = await embedIn(page, { query: `?view=both#?secret=${secret}` });
  const wordpress = async (kind: string): Promise<Said[]> =>
    (await said()).filter(({ message }) => message === kind);
  const height = { message: 'height', value: 720, secret };
  expect(await wordpress('height')).toEqual([height]);
  await tell({ message: 'ready', secret: 'another' });
  await tell({ message: 'ready', secret });
  await expect.poll(() => wordpress('height')).toEqual([height, height]);

  await cardIn(frame, chosen.title).getByRole('heading').getByRole('link').click();
  await expect
    .poll(() => wordpress('link'))
    .toEqual([{ message: 'link', value: `${site.origin}/t/${timeline.id}/e/${chosen.id}/`, secret }]);
  await close();
});

test('a link that the frame may not follow does no harm', async ({ page }) => {
  const { frame, close } = await embedIn(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await cardIn(frame, chosen.title).getByRole('heading').getByRole('link').click();
  await frame.locator(`[role=option][href="#${other.id}"]`).locator('.body').first().click();
  await expect(cardIn(frame, other.title)).toHaveAttribute('aria-current', 'true');
  expect(errors).toEqual([]);
  await close();
});

test('the addresses lead to the publisher where the frame lets them', async ({ page, context }) => {
  const { frame, close } = await embedIn(page, {
    sandbox: `${SANDBOX} allow-popups allow-popups-to-escape-sandbox`,
  });
  const { url } = sources.find((source) => source.url !== undefined) ?? {};
  if (url === undefined) throw new Error('no source has an address');
  await context.route(url, (route) => route.fulfill({ contentType: 'text/html', body: 'The article' }));
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: url, exact: true }).first().click();
  await expect.poll(async () => (await opened).url()).toContain(url);
  await close();
});
