import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test';

/* The article under a finger: a tapped word, its sentence, its paragraph, and a bar that leaves in sight what is tapped next. */

const LINE = 'The parish counted the houses that were lost, and the governor came by boat to see the mill';
const FLOOD = `---
id: flood
title: The flood
publisher: The Gazette
published: 1896-05-01
language: en
---
${LINE}.

${LINE}.

${LINE}. Towards the end of that month the water fell at last, and the first families went back to clear the mud from their homes. The school stayed closed until November.

${LINE}.

${LINE}.
`;

const words = (page: Page, number: number): Locator => page.locator(`[data-words="${number}"]`);
const said = (page: Page): Locator => page.locator('[role=status].said');

/** Taps the first letters of a paragraph. */
async function tapFirst(page: Page, number: number): Promise<void> {
  const box = await words(page, number).boundingBox();
  if (!box) throw new Error('no paragraph');
  await page.touchscreen.tap(box.x + 8, box.y + 12);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the sentence or the paragraph of a tapped word is one more tap', async ({ page }) => {
    await page.goto('./make/');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'flood.md', mimeType: 'text/markdown', buffer: Buffer.from(FLOOD) });
    const bar = page.getByRole('toolbar', { name: 'Selected words' });
    await words(page, 3).evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await tapFirst(page, 3);
    await expect(said(page)).toHaveText('Selected: The');

    // The rest of the paragraph can be tapped.
    const bottomOf = async (part: Locator): Promise<number> => {
      const box = await part.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    await expect
      .poll(async () => (await bottomOf(words(page, 3))) <= ((await bar.boundingBox())?.y ?? 0))
      .toBe(true);
    await bar.getByRole('button', { name: 'Sentence' }).tap();
    await expect(said(page)).toHaveText(`Selected: ${LINE}.`);
    await expect(bar.getByRole('button', { name: 'Sentence' })).toHaveCount(0);

    await tapFirst(page, 3);
    await bar.getByRole('button', { name: 'Paragraph' }).tap();
    await expect(said(page)).toHaveText(/^Selected: The parish .* until November\.$/);
    await bar.getByRole('button', { name: 'Event' }).tap();
    await expect(page.locator('#make-form')).toContainText('The school stayed closed until November.');
  });

  test('all that is pressed in the list of documents is large enough for a finger', async ({ page }) => {
    await page.goto('./make/');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'flood.md', mimeType: 'text/markdown', buffer: Buffer.from(FLOOD) });
    // A document that was added is shown, in a tab of its own.
    await expect(page.locator('#make-article [data-words]').first()).toBeVisible();
    await page.locator('#make-tab-documents').tap();
    const remove = page.locator('#make-documents').getByRole('button', { name: 'Remove' });
    expect((await remove.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
