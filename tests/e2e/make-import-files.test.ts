import { expect, type BrowserContext, type Page } from '@playwright/test';
import make from '../../src/lib/messages/en/make';
import words from '../../src/lib/messages/en/make/imports';
import { violations } from './axe';
import { fixture, ImportHands } from './import-hands';
import { openPage } from './open-file';
import { test } from './test';

/* Files to import that come one after another, are given up, are refused or come late; and addresses that are copied. */

interface Held {
  /** The worker was asked for the file. */
  isAsked: boolean;
  /** It was ended. */
  isEnded: boolean;
  /** It answered all the same. */
  isAnswered: boolean;
  letGo: () => void;
}

const ADDRESS = 'https://courier.example/council';

/** Holds back what a worker is asked of a file of this name. It answers late, even when it is to end. */
async function hold(page: Page, name: string): Promise<void> {
  await page.addInitScript((heldName) => {
    const held: Held = { isAsked: false, isEnded: false, isAnswered: false, letGo: () => undefined };
    const { postMessage, terminate } = Worker.prototype;
    const isHeld = new WeakSet<Worker>();
    Worker.prototype.postMessage = function (this: Worker, message: { name?: string; answers?: object }) {
      if (message.name !== heldName || !message.answers) return postMessage.call(this, message);
      isHeld.add(this);
      held.isAsked = true;
      held.letGo = () => {
        this.addEventListener('message', () => (held.isAnswered = true));
        postMessage.call(this, message);
      };
    };
    Worker.prototype.terminate = function (this: Worker) {
      if (isHeld.has(this)) held.isEnded = true;
      else terminate.call(this);
    };
    Object.assign(window, { held });
  }, name);
}

const isSo = (page: Page, what: 'isAsked' | 'isEnded' | 'isAnswered'): Promise<boolean> =>
  page.evaluate((name) => (window as unknown as { held: Held }).held[name], what);
const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { held: Held }).held.letGo());

async function pageOf(context: BrowserContext): Promise<{ page: Page; at: ImportHands }> {
  const page = await context.newPage();
  return { page, at: new ImportHands(page, make) };
}
const wide = { viewport: { width: 1280, height: 900 } };

test('a file is given up while it is read, by Cancel and by Escape', async ({ browser }) => {
  const context = await browser.newContext(wide);
  const { page, at } = await pageOf(context);
  await hold(page, 'harbour.csv');
  await at.begin();
  await at.add('harbour.csv');
  await expect(at.dialog).toContainText(words.reading.title('harbour.csv'));
  await at.button(words.cancel).press('Enter');
  await expect(at.dialog.getByRole('status').filter({ hasText: words.reading.cancelled })).toBeVisible();
  expect(await isSo(page, 'isEnded')).toBe(true);
  // What had the keys is gone: they are where a file is chosen.
  await expect(at.button(words.choose.button)).toBeFocused();
  await letGo(page);
  await expect.poll(() => isSo(page, 'isAnswered')).toBe(true);
  await expect(at.button(words.choose.button)).toBeFocused();
  await at.dialog.locator('input[type=file]').setInputFiles(fixture('unordered.csv'));
  await expect(at.use('Event')).toHaveValue('title');
  await at.button(words.again).press('Enter');
  await expect(at.button(words.choose.button)).toBeFocused();
  await at.dialog.locator('input[type=file]').setInputFiles(fixture('harbour.csv'));
  await expect(at.dialog.getByRole('progressbar')).toBeVisible();
  await at.keys('Escape');
  await expect(at.dialog).toBeHidden();
  await expect(page.locator('footer')).toContainText(make.shell.events(0));
  await context.close();
});

test('of tables that are dropped one after another each is imported, and the next one follows', async ({
  browser,
}) => {
  const context = await browser.newContext(wide);
  const { page, at } = await pageOf(context);
  await at.begin();
  await at.drop('harbour.csv');
  await expect(at.dialog).toContainText('harbour.csv');
  await at.use('Ref').selectOption('id');
  await at.drop('unordered.csv');
  await expect(at.dialog.getByRole('status').filter({ hasText: words.waiting(1) })).toBeVisible();
  // What was answered for the first one stands.
  await expect(at.use('Ref')).toHaveValue('id');
  await at.button(words.mapping.next).click();
  await at.button(words.add(5, 0)).click();
  await expect(at.dialog).toContainText(words.done.added(5, 0));
  await expect(at.button(words.done.find)).toHaveCount(0);
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([]);
  await at.button(words.done.nextFile('unordered.csv')).press('Enter');
  await expect(at.dialog).toContainText(words.mapping.order('Day', '03/04/2025'));
  await expect(at.dialog).not.toContainText(words.waiting(1));
  // Escape gives up the file at hand alone.
  await at.drop('traps.csv', 'regatta.ics');
  await expect(at.dialog).toContainText(words.waiting(2));
  await at.keys('Escape');
  await expect(at.use('Weight')).toBeVisible();
  await at.keys('Escape');
  await expect(at.dialog).toContainText(words.report.counts.added(2));
  await at.button(words.add(2, 0)).press('Enter');
  await at.button(words.done.find).press('Enter');
  await expect(at.dialog).toBeHidden();
  await expect(page.getByRole('region', { name: words.queue.title })).toContainText(words.queue.place(1, 7));
  await context.close();
});

