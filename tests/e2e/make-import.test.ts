import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import make from '../../src/lib/messages/en/make';
import words from '../../src/lib/messages/en/make/imports';
import { violations } from './axe';
import { fixture, ImportHands } from './import-hands';
import { smallTargets } from './targets';
import { test } from './test';

/* Files of other programs in the editor: from a table to drafts, and from drafts to events with their quotes. */

const hands = async (page: Page): Promise<ImportHands> => new ImportHands(page, make);

test('a table becomes drafts by keys alone: columns, report, drafts, and one step back', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const at = await hands(page);
  await at.begin();
  await at.add('harbour.csv');
  // The keys are in the dialog; the columns are guessed, each with its first values.
  await expect(at.use('Event')).toHaveValue('title');
  await expect(at.use('Day')).toHaveValue('start');
  await expect(at.use('Link')).toHaveValue('url');
  await expect(at.use('Colour')).toHaveValue('ignore');
  await expect(at.dialog.getByRole('columnheader')).toHaveText([
    words.mapping.column,
    words.mapping.use,
    words.mapping.values,
  ]);
  await expect(at.dialog.getByRole('rowheader', { name: 'Day' })).toBeVisible();
  await expect(at.dialog.getByRole('row', { name: /^Day/ }).getByRole('listitem')).toHaveText([
    '11/03/2025',
    '03/03/2025',
    '31/03/2025',
    '02/06/2025',
    'some day in June',
  ]);
  await at.use('Ref').focus();
  await at.use('Ref').selectOption('id');
  await at.use('Party').focus();
  await at.use('Party').selectOption('lane');
  await at.button(words.mapping.next).press('Enter');
  // Before anything is written: what is new, left out, and could not be read.
  await expect(at.dialog).toContainText(words.report.counts.added(5));
  await expect(at.dialog).toContainText(words.report.counts.ignored(1));
  const dates = at.dialog.getByRole('region', { name: words.report.problems.date(1) });
  await expect(dates.getByRole('row').nth(1)).toContainText('6Daysome day in June');
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([]);
  await expect(page.locator('footer')).toContainText(make.shell.events(0));
  await at.button(words.add(5, 0)).press('Enter');
  await expect(at.dialog).toContainText(words.archive.title(3));
  await expect(at.dialog.locator('code')).toHaveText(words.archive.command);
  await at.keys('Escape');
  await expect(page.locator('footer')).toContainText(make.shell.drafts(5));
  await expect(page.locator('.live a.mark[data-draft]')).toHaveCount(4);
  // One step, with the name of the file.
  await at.keys('Control+z');
  await expect(page.locator('footer')).toContainText(make.shell.events(0));
  await expect(page.locator('[role=status].said')).toContainText(
    make.shell.said.undone(make.steps.name({ kind: 'importFile', name: 'harbour.csv' })),
  );
  await at.keys('Control+Shift+z');
  await expect(page.locator('footer')).toContainText(make.shell.drafts(5));
  // What the columns are is known the next time.
  await at.add('harbour.csv');
  await expect(at.dialog).toContainText(words.mapping.remembered);
  await expect(at.use('Ref')).toHaveValue('id');
  await at.button(words.mapping.next).press('Enter');
  await expect(at.dialog).toContainText(words.nothingNew);
  await page.context().close();
});

