import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { expect, type Frame, type Page } from '@playwright/test';
import { ALL_MARKUP, HOSTILE, MARKUP } from '../unit/hostile-files';
import {
  BUILD,
  eventThat,
  events,
  listen,
  listenWithBuild,
  quotations,
  timeline,
  watch,
  type Host,
} from './site';
import { test } from './test';

/** A timeline from any host that lets it: whole, broken, made to break what reads it, or not there. */

test.describe.configure({ mode: 'parallel' });

const JSON_TEXT = readFileSync(`${BUILD}t/clean-network.json`, 'utf8');
const CORS = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const chosen = eventThat(({ evidence }) => evidence.length > 1);

/** A host that gives this text to whoever asks, and keeps what it was asked with. */
async function hostOf(text: string, headers: Record<string, string> = CORS) {
  const asked: { cookie: string | undefined; referer: string | undefined; origin: string | undefined }[] = [];
  const host = await listen((request, response) => {
    const { cookie, referer, origin } = request.headers;
    asked.push({ cookie, referer, origin });
    response.writeHead(200, headers).end(text);
  });
  return { ...host, asked };
}

/** A page with axis and list, unless another view is asked for. */
const address = (site: string, src: string, more = '&view=both'): string =>
  `${site}embed/?src=${encodeURIComponent(src)}${more}`;

const hostName = ({ origin }: Host): string => new URL(origin).host;

test('shows it, checked, with whose it is, and asks without cookies or referrer', async ({
  page,
  baseURL,
  context,
}) => {
  const host = await hostOf(JSON_TEXT);
  await context.addCookies([{ name: 'secret', value: '1', url: host.origin }]);
  const { faults } = watch(page, [host.origin, new URL(baseURL ?? '').origin]);
  const apart = page.waitForEvent('worker');
  await page.goto(address(baseURL ?? '', `${host.origin}/x.json`, `&view=both&event=${chosen.id}`));
  await expect(page.getByRole('listbox', { name: timeline.title })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(events.length);
  expect((await apart).url()).toMatch(/^blob:/);
  await expect(page.getByText(`Data from ${hostName(host)}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(timeline.title);
  await expect(page).toHaveTitle(timeline.title);
  expect(host.asked).toEqual([
    { cookie: undefined, referer: undefined, origin: new URL(baseURL ?? '').origin },
  ]);

  const card = page.getByRole('article', { name: chosen.title, exact: true });
  await expect(card).toHaveAttribute('aria-current', 'true');
  // No page of ours has this event: its links stay here, and only the publisher's leave.
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^#|^https:\/\//.test(href))).toEqual([]);
  // A quote opens its own words in the article that came with it.
  const [quotation] = quotations.filter(({ event }) => event.id === chosen.id);
  await card.getByRole('blockquote').first().getByRole('paragraph').getByRole('link').click();
  await expect(page.locator(`mark[data-quotes~="q-${chosen.id}-1"]`).first()).toBeVisible();
  expect(
    await page
      .locator(`mark[data-quotes~="q-${chosen.id}-1"]`)
      .allInnerTexts()
      .then((all) => all.join('')),
  ).toBe(quotation?.quote);
  expect(faults).toEqual([]);
  await host.close();
});

test('in a sandbox, it tells the page around', async ({ page }) => {
  const host = await hostOf(JSON_TEXT);
  const site = await listenWithBuild();
  const around = await listen((_, response) => {
    const frame = `<iframe sandbox="allow-scripts" title="x" width="640" height="480"
      src="${address(`${site.origin}/`, `${host.origin}/x.json`, '&view=list')}"></iframe>`;
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><script>var said = []; addEventListener('message', (event) => said.push(event.data));</script>${frame}`,
    );
  });
  const { faults } = watch(page, [host.origin, site.origin, around.origin]);
  const apart = page.waitForEvent('worker');
  await page.goto(around.origin);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { said: { type: string }[] }).said))
    .toContainEqual({ type: 'sourceline:ready', version: 1, timeline: timeline.id });
  const frame = (await (await page.locator('iframe').elementHandle())?.contentFrame()) as Frame;
  await expect(frame.getByRole('article')).toHaveCount(events.length);
  await expect(frame.getByRole('listbox')).toHaveCount(0);
  expect((await apart).url()).toMatch(/^blob:null/);
  expect(host.asked).toHaveLength(1);
  expect(host.asked[0]?.origin).toBe('null');
  expect(faults).toEqual([]);
  await Promise.all([host.close(), site.close(), around.close()]);
});