test('after a file that is refused, another one takes its place', async ({ browser }) => {
  const context = await browser.newContext(wide);
  const { at } = await pageOf(context);
  await at.begin();
  await at.button(make.files.add.importTable, at.pane('documents')).click();
  const picture = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]) };
  const refusal = at.dialog.getByRole('alert');
  const input = at.dialog.locator('input[type=file]');
  await input.setInputFiles(picture);
  await expect(refusal).toContainText(words.failed('a.png'));
  await at.drop('unordered.csv');
  await expect(at.use('Event')).toHaveValue('title');
  await expect(refusal).toHaveCount(0);
  await expect(at.dialog).not.toContainText(words.waiting(1));
  await at.button(words.again).click();
  await input.setInputFiles(picture);
  await expect(refusal).toBeVisible();
  await input.setInputFiles(fixture('harbour.csv'));
  await expect(at.use('Ref')).toBeVisible();
  await expect(refusal).toHaveCount(0);
  await at.keys('Escape');
  await expect(at.dialog).toBeHidden();
  await expect(at.button(make.files.add.importTable, at.pane('documents'))).toBeFocused();
  await context.close();
});

test('on the page for tables, a file that is read late does not replace one that was opened since', async ({
  browser,
}) => {
  const context = await browser.newContext(wide);
  const { page } = await pageOf(context);
  await hold(page, 'regatta.ics');
  await openPage(page);
  const input = page.locator('.start input[type=file]');
  await input.setInputFiles(fixture('regatta.ics'));
  await expect(page.getByRole('status').filter({ hasText: words.reading.progress(undefined) })).toBeVisible();
  expect(await isSo(page, 'isAsked')).toBe(true);
  await input.setInputFiles(fixture('harbour.csv'));
  const dredger = page.locator('.rows .row', { hasText: 'Dredger Annika leaves port' });
  await expect(dredger).toBeVisible();
  expect(await isSo(page, 'isEnded')).toBe(true);
  await letGo(page);
  await expect.poll(() => isSo(page, 'isAnswered')).toBe(true);
  await expect(dredger).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('harbour');
  await context.close();
});

test('an address is copied, and that is said by its name; where it cannot be, it is there to be copied by hand', async ({
  browser,
}) => {
  const context = await browser.newContext({ ...wide, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, at } = await pageOf(context);
  await at.importHarbour();
  const { copyOf, copiedOf, copyAll, copiedAll } = words.archive;
  await at.button(copyOf(ADDRESS)).press('Enter');
  await expect(at.button(copiedOf(ADDRESS))).toBeFocused();
  await expect(at.dialog.getByRole('status').filter({ hasText: copiedOf(ADDRESS) })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ADDRESS);
  await at.button(copyAll).click();
  await expect(at.button(copiedAll)).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toHaveLength(3);
  // What was copied before is no longer what the browser allows.
  await page.evaluate(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await at.button(copiedOf(ADDRESS)).click();
  const byHand = at.dialog.getByRole('textbox', { name: words.copyFailed });
  await expect(byHand).toBeFocused();
  await expect(byHand).toHaveValue(ADDRESS);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(ADDRESS);
  await expect(at.dialog.getByText(words.copyFailed, { exact: true })).toBeVisible();
  await expect(at.button(copyOf(ADDRESS))).toBeVisible();
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([]);
  await context.close();
});

test('Escape leaves a question about a date from its field, and only then the drafts', async ({
  browser,
}) => {
  const context = await browser.newContext(wide);
  const { page, at } = await pageOf(context);
  await at.begin();
  await at.add('traps.csv');
  await at.use('Ref').selectOption('id');
  await at.dialog.getByRole('radio').first().check();
  await at.button(words.mapping.next).click();
  await at.dialog.locator('button.main').click();
  await at.button(words.done.find).click();
  const queue = page.getByRole('region', { name: words.queue.title });
  const title = queue.getByRole('heading', { level: 3 }).first();
  await at.keys('ArrowRight', 'ArrowRight');
  await expect(title).toHaveText('Cooperative files a suit against the quay');
  await at.keys('1');
  const question = queue.getByRole('alertdialog');
  await question.getByRole('textbox').fill('a letter of the court');
  await at.keys('Escape');
  await expect(question).toHaveCount(0);
  await expect(title).toHaveText('Cooperative files a suit against the quay');
  // The keys are at the draft again.
  await at.keys('ArrowLeft');
  await expect(title).toHaveText('Petition with 6200 signatures handed in');
  await at.keys('Escape');
  await expect(queue).toHaveCount(0);
  await context.close();
});
