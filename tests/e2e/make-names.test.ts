import { expect, type Page } from '@playwright/test';
import make from '../../src/lib/messages/en/make';
import { namelessOrAlike, spokenOf } from './ax-tree';
import { MakeHands } from './make-hands';
import { test } from './test';

/* What a screen reader is told on the way from an empty project to a published one, by keys. */

/** Keeps what the live region says, in its order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[role=status].said');
    const said: string[] = [];
    Object.assign(globalThis, { saidInTheTest: said });
    if (region)
      new MutationObserver(() => said.push((region.textContent ?? '').trim())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { saidInTheTest: string[] }).saidInTheTest.splice(0));
}

/** What of the page is spoken, as “role: name (states)”. */
const linesOf = async (page: Page): Promise<readonly string[]> =>
  (await spokenOf(page)).map(
    ({ role, name, states }) => `${role}: ${name}${states.length > 0 ? ` (${states.join(', ')})` : ''}`,
  );

test('names, states and announcements on the way from an empty project to a published one', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const hands = new MakeHands(page, make);
  await page.goto('./make/');
  const said = await expect(hands.pane('article'))
    .toBeAttached()
    .then(() => listen(page));

  // Landmarks and headings of what is there before anything is.
  const empty = await linesOf(page);
  for (const line of [
    'region: Timeline',
    'region: Documents',
    'region: Article',
    'region: Event',
    'heading: Make a timeline',
    'heading: Documents',
    'heading: Make your first event',
    'textbox: Title of the timeline',
    'button: Undo (disabled)',
    'textbox: Or paste an article (multiline)',
  ])
    expect(empty).toContain(line);

  await hands.button(make.help.empty.sample).press('Enter');
  await expect(hands.paragraph(1)).toBeVisible();
  const opened = await linesOf(page);
  expect(opened).toContain('heading: Council backs a new quay');
  expect(opened).toContain('button: Read (pressed)');
  expect(opened.filter((line) => line.startsWith('textbox: Paragraph'))).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `textbox: Paragraph ${number} (multiline, readonly)`),
  );
  expect(await said()).toEqual([make.help.empty.opened]);

  // The caret says the word that it comes to, and what is selected.
  await hands.pane('article').focus();
  for (const pane of ['form', 'documents', 'article']) {
    await hands.keys('F6');
    await expect(page.locator(`#make-${pane}:focus, #make-${pane} :focus`)).toHaveCount(1);
  }
  // Two presses within one frame go on by two.
  await page.evaluate(() => {
    for (let n = 0; n < 2; n += 1)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', bubbles: true }));
  });
  await expect(hands.pane('documents')).toBeFocused();
  await hands.paragraph(1).focus();
  await hands.keys('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft', 'Escape', 'Shift+End');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
  expect(await linesOf(page)).toContain('toolbar: Selected words');
  await hands.keys('m', 'Alt+ArrowDown', 'Enter');
  await expect(hands.pane('form').getByLabel('Title', { exact: true })).toBeFocused();
  const selecting = await said();
  expect(selecting.slice(0, 4)).toEqual([
    make.article.help,
    'town',
    'Selected: town',
    'No longer selected: town',
  ]);
  expect(selecting).toContain('Marked for later');

  // The form: each field has its name, each date the way that it was read.
  const form = await linesOf(page);
  expect(form).toContain('form: New event');
  expect(form.filter((line) => line.startsWith('radio:')).length).toBeGreaterThan(2);
  expect(form).toContain('radio: Another date…');
  expect(form).toContain('combobox: Actors');
  expect(form).toContain('button: Save event');
  expect(namelessOrAlike(await spokenOf(page))).toEqual([]);
  await page.keyboard.type('Vote on the quay');
  await hands.pane('form').getByRole('radio').first().check();
  await hands.keys('Control+Enter');
  await expect(hands.mark('Vote on the quay')).toBeVisible();
  await hands.keys('Control+z', 'Control+Shift+z');
  await expect(hands.mark('Vote on the quay')).toBeVisible();
  expect(await said()).toEqual([
    'Saved: Vote on the quay',
    'Undone: add “Vote on the quay”',
    'Done again: add “Vote on the quay”',
  ]);

  // On the timeline, and out.
  expect(await linesOf(page)).toContain('button: 1 event: Vote on the quay');
  await hands.button('Publish…').press('Enter');
  await expect(hands.dialog).toBeVisible();
  const dialog = await linesOf(page);
  expect(dialog).toContain('dialog: Publish');
  expect(dialog).toContain('button: One HTML file');
  await Promise.all([page.waitForEvent('download'), hands.button('One HTML file').press('Enter')]);
  await expect(hands.dialog.getByRole('status')).toHaveText(/^Saved .+\.html\.$/);
  await context.close();
});
