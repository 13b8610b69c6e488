import { expect, type Locator, type Page } from '@playwright/test';
import { button, press, SOON, typeOver } from './pressing.js';

/** Opens a dialog of the head. */
async function dialog(page: Page, name: string | RegExp): Promise<Locator> {
  await button(page.locator('.editor .top header .tools'), name).click(SOON);
  const opened = page.locator('dialog[open]');
  await expect(opened).toBeVisible();
  return opened;
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

/** Saves the project as a file; returns its text. */
export async function projectFile(
  page: Page,
  kind: 'As a ZIP archive' | 'As one JSON file',
): Promise<string> {
  const opened = await dialog(page, /^Save/);
  await page.evaluate(() => void (window.chaos.file = undefined));
  await button(opened, kind).click(SOON);
  await expect(opened.locator('.said')).not.toBeEmpty({ timeout: 30_000 });
  await closeDialog(page);
  return page.evaluate(() => window.chaos.file?.text() ?? '');
}

/** Opens a project from a file. */
export async function openFile(page: Page, text: string): Promise<void> {
  const opened = await dialog(page, /^Save/);
  await opened.locator('input[type=file]').setInputFiles({
    name: 'project.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(opened.locator('.said')).toContainText('Opened', { timeout: 30_000 });
  await closeDialog(page);
}

export async function returnToVersion(page: Page): Promise<boolean> {
  const opened = await dialog(page, 'Versions');
  await page.waitForTimeout(100);
  const last = opened.getByRole('button', { name: /^Compare/ }).last();
  if ((await last.count()) > 0) {
    await last.click(SOON);
    if (await press(opened, 'Return to it')) {
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      return true;
    }
  }
  await closeDialog(page);
  return false;
}

/** Begins another project, goes back to the one there was, and deletes the other one. */
export async function leaveAndReturn(page: Page): Promise<boolean> {
  const title = page.locator('input.title');
  const before = await title.inputValue();
  const opened = await dialog(page, 'Projects');
  await button(opened, 'New project').click(SOON);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await typeOver(page, title, 'Another one');
  await page.keyboard.press('Enter');
  await expect(page.locator('.editor .top header')).toContainText('Saved in this browser', {
    timeout: 30_000,
  });
  const list = await dialog(page, 'Projects');
  const first = list
    .locator('li')
    .filter({ has: page.getByRole('button', { name: /^Open/ }) })
    .first();
  if ((await first.count()) === 0) {
    await closeDialog(page);
    await press(page, 'Undo');
    return false;
  }
  await button(first, /^Open/).click(SOON);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(title).toHaveValue(before);
  const again = await dialog(page, 'Projects');
  const other = again
    .locator('li')
    .filter({ hasText: 'Another one' })
    .filter({ hasNotText: 'open now' })
    .first();
  if ((await press(other, /^Delete/)) && (await press(other, 'Delete')))
    await expect(again.locator('li').filter({ hasText: 'is deleted' }).first()).toBeVisible();
  await closeDialog(page);
  return true;
}
