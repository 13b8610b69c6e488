import { expect } from '@playwright/test';
import { docx, paragraph, run } from '../unit/cli/docx';
import { hostilePages } from '../unit/make/hostile-pages';
import { test } from './test';

const TEXT = 'The old quay was closed on 3 March 2025.\n\nNobody was hurt, said the mayor of the town.';

test('documents are read in the page, hostile ones run nothing, and the project is saved and opened', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto('make/');
  const reports = page.locator('.add li');
  const hostile = hostilePages(80).map((text, index) => ({
    name: `hostile-${index}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(text),
  }));
  const others = [
    { name: 'quay.txt', mimeType: 'text/plain', buffer: Buffer.from(`The quay\n\n${TEXT}`) },
    { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(`The quay\n\n${TEXT}`) },
    {
      name: 'word.docx',
      mimeType: '',
      buffer: docx(paragraph(run('Word'), 'Title') + paragraph(run('In a file of Word.'))),
    },
    { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]) },
  ];
  await page.setInputFiles('.add input[type=file]', [...hostile, ...others]);
  await expect(reports).toHaveCount(84);
  await expect(reports.filter({ hasText: 'is the same file as' })).toHaveCount(1);
  await expect(reports.filter({ hasText: 'a.png is a picture' })).toHaveCount(1);
  await expect(reports.filter({ hasText: 'Added “Word”' })).toHaveCount(1);
  expect(await page.evaluate(() => (globalThis as Record<string, unknown>)['ranInTheTest'])).toBeUndefined();
  const own = new URL(page.url()).origin;
  expect(asked.filter((address) => !address.startsWith(own))).toEqual([]);

  await page.getByRole('textbox', { name: 'Or paste an article' }).fill('https://courier.example/quay?a=1');
  await expect(page.locator('.add code')).toHaveText("sourceline add 'https://courier.example/quay?a=1'");

  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'As a ZIP archive' }).click(),
  ]);
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'broken.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK half'),
  });
  await expect(dialog.getByRole('alert')).toContainText('Nothing was changed');
  await dialog.locator('input[type=file]').setInputFiles(await download.path());
  await expect(dialog.locator('.said')).toContainText('Opened “Untitled timeline”');
});
