import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { EVENTS, FURTHER, TITLE, type WantedEvent } from './make-journey/documents';
import { byKeys, byMouse, byTouch, type Way } from './make-journey/ways';
import { test } from './test';

/*
 * How many actions an author needs: from three documents to a timeline of ten events in one file that anybody can open, and for
 * one event more. By mouse, by keyboard alone and by finger; `npm run journeys` prints the counts.
 */

/** By hand and by the script, all of it; beside other tests, the first events alone. */
const isWhole = process.env['SOURCELINE_JOURNEYS'] !== undefined;
const WANTED = isWhole ? EVENTS : EVENTS.slice(0, 4);

/** Four for each event, and ten to begin and to end with. */
const MOST_ACTIONS = 10 + 4 * WANTED.length;
const MOST_GESTURES = 3;

const form = (page: Page): Locator => page.locator('#make-form form');
const said = (page: Page): Locator => page.locator('[role=status].said');
const date = (edtf: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(edtf));

/** Who taps the last word has no full stop behind it. */
const wordsOf = ({ quote }: WantedEvent): string => quote.replace(/\.$/, '');

/** Makes an event: its date is chosen already or picked, its title is taken as suggested or written over, which is counted apart. */
async function makeEvent(
  page: Page,
  way: Way,
  event: WantedEvent,
): Promise<{ title: string; gestures: number }> {
  const { hands } = way;
  let counted = hands.actions;
  await way.select(event);
  await way.makeEvent();
  await expect(form(page)).toContainText(wordsOf(event));
  const radio = form(page).getByRole('radio', { name: new RegExp(`^${date(event.edtf)}`) });
  const before = hands.actions;
  if (event.title !== undefined) await way.writeTitle(event.title);
  counted += hands.actions - before;
  if (!(await radio.isChecked())) await way.pickDate(radio);
  await expect(radio).toBeChecked();
  const title = await form(page).getByLabel('Title', { exact: true }).inputValue();
  await way.save();
  await expect(said(page)).toHaveText(`Saved: ${title}`);
  await expect(form(page)).toHaveCount(0);
  await expect(page.locator('#make-article')).toBeVisible();
  return { title, gestures: hands.actions - counted };
}

/** The file shows each event with its title, its date, its quote and the place of it. */
async function expectFile(page: Page, path: string, titles: readonly string[]): Promise<void> {
  const file = await page.context().newPage();
  await file.goto(pathToFileURL(path).href);
  await expect(file.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  const cards = file.getByRole('article');
  await expect(cards).toHaveCount(WANTED.length);
  for (const [index, event] of WANTED.entries()) {
    const card = cards.filter({ has: file.getByRole('heading', { name: titles[index] ?? '', exact: true }) });
    await expect(card).toContainText(date(event.edtf));
    await expect(card).toContainText(wordsOf(event));
    await expect(card).toContainText(`¶ ${event.paragraph}`);
  }
  await file.close();
}

async function go(page: Page, way: Way): Promise<void> {
  const { hands } = way;
  await page.goto('make/');
  await expect(page.locator('.add')).toBeVisible();
  // Keys that come before the page has been painted are dropped by the browser.
  const painted = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  await way.add();
  await expect(page.locator('.add li')).toHaveCount(3);
  await expect(page.locator('[data-words="1"]')).toBeFocused();
  const titles: string[] = [];
  for (const event of WANTED) titles.push((await makeEvent(page, way, event)).title);
  const [download] = await Promise.all([page.waitForEvent('download'), way.publish(TITLE)]);
  const { actions, words, fields, scrolls } = hands;
  const kinds = [...hands.kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  const path = test.info().outputPath('timeline.html');
  await download.saveAs(path);
  await expectFile(page, path, titles);

  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
  if (!isWhole) return;

  await way.closeDialog();
  const { gestures } = await makeEvent(page, way, FURTHER);
  expect(gestures).toBeLessThanOrEqual(MOST_GESTURES);
  console.log(
    [
      `${way.name}:`,
      `  ten events of three documents in one file: ${actions} actions (${kinds})`,
      `  with each of the ${words} typed words counted: ${actions - fields + words}; scrolled beside that: ${scrolls} times`,
      `  one event more: ${gestures} gestures, and a title that is written over`,
    ].join('\n'),
  );
}

test('by mouse', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(page, byMouse(page));
});

test('by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() => {
    for (const name of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(name, () => Object.assign(globalThis, { isPointed: true }), true);
  });
  await go(page, byKeys(page));
  expect(await page.evaluate(() => 'isPointed' in globalThis)).toBe(false);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await go(page, byTouch(page));
  });
});