test('takes an address on its own host', async ({ page, baseURL }) => {
  await page.goto(address(baseURL ?? '', '../t/clean-network.json'));
  await expect(page.getByRole('article')).toHaveCount(events.length);
  await expect(page.getByText(`Data from ${new URL(baseURL ?? '').host}`)).toBeVisible();
});

/** Nothing that the page was given has run, and it is still alive. */
async function expectCalm(page: Page, errors: readonly string[]): Promise<void> {
  expect(await page.evaluate(() => (({}) as { polluted?: boolean }).polluted)).toBeUndefined();
  expect(errors).toEqual([]);
}

function noteErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return errors;
}

/** More than this page loads, whatever is in it. */
const MAX_BYTES = 10_000_000;

for (const [name, { file, count }] of Object.entries(HOSTILE))
  test(`${name}: its faults, and nothing runs`, async ({ page, baseURL }) => {
    const host = await hostOf(file);
    const errors = noteErrors(page);
    await page.goto(address(baseURL ?? '', `${host.origin}/x.json`));
    await expect(page.getByRole('heading', { name: 'The timeline cannot be shown' })).toBeVisible({
      timeout: 60_000,
    });
    if (file.length > MAX_BYTES) await expect(page.getByRole('status')).toContainText('larger than 10.0 MB');
    else {
      const said = `${count.toLocaleString('en')} ${count === 1 ? 'fault' : 'faults'}`;
      await expect(page.getByRole('heading', { level: 2 })).toContainText(said);
      await expect(page.locator('.issues > li')).toHaveCount(Math.min(100, count));
    }
    await expect(page.getByRole('article')).toHaveCount(0);
    await expectCalm(page, errors);
    await host.close();
  });

