import { expect, type Locator, type Page } from '@playwright/test';
import { axis, card, events, eventThat, openTimeline, paragraphText, timeline } from './site';
import { test } from './test';

/** Search and filters: what they find, what they say, and the ways out of them. */

test.describe.configure({ mode: 'parallel' });

const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search' });
const status = (page: Page): Locator => page.getByRole('search').getByRole('status');
const chip = (page: Page, name: string): Locator =>
  page
    .getByRole('list', { name: 'What the events are narrowed to' })
    .getByRole('button', { name: new RegExp(`^${name}\\s*, remove$`) });
const cards = (page: Page): Locator => page.locator('[data-event]');
const lane = timeline.lanes[0] ?? { id: '', title: '' };
const inLane = events.filter((event) => event.lane === lane.id);

/** The words that are marked in the list and in the article, in lower case. */
const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('sourceline-search') ?? [])].map((range) => String(range).toLowerCase()),
  );

test('a search narrows the list as it is typed, and marks what it found', async ({ page }) => {
  await openTimeline(page);
  await field(page).pressSequentially('hoffman');
  await expect(status(page)).toHaveText(/^\d+ of \d+ events$/);
  const hoffman = eventThat(({ actors }) => actors.some((actor) => actor.includes('Hoffman')));
  await expect(card(page, hoffman)).toBeVisible();
  await expect.poll(() => cards(page).count()).toBeLessThan(events.length);
  await expect.poll(async () => new Set(await marks(page))).toEqual(new Set(['hoffman']));
  expect(await axis(page).getByRole('option').count()).toBeGreaterThan(0);

  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(cards(page)).toHaveCount(events.length);
  await expect(status(page)).toHaveText('');
  await expect.poll(() => marks(page)).toEqual([]);
});

test('what is typed while the search loads is not lost', async ({ page }) => {
  let isLate = false;
  await page.route(/\.js$/, async (route) => {
    if (isLate) await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await openTimeline(page);
  isLate = true;
  await field(page).pressSequentially('pompeo');
  await expect(status(page)).toHaveText(/^\d+ of \d+ events$/);
  await expect(field(page)).toHaveValue('pompeo');
  await expect(field(page)).toBeFocused();
});

test('nothing of the search is loaded before a reader comes to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openTimeline(page);
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  await field(page).focus();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
});

test('filters narrow by what is chosen, with counts, and each chip takes its own away', async ({ page }) => {
  await openTimeline(page);
  const button = page.getByRole('button', { name: 'Filters', exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const lanes = page.getByRole('group', { name: 'Lane', exact: true });
  const choice = lanes.getByRole('checkbox', { name: `${lane.title} ${inLane.length}` });
  await choice.check();
  await expect(status(page)).toHaveText(`${inLane.length} of ${events.length} events`);
  await expect(cards(page)).toHaveCount(inLane.length);

  const basis = page.getByRole('group', { name: 'How the date was read' });
  const inferred = inLane.filter(({ date }) => date.basis === 'inferred');
  await basis.getByRole('checkbox', { name: `inferred ${inferred.length}` }).check();
  await expect(cards(page)).toHaveCount(inferred.length);

  await chip(page, `Lane: ${lane.title}`).click();
  await expect(cards(page)).toHaveCount(events.filter(({ date }) => date.basis === 'inferred').length);
  // The keyboard stays among the chips that are left.
  await expect(chip(page, 'How the date was read: inferred')).toBeFocused();
  await page.getByRole('button', { name: 'Clear all', exact: true }).click();
  await expect(cards(page)).toHaveCount(events.length);
  await expect(field(page)).toBeFocused();
});

test('long facets show a few values first', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const actors = page.getByRole('group', { name: 'Actor', exact: true });
  await expect(actors.getByRole('checkbox')).toHaveCount(8);
  const all = new Set(events.flatMap((event) => event.actors)).size;
  await actors.getByRole('button', { name: `Show all ${all}` }).click();
  await expect(actors.getByRole('checkbox')).toHaveCount(all);
});

test('an empty result says what to leave out', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('group', { name: 'Lane', exact: true }).getByRole('checkbox').first().check();
  await field(page).fill('hoffman');
  await expect(status(page)).toHaveText(`0 of ${events.length} events`);
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByText('No event fits all of this.')).toBeVisible();
  const ways = page.getByRole('search').getByRole('button', { name: /\d+ events?$/ });
  await expect(ways.first()).toHaveText(`Search: hoffman ${inLane.length} events`);
  const lead = ways.filter({ hasText: `Lane: ${lane.title}` });
  const count = Number(/(\d+) events?$/.exec((await lead.textContent())?.trim() ?? '')?.[1]);
  expect(count).toBeGreaterThan(0);
  await lead.click();
  await expect(cards(page)).toHaveCount(count);
});

test('paragraphs of the articles are found, and each leads to its place', async ({ page }) => {
  await openTimeline(page);
  const [source] = timeline.sources;
  const text = paragraphText(source?.id ?? '', 1);
  await field(page).fill(`"${text.split(' ').slice(0, 6).join(' ')}"`);
  const results = page.getByRole('search').getByRole('group').or(page.locator('search details'));
  await results.locator('summary').click();
  await expect(results.locator('mark').first()).toBeVisible();
  await results.getByRole('link', { name: /, ¶ 1$/ }).click();
  await page.waitForURL(/\/s\/[^/]+\/#p1$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('/ comes to the field from anywhere but another field', async ({ page }) => {
  await openTimeline(page);
  await axis(page).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

for (const width of [320, 1280])
  test(`nothing is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openTimeline(page);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await field(page).fill(
      'a query that is far longer than any field of this page could ever show in one line',
    );
    await expect(status(page)).toHaveText(/ of /);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const targets = page.getByRole('search').locator('button, label, summary, input[type=search]');
    for (const target of await targets.all())
      expect((await target.boundingBox())?.height ?? 24).toBeGreaterThanOrEqual(24);
  });
