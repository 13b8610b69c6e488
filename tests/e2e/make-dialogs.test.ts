import { expect } from '@playwright/test';
import { test } from './test';

/* Each dialog of the editor gives the focus back, by whatever way it is closed. */

for (const [name, title] of [
  ['Save…', 'Save'],
  ['Publish…', 'Publish'],
  ['Versions', 'Versions'],
  ['Projects', 'Projects'],
  ['About…', 'About'],
] as const)
  test(`${title}: Escape and the button of the dialog lead back to what opened it`, async ({ page }) => {
    await page.goto('make/');
    const opener = page.getByRole('button', { name, exact: true });
    const dialog = page.getByRole('dialog');
    await expect(page.locator('.editor')).toBeVisible();
    for (const close of ['Escape', 'button', 'twice'] as const) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(dialog).toHaveCount(1);
      await expect(opener).not.toBeFocused();
      if (close === 'button') await dialog.getByRole('button', { name: 'Close', exact: true }).click();
      else await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(opener).toBeFocused();
      // Escape once more does nothing.
      if (close === 'twice') await page.keyboard.press('Escape');
      await expect(opener).toBeFocused();
    }
  });
