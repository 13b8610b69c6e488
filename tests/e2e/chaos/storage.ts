import { expect, type Page } from '@playwright/test';
import { openFile, projectFile } from './dialogs.js';
import { perform } from './perform.js';

/** Takes all room away, works on, and gives it back: all is saved then. */
export async function fillAndFree(page: Page, title: string): Promise<void> {
  await setFull(page, true);
  await perform(page, { do: 'title', text: title, isDone: true });
  const alert = page.getByRole('alert').filter({ hasText: 'no room' });
  await expect(alert).toBeVisible({ timeout: 30_000 });
  await setFull(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('.editor .top header')).toContainText('Saved in this browser', {
    timeout: 30_000,
  });
}

export function setFull(page: Page, isFull: boolean): Promise<void> {
  return page.evaluate((isFull) => void (window.chaos.isFull = isFull), isFull);
}

/** Expects a page whose browser keeps nothing to say so. */
export async function expectRefused(page: Page): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
}

/** Opens a file that was saved before a kill in the empty page after it: the project is all there. */
export async function reopen(page: Page, file: string): Promise<void> {
  const undo = page.locator('.editor .top header .tools button').first();
  await expect(undo, 'a page that keeps nothing begins anew').toBeDisabled();
  await openFile(page, file);
  const saved = await projectFile(page, 'As one JSON file');
  // A project that has no lane yet gets its first one where it is read.
  expect(partsOf(saved), 'the project of a file that was opened').toMatchObject(partsOf(file));
}

interface ProjectFile {
  readonly files: Readonly<Record<string, string>>;
  readonly bytes: Readonly<Record<string, string>>;
}

/** Returns what is in a file of a project, in whatever order it was written. */
function partsOf(file: string): Record<string, unknown> {
  const { files, bytes } = JSON.parse(file) as ProjectFile;
  const read = Object.entries(files).map(([name, text]): [string, unknown] => [
    name,
    name.endsWith('.json') ? JSON.parse(text) : text,
  ]);
  return { files: Object.fromEntries(read), bytes };
}
