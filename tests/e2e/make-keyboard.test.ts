import { expect, type Locator, type Page } from '@playwright/test';
import { focused } from './focus';
import { DOCUMENTS } from './make-journey/documents';
import { Hands } from './make-journey/hands';
import { test } from './test';

/* The editor by the keyboard alone: to every pane and out of it again, each function, and the focus in sight all the way. */

const said = (page: Page): Locator => page.locator('[role=status].said');
const article = (page: Page): Locator => page.locator('#make-article');
const form = (page: Page): Locator => page.locator('#make-form');
const dialog = (page: Page): Locator => page.getByRole('dialog');
const button = (place: Locator | Page, name: string | RegExp): Locator =>
  place.getByRole('button', { name, exact: true });

/** Most presses of Tab from one thing to another. */
const MOST_TABS = 60;

class Keys extends Hands {
  /** Goes on by Tab, or back, until something has the focus; each stop on the way is in sight. */
  async tabTo(target: Locator, key = 'Tab'): Promise<void> {
    for (let n = 0; n < MOST_TABS; n += 1) {
      await this.go(key);
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`the keyboard never came to ${String(target)}`);
  }

  /** Presses a key that leaves the focus in sight. */
  async go(key: string): Promise<void> {
    await this.press(key);
    await this.expectFocus();
  }
}

/** Goes round all stops of the page and out of its end; returns their names. */
async function walk(page: Page, keys: Keys): Promise<string[]> {
  const names: string[] = [];
  for (let n = 0; n < MOST_TABS; n += 1) {
    await keys.press('Tab');
    const { tag, name, isRinged, covered } = await focused(page);
    if (tag === 'BODY') return names;
    expect({ name, isRinged, covered }).toEqual({ name, isRinged: true, covered: '' });
    names.push(name);
  }
  throw new Error(`a trap among ${names.slice(-4).join(', ')}`);
}

