import type { Locator, Page } from '@playwright/test';

/** A command waits no longer for what is there and cannot be reached. */
export const SOON = { timeout: 20_000 };

export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first();

/** Presses a button where it is there and can be pressed. */
export async function press(page: Page | Locator, name: string | RegExp): Promise<boolean> {
  const found = button(page, name);
  if ((await found.count()) === 0 || !(await found.isVisible()) || !(await found.isEnabled())) return false;
  await found.click(SOON);
  return true;
}

/** Types over what a field has, letter by letter. */
export async function typeOver(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus(SOON);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