test('markup in every field is shown as text', async ({ page, baseURL }) => {
  const host = await hostOf(ALL_MARKUP);
  const errors = noteErrors(page);
  await page.goto(address(baseURL ?? '', `${host.origin}/x.json`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(MARKUP);
  const card = page.getByRole('article');
  await expect(card).toHaveCount(1);
  await expect(card.getByRole('blockquote')).toContainText(MARKUP);
  await card.getByRole('blockquote').getByRole('paragraph').getByRole('link').click();
  await expect(page.locator('mark[data-quotes]').first()).toBeVisible();
  expect(await page.locator('#sourceline script, #sourceline img').count()).toBe(0);
  await expectCalm(page, errors);
  await host.close();
});

test('a quote that is not in its paragraph is told, and nothing is drawn', async ({ page, baseURL }) => {
  const [first] = quotations;
  if (!first) throw new Error('there is no quote');
  const broken = structuredClone(timeline) as unknown as {
    events: { id: string; evidence: { quote: string }[] }[];
  };
  const item = broken.events.find(({ id }) => id === first.event.id)?.evidence[first.index];
  if (item) item.quote = `${first.quote} and more`;
  const host = await hostOf(JSON.stringify(broken));
  await page.goto(address(baseURL ?? '', `${host.origin}/x.json`));
  await expect(page.locator('.issues > li').first()).toContainText(
    `events["${first.event.id}"].evidence[${first.index}]`,
  );
  await expect(page.locator('.issues > li').first()).toContainText(`${first.quote} and more`);
  await expect(page.getByRole('article')).toHaveCount(0);
  await host.close();
});

test.describe('says what happened, and how to fix it', () => {
  const cases: Readonly<Record<string, { serve: RequestListener; said: RegExp }>> = {
    'no CORS header': {
      serve: (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON_TEXT),
      said: /does not let other pages read its file.*Access-Control-Allow-Origin: \*/,
    },
    'no such file': {
      serve: (_, response) => response.writeHead(404, CORS).end('none'),
      said: /answered with 404/,
    },
    'no JSON': {
      serve: (_, response) => response.writeHead(200, CORS).end('<!doctype html>'),
      said: /not JSON/,
    },
    'half a file': {
      serve: (_, response) => {
        response.writeHead(200, { ...CORS, 'content-length': String(JSON_TEXT.length) });
        response.write(JSON_TEXT.slice(0, 1000), () => response.destroy());
      },
      said: /Nothing came from/,
    },
    'no text': {
      serve: (_, response) => response.writeHead(200, CORS).end(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
      said: /not text in UTF-8/,
    },
    'too much': {
      serve: (_, response) => response.writeHead(200, CORS).end(' '.repeat(MAX_BYTES + 1)),
      said: /larger than 10\.0 MB/,
    },
  };
  for (const [name, { serve, said }] of Object.entries(cases))
    test(name, async ({ page, baseURL }) => {
      const host = await listen(serve);
      const errors = noteErrors(page);
      await page.goto(address(baseURL ?? '', `${host.origin}/x.json`));
      await expect(page.getByRole('status')).toContainText(said);
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      expect(errors).toEqual([]);
      await host.close();
    });

  for (const [src, said] of [
    ['javascript:alert(1)', /src: found “javascript:alert\(1\)”; allowed:/],
    ['data:application/json,{}', /src: found “data:.*allowed:/],
    ['file:///etc/passwd', /src: found “file:.*allowed:/],
    ['https://user:word@example.org/x.json', /a name or a password/],
    ['', /\?src=https:\/\/example\.org/],
  ] as const)
    test(`the address “${src}”`, async ({ page, baseURL }) => {
      const errors = noteErrors(page);
      await page.goto(address(baseURL ?? '', src));
      await expect(page.getByRole('status')).toContainText(said);
      expect(errors).toEqual([]);
    });

  test('shows how much has come, and can be cancelled and begun again', async ({ page, baseURL }) => {
    let finish: (() => void) | undefined;
    const host = await listen((_, response) => {
      response.writeHead(200, { ...CORS, 'content-length': String(Buffer.byteLength(JSON_TEXT)) });
      response.write(JSON_TEXT.slice(0, 20_000));
      finish = () => response.end(JSON_TEXT.slice(20_000));
    });
    await page.goto(address(baseURL ?? '', `${host.origin}/x.json`));
    await expect(page.getByRole('status')).toContainText(`Loading the timeline from ${hostName(host)}`);
    await expect(page.getByText(/2[01] kB of \d+ kB/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('status')).toContainText('cancelled');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/2[01] kB of \d+ kB/)).toBeVisible();
    finish?.();
    await expect(page.getByRole('article')).toHaveCount(events.length);
    await host.close();
  });
});

test('more events than a page draws are counted, not drawn', async ({ page, baseURL }) => {
  const many = {
    ...timeline,
    events: Array.from({ length: 2001 }, (_, index) => ({ ...timeline.events[0], id: `event-${index}` })),
  };
  const host = await hostOf(JSON.stringify(many));
  await page.goto(address(baseURL ?? '', `${host.origin}/x.json`));
  await expect(page.getByRole('status')).toContainText('2,001 events; this page shows at most 2,000', {
    timeout: 30_000,
  });
  await host.close();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('says that it needs them', async ({ page, baseURL }) => {
    await page.goto(address(baseURL ?? '', 'x.json'));
    await expect(page.getByText('JavaScript, which is off here')).toBeVisible();
  });
});