test('a draft finds its passage: suggestions with reasons, one key, and the next', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const at = await hands(page);
  await at.importHarbour();
  await at.button(words.done.find).press('Enter');
  const queue = page.getByRole('region', { name: words.queue.title });
  await expect(queue).toContainText(words.queue.place(1, 5));
  const heading = queue.getByRole('heading', { level: 3 }).first();
  await expect(heading).toHaveText('Council votes to build the new quay');
  await expect(queue.locator('blockquote').first()).toContainText('voted 17 to 14 on Tuesday night');
  await expect(queue.locator('blockquote').first().locator('mark').first()).toBeVisible();
  expect(await violations(page, { part: '#make-form' })).toEqual([]);
  await at.keys('1');
  await expect(heading).toHaveText('Petition with 6200 signatures handed in');
  await expect(queue).toContainText(words.queue.place(1, 4));
  await at.keys('ArrowRight');
  await expect(heading).toHaveText('Cooperative files a suit against the quay');
  await at.keys('ArrowLeft');
  await expect(heading).toHaveText('Petition with 6200 signatures handed in');
  await at.keys('1');
  await expect(queue).toContainText(words.queue.place(1, 3));
  // Words of the document that give the date prove it; it is no longer only what the file says.
  await expect(page.locator('footer')).toContainText(make.shell.drafts(3));
  await at.keys('Escape');
  await at.mark('Petition').click();
  await at.button(make.form.actions.change, at.pane('form')).click();
  await expect(at.pane('form').locator('blockquote').first()).toContainText('handed in on 3 March');
  const file = page.getByRole('region', { name: words.fromFile.title });
  await expect(file).toContainText(words.fromFile.place('harbour.csv', 3));
  const link = file.getByRole('link', { name: 'https://courier.example/council' });
  await expect(link).toHaveAttribute('rel', /noopener/);
  await expect(link).toHaveAttribute('target', '_blank');
  await page.context().close();
});

test('words that the author selects are the quote of the draft at hand, and the next draft follows', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const at = await hands(page);
  await at.importHarbour();
  await at.button(words.done.find).press('Enter');
  const draft = page.getByRole('region', { name: words.queue.title }).getByRole('heading', { level: 3 });
  await expect(draft.first()).toHaveText('Council votes to build the new quay');
  await at.paragraph(6).focus();
  await at.keys('Shift+End', 'q');
  await expect(at.pane('form').locator('form blockquote')).toContainText('Work is to begin in the autumn.');
  await at.keys('Control+Enter');
  await expect(draft.first()).toHaveText('Petition with 6200 signatures handed in');
  // The keys are at the draft: the next one is a key away.
  await at.keys('ArrowRight');
  await expect(draft.first()).toHaveText('Cooperative files a suit against the quay');
  await page.context().close();
});

test('dates that no value decides are asked about, with both readings', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const at = await hands(page);
  await at.begin();
  await at.add('unordered.csv');
  const { order, dmy, mdy, needsOrder, next } = words.mapping;
  const group = at.dialog.getByRole('group', { name: order('Day', '03/04/2025') });
  await expect(group.getByRole('radio', { name: dmy('3 April 2025') })).not.toBeChecked();
  await at.button(next).press('Enter');
  await expect(group).toContainText(needsOrder);
  await group.getByRole('radio', { name: mdy('4 March 2025') }).check();
  await at.button(next).press('Enter');
  await at.button(words.add(2, 0)).press('Enter');
  await expect(at.dialog).toContainText(words.done.added(2, 0));
  await at.keys('Escape');
  await at.mark('Ferry stops').click();
  await expect(at.mark('Ferry stops')).toHaveAccessibleName(/4 March 2025/);
  await page.context().close();
});

test('what was edited and changed in the file is asked about, side by side', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const at = await hands(page);
  await at.importHarbour();
  await at.keys('Escape');
  await at.mark('Dredger').click();
  await page.locator('.live svg.plot').focus();
  await at.keys('F2');
  await page.locator('.live input').fill('The dredger leaves');
  await at.keys('Enter');
  await expect(at.mark('The dredger leaves')).toBeVisible();
  const changed = readFileSync(fixture('harbour.csv'), 'utf8')
    .replace('17 to 14', 'By 17 to 14')
    .replace('h4,Dredger Annika leaves port', 'h4,Dredger Annika sails');
  await at.show('documents');
  await at
    .pane('documents')
    .locator('input[type=file]')
    .setInputFiles({ name: 'harbour.csv', mimeType: 'text/csv', buffer: Buffer.from(changed) });
  await at.button(words.mapping.next).click();
  const title = `The dredger leaves: ${words.conflicts.fields['title']}`;
  const group = at.dialog.getByRole('group', { name: title });
  await expect(group.getByRole('radio', { name: words.conflicts.mine })).toBeChecked();
  await expect(group).toContainText('Dredger Annika sails');
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([]);
  await group.getByRole('radio', { name: words.conflicts.theirs }).check();
  await at.dialog.locator('button.main').click();
  await expect(at.dialog).toContainText(words.done.undo);
  await at.keys('Escape');
  await expect(at.mark('Dredger Annika sails')).toBeVisible();
  await page.context().close();
});

