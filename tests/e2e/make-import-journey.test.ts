import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { isClean, parseTimeline, verifyTimeline } from '../../src/lib/core';
import type { Evidence } from '../../src/lib/model/timeline';
import { PAGES, ROWS, type WantedRow } from './make-import-journey/tram';
import { byKeys, byMouse, type ImportWay } from './make-import-journey/ways';
import { test } from './test';

/*
 * From an old timeline to a checkable one, as docs/importing.md tells it: a TimelineJS sheet of ten rows and the four pages that it
 * names become ten events, each with a quote. How many actions that takes, and how often the suggestion is right.
 */

const TITLE = 'The Aldmere tram';
const MOST_ACTIONS = { mouse: 23, keys: 36 };

const queue = (page: Page): Locator => page.getByRole('region', { name: 'Drafts without a passage' });
const date = (edtf: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(edtf));

/** Drops the sheet, reads the report, adds the drafts, and then the pages that the sheet names. */
async function bring(page: Page, way: ImportWay): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Import a timeline or table' });
  await way.addSheet();
  await expect(dialog).toContainText('tram.csv: a TimelineJS timeline, 10 rows');
  await expect(dialog).toContainText('10 new');
  await expect(dialog).toContainText('9 events name a source to look in.');
  await expect(dialog).toContainText('1 event names no source.');
  await way.choose('Add 10 drafts');
  await expect(dialog).toContainText('4 pages are named and not among the documents');
  await expect(page.locator('footer')).toContainText('10 events, 10 without a quote or a date');
  await way.addPages();
  await expect(page.locator('#make-documents .document')).toHaveCount(PAGES.length);
  await expect(dialog).not.toContainText('are named and not among the documents');
  await way.choose('Find their passages');
}

/** Gives a draft its passage. Returns whether the first suggestion was right. */
async function settle(page: Page, way: ImportWay, row: WantedRow): Promise<boolean> {
  await expect(queue(page).getByRole('heading', { level: 3 }).first()).toHaveText(row.title);
  await expect(queue(page).locator('.draft')).toBeFocused();
  const first = queue(page).locator('ol > li').first();
  const isFound = row.finding !== 'by hand';
  if (!isFound) {
    await expect(queue(page)).toContainText('No passage of the documents has its words.');
    await way.quoteByHand(row);
    await expect(page.locator('#make-form form')).toContainText(row.quote);
    if (row.basis === 'stated')
      await way.pickDate(
        page.locator('#make-form').getByRole('radio', { name: new RegExp(`^${date(row.edtf)}`) }),
      );
    await way.save();
    return isFound;
  }
  await expect(first.locator('blockquote')).toHaveText(row.quote);
  await expect(first).toContainText(`${row.document}, paragraph ${row.paragraph}`);
  await way.takeFirst();
  if (row.finding === 'other date') await way.choose(`Take ${date(row.edtf)}`);
  return isFound;
}

/** The file for programs passes the check, and has each event with its passage, its date, and how that was read. */
function expectTimeline(path: string): void {
  const { timeline, issues } = parseTimeline(JSON.parse(readFileSync(path, 'utf8')));
  expect(issues).toEqual([]);
  if (!timeline) throw new Error('it is a timeline');
  expect(isClean(verifyTimeline(timeline).issues)).toBe(true);
  const titles = new Map(timeline.sources.map(({ id, title }) => [id, title]));
  const found = timeline.events.map(({ title, date: { edtf, basis }, evidence }) => {
    const [quoted] = evidence;
    return { title, edtf, basis, quotes: evidence.length, ...placeOf(quoted, titles) };
  });
  const wanted = ROWS.map(({ title, edtf, basis, document, paragraph, quote }) => {
    return { title, edtf, basis, quotes: 1, document, paragraph, quote };
  });
  const byTitle = (a: { title: string }, b: { title: string }): number => a.title.localeCompare(b.title);
  expect(found.sort(byTitle)).toEqual(wanted.sort(byTitle));
}

function placeOf(
  quoted: Pick<Evidence, 'source' | 'paragraph' | 'quote'> | undefined,
  titles: ReadonlyMap<string, string>,
): object {
  return { document: titles.get(quoted?.source ?? ''), paragraph: quoted?.paragraph, quote: quoted?.quote };
}

/** Saves a file of the dialog for publishing. */
async function download(page: Page, name: string, save: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), save()]);
  const path = test.info().outputPath(name);
  await file.saveAs(path);
  return path;
}

async function go(page: Page, way: ImportWay, most: number): Promise<void> {
  const { hands } = way;
  await page.goto('make/');
  await expect(page.locator('.add')).toBeVisible();
  // Keys that come before the page has been painted are dropped by the browser.
  const painted = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  await bring(page, way);
  let right = 0;
  for (const row of ROWS) if (await settle(page, way, row)) right += 1;
  await expect(queue(page)).toContainText('Every imported draft has its passage.');
  await expect(page.locator('footer')).toContainText('10 events');
  await expect(page.locator('footer')).not.toContainText('without a quote');
  await expect(page.locator('footer')).toContainText('No issues');
  const html = await download(page, 'tram.html', () => way.publish());
  const { actions, scrolls } = hands;
  const kinds = [...hands.kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  expect(actions).toBeLessThanOrEqual(most);

  const json = await download(page, 'tram.json', () =>
    page.getByRole('dialog').getByRole('button', { name: 'JSON', exact: true }).click(),
  );
  expectTimeline(json);
  const file = await page.context().newPage();
  await file.goto(pathToFileURL(html).href);
  await expect(file.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(file.getByRole('article')).toHaveCount(ROWS.length);
  await file.close();

  if (process.env['SOURCELINE_JOURNEYS'] === undefined) return;
  const byHand = ROWS.length - right;
  console.log(
    [
      `${way.name}:`,
      `  a TimelineJS sheet of ten rows and four saved pages to ten events in one file: ${actions} actions (${kinds})`,
      `  the first suggestion is right for ${right} of ${ROWS.length}, ${byHand} by hand; scrolled beside that: ${scrolls} times`,
    ].join('\n'),
  );
}

test('by mouse', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(page, byMouse(page), MOST_ACTIONS.mouse);
});

test('by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() => {
    for (const name of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(name, () => Object.assign(globalThis, { isPointed: true }), true);
  });
  const way = byKeys(page);
  await go(page, way, MOST_ACTIONS.keys);
});
