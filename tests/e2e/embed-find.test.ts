import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page } from '@playwright/test';
import { BUILD, EMBED, eventThat, events, listen, listenWithBuild, timeline, watch } from './site';
import { test } from './test';

/** Search and filters where nothing can be loaded later: in a sandboxed frame, and in a file of the disk. */

test.describe.configure({ mode: 'parallel' });

const wanted = eventThat(({ title }) => title.split(' ').length > 3);

/** Finds one event by all words of its title, then one lane's events by the filters, and goes back to all. */
async function expectToFind(place: Frame | Page): Promise<void> {
  const cards = place.getByRole('article');
  const all = await cards.count();
  const field = place.getByRole('searchbox', { name: 'Search' });
  await field.fill(`"${wanted.title}"`);
  await expect(place.getByText(/\d+ of \d+ events/).first()).toBeVisible();
  await expect(place.getByRole('article', { name: wanted.title, exact: true })).toBeVisible();
  expect(await cards.count()).toBeLessThan(all);
  await field.fill('');
  await expect(cards).toHaveCount(all);

  const [lane] = timeline.lanes;
  const inLane = events.filter(({ lane: id }) => id === lane?.id).length;
  await place.getByRole('button', { name: 'Filters' }).click();
  const panel = place.getByRole('group', { name: 'Find' });
  await panel
    .getByText(lane?.title ?? '', { exact: true })
    .first()
    .click();
  await expect(cards).toHaveCount(inLane);
  await place.getByRole('button', { name: 'Clear all' }).click();
  await expect(cards).toHaveCount(all);
}

test('in an embed in a sandbox, with the network gone', async ({ page, context }) => {
  const site = await listenWithBuild();
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title>
<iframe sandbox="allow-scripts" title="A timeline" src="${site.origin}/${EMBED}?view=both" width="640" height="720"></iframe>`;
  const host = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  const { faults } = watch(page, [host.origin, site.origin]);
  await page.goto(host.origin);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  await expect(frame.getByRole('article')).toHaveCount(events.length);
  await context.setOffline(true);
  await expectToFind(frame);
  await context.setOffline(false);
  expect(faults).toEqual([]);
  await host.close();
  await site.close();
});

test('in the page for timelines from elsewhere', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}embed/?src=../t/${timeline.id}.json&view=list`);
  await expect(page.getByRole('article')).toHaveCount(events.length);
  await expectToFind(page);
});

test('in the standalone file', async ({ page, context }) => {
  await context.setOffline(true);
  const { faults } = watch(page, []);
  await page.goto(pathToFileURL(`${BUILD}t/${timeline.id}.standalone.html`).href);
  await expect(page.getByRole('article')).toHaveCount(events.length);
  await expectToFind(page);
  expect(faults).toEqual([]);
});