test('all of the editor is reached and done by keys', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(name, () => Object.assign(globalThis, { isPointed: true }), true);
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('make/');
  await expect(page.locator('.add')).toBeVisible();
  const keys = new Keys(page);

  // Nothing is a trap while it is empty.
  const stops = await walk(page, keys);
  expect(stops).toEqual(
    expect.arrayContaining(['Title of the timeline', 'Choose files…', 'Try it with a sample', 'Publish…']),
  );

  // Documents: added, chosen, and the pane left again.
  await keys.choose(DOCUMENTS, () => keys.press('Control+o'));
  const words = (number: number): Locator => page.locator(`[data-words="${number}"]`);
  await expect(words(1)).toBeFocused();
  await keys.go('Shift+F6');
  await expect(page.locator('#make-documents')).toBeFocused();
  await keys.tabTo(button(page, /^Ferry takes first/));
  await keys.press('Enter');
  await expect(article(page).getByRole('heading', { level: 2 })).toHaveText(/^Ferry/);
  await keys.go('F6');
  await expect(words(1)).toBeFocused();

  // Dates first: one is accepted with its sentence, one dismissed.
  await keys.tabTo(button(article(page), 'Dates'), 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo(article(page).locator('[data-date]').first());
  await keys.go('ArrowDown');
  await keys.go('x');
  await expect(said(page)).toHaveText(/^Dismissed: /);
  await keys.go('Home');
  await keys.press('Enter');
  const title = form(page).getByLabel('Title', { exact: true });
  await expect(title).toBeFocused();
  await keys.type('First crossing');

  // Form: every field, another date, an actor, and out by Escape without loss.
  const others = form(page).getByRole('radio');
  await keys.tabTo(others.first());
  await keys.go('ArrowDown');
  await keys.go('ArrowUp');
  await expect(others.first()).toBeChecked();
  await keys.tabTo(form(page).getByRole('combobox', { name: 'Actors' }));
  await keys.type('Ida Solberg');
  await keys.press('Enter');
  await expect(button(form(page), 'Remove Ida Solberg')).toBeVisible();
  await keys.tabTo(form(page).locator('summary').last());
  await keys.press('Enter');
  await keys.tabTo(form(page).getByLabel('Tags'));
  await keys.tabTo(button(form(page), 'Save event'));
  await keys.press('Escape');
  await expect(article(page).locator(':focus')).toHaveCount(1);
  await keys.go('F6');
  await keys.tabTo(title);
  await expect(title).toHaveValue('First crossing');
  await keys.press('Control+Enter');
  await expect(said(page)).toHaveText('Saved: First crossing');

  // Article: marked for later, and made events of from the queue.
  await keys.tabTo(button(article(page), 'Read'), 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo(words(1));
  await keys.go('ArrowDown');
  await keys.go('m');
  await keys.tabTo(button(article(page), '1 mark'), 'Shift+Tab');
  await keys.press('Enter');
  await keys.tabTo(button(article(page), 'Go through them'));
  await keys.press('Enter');
  await expect(title).toBeFocused();
  await keys.type('Ferry bought');
  await keys.press('Control+Enter');
  await expect(said(page)).toHaveText(/Saved: Ferry bought|No marks left/);

  // Clean: a block that a quote rests on is left out; the issue leads back to it.
  await keys.tabTo(button(article(page), 'Clean'), 'Shift+Tab');
  await keys.press('Enter');
  const block = page.locator('[data-block]').filter({ hasText: 'The boat was found' });
  await keys.tabTo(page.locator('[data-block]').first());
  while (!(await block.evaluate((element) => element === document.activeElement))) await keys.go('ArrowDown');
  await keys.go('x');
  await expect(said(page)).toHaveText('Left out. 1 new issue');
  await keys.go('F6');
  const issue = form(page)
    .getByRole('region', { name: 'Issues' })
    .getByRole('button', { name: 'Ferry bought' });
  await keys.tabTo(issue);
  await keys.press('Control+z');
  await expect(issue).toHaveCount(0);
  await keys.press('Control+y');
  await expect(issue).toHaveCount(1);
  await keys.press('Control+z');

  // Timeline: a title, a date, and the way to the event.
  const plot = page.locator('.live svg.plot');
  await keys.tabTo(plot, 'Shift+Tab');
  await keys.go('End');
  await keys.press('F2');
  const name = page.locator('.live').getByRole('textbox', { name: 'Title of the event' });
  await expect(name).toBeFocused();
  await keys.type('First passengers');
  await keys.press('Enter');
  await expect(said(page)).toHaveText('Title: First passengers');
  await expect(plot).toBeFocused();
  await keys.press('m');
  await keys.go('ArrowLeft');
  await keys.press('Escape');
  await expect(said(page)).toHaveText('Nothing was changed.');
  await expect(plot).toBeFocused();
  await keys.press('Enter');
  await expect(form(page).getByRole('heading', { name: 'Change event' })).toBeVisible();
  await expect(title).toBeFocused();

  // Dialogs: opened, gone round, left by Escape, and the keys are where they were.
  await keys.go('F6');
  await expect(plot).toBeFocused();
  await keys.go('F6');
  await expect(page.locator('#make-documents')).toBeFocused();
  for (const [key, heading] of [
    ['Control+s', 'Save the project'],
    ['Control+Shift+S', 'Publish'],
    ['?', 'Keys'],
  ] as const) {
    await keys.press(key);
    await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText(heading);
    await keys.expectFocus();
    await keys.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.locator('#make-documents')).toBeFocused();
  }

  // Versions, projects, undo and redo by their buttons.
  for (const [label, heading] of [
    ['Versions', 'Versions'],
    ['Projects', 'Projects in this browser'],
  ] as const) {
    await keys.tabTo(button(page, label), 'Shift+Tab');
    await keys.press('Enter');
    await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText(heading);
    await keys.expectFocus();
    await keys.press('Escape');
    await expect(button(page, label)).toBeFocused();
    await keys.go('F6');
  }

  // With all of it open, too, Tab comes out at the end.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await walk(page, keys);
  expect(await page.evaluate(() => 'isPointed' in globalThis)).toBe(false);
  if (process.env['SOURCELINE_JOURNEYS'] !== undefined)
    console.log(`all of the editor by keyboard alone: ${keys.actions} actions`);
});