test('on a narrow page and by finger everything is reached', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await context.newPage();
  const at = await hands(page);
  await at.begin();
  await at.show('documents');
  await at.button(make.files.add.importTable, at.pane('documents')).tap();
  await expect(at.dialog).toContainText(words.choose.help);
  await at.dialog.locator('input[type=file]').setInputFiles(fixture('harbour.csv'));
  await expect(at.use('Event')).toHaveValue('title');
  const isFitting = (): Promise<boolean> =>
    page.evaluate(() => {
      const dialog = document.querySelector('dialog[open]');
      return dialog !== null && dialog.scrollWidth <= dialog.clientWidth;
    });
  expect(await isFitting()).toBe(true);
  expect(await smallTargets(page, 24)).toEqual([]);
  await at.button(words.mapping.next).tap();
  expect(await isFitting()).toBe(true);
  await at.button(words.add(5, 0)).tap();
  await at.button(words.done.find).tap();
  const queue = page.getByRole('region', { name: words.queue.title });
  await expect(queue).toContainText(words.queue.place(1, 5));
  await queue.getByRole('button', { name: /^1 This is it/ }).tap();
  await expect(queue).toContainText(words.queue.place(1, 4));
  expect(await violations(page, { part: '#make-form' })).toEqual([]);
  await context.close();
});

test('a calendar goes from the page for tables to the editor, without the network', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto('./open/');
  await page.locator('.start input[type=file]').setInputFiles(fixture('regatta.ics'));
  await expect(page.locator('.rows .row', { hasText: 'Regatta' })).toBeVisible();
  await expect(page.locator('main')).toContainText(words.open.readAs(words.formats.icalendar));
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: words.open.make }).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await expect(dialog).toContainText(words.report.counts.added(2));
  expect(new URL(page.url()).search).toBe('');
  await context.close();
});

test('where storage is refused, the editor opens beside the page and asks it for the file', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(() => {
    const open = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { value: { open } });
  });
  const page = await context.newPage();
  await page.goto('./open/');
  await page.locator('.start input[type=file]').setInputFiles(fixture('harbour.csv'));
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: words.open.make }).click();
  const editor = await opened;
  await expect(editor.getByRole('dialog', { name: words.title })).toContainText('harbour.csv');
  await expect(page.getByText(words.open.waiting)).toBeVisible();
  await context.close();
});

test('documents go on as before, a table is a table, and what can be both is asked', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const at = await hands(page);
  await at.begin();
  const notes = 'title: The harbour\n\n2025-03-03: Petition handed in\n2025-03-11: The council votes\n';
  const files = [
    { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('The ferry stopped.\n\nIt was old.\n') },
    { name: 'plan.md', mimeType: 'text/markdown', buffer: Buffer.from(notes) },
  ];
  await at.pane('documents').locator('input[type=file]').setInputFiles(files);
  await expect(at.dialog).toContainText(words.unsure.ask('plan.md', words.formats.markwhen));
  await at.button(words.unsure.document).click();
  await expect(at.dialog).toBeHidden();
  await expect(at.pane('documents').locator('.document')).toHaveCount(5);
  await page.context().close();
});

test('a table of 50,000 rows is mapped beside the page, which shows a small part of it', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const at = await hands(page);
  await page.goto('./make/');
  await at.button(make.files.add.importTable).first().click();
  const lines = Array.from(
    { length: 50_000 },
    (_, n) => `Event ${n},${n % 10 ? '2020-01-02' : 'no day'},Lane ${n % 9}`,
  );
  const table = Buffer.from(`Event,Day,Group\n${lines.join('\n')}\n`);
  await at.dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: table });
  await at.button(words.mapping.next).click();
  await expect(at.dialog).toContainText(words.report.problems.date(5_000));
  // More than the editor holds is not added.
  await expect(at.dialog).toContainText(words.report.many(50_000));
  await expect(at.button(words.add(50_000, 0))).toHaveCount(0);
  expect(await at.dialog.locator('*').count()).toBeLessThan(400);
  await page.context().close();
});
