import { expect, type Page, type Request } from '@playwright/test';
import { madeCsv, openPage, pick } from './open-file';
import { eventThat, HOME, hydrated, openTimeline } from './site';
import { test } from './test';

/* A part of a page that cannot be loaded says so, and comes when it is tried again. */

test.describe.configure({ mode: 'parallel' });

const NOTICE = 'A part of this page could not be loaded.';
const compared = eventThat(({ evidence }) => new Set(evidence.map(({ source }) => source)).size > 1);

/** Cuts the page off from its site; returns what joins it again. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
  await page.context().route('**/*', (route) => route.abort('internetdisconnected'));
  return () => page.context().unroute('**/*');
}

async function expectMissing(page: Page): Promise<void> {
  await expect(page.getByRole('alert').getByText(NOTICE)).toBeVisible();
}

const tryAgain = (page: Page): Promise<void> => page.getByRole('button', { name: 'Try again' }).click();

const PARTS: Readonly<Record<string, (page: Page) => { press: () => Promise<void>; comes: string }>> = {
  'the Share dialog': (page) => ({
    press: () => page.getByRole('button', { name: 'Share' }).first().click(),
    comes: 'dialog[open]',
  }),
  'the table': (page) => ({
    press: () => page.getByRole('button', { name: 'Table', exact: true }).click(),
    comes: '.scroller table',
  }),
  'the search': (page) => ({
    press: () => page.getByRole('searchbox').fill('huawei'),
    comes: '.tools [aria-live], .tools [role=status]',
  }),
  'the evidence': (page) => ({
    press: () => page.locator(`#${compared.id}`).getByRole('button', { name: 'Evidence' }).click(),
    comes: `#${compared.id} .basis`,
  }),
};

for (const [name, part] of Object.entries(PARTS))
  test(`${name} says that it is missing, and comes when it is tried again`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.setViewportSize({ width: 1280, height: 900 });
    await openTimeline(page, HOME);
    await hydrated(page);
    const join = await cutOff(page);
    const { press, comes } = part(page);
    await press();
    await expectMissing(page);
    await expect(page.locator(comes)).toHaveCount(0);
    // Still cut off: it is asked for, and the page says so, once more.
    const isScript = (request: Request): boolean => new URL(request.url()).pathname.endsWith('.js');
    const failed = page.waitForEvent('requestfailed', isScript);
    await tryAgain(page);
    await failed;
    await expectMissing(page);
    await join();
    await tryAgain(page);
    await expect(page.locator(comes).first()).toBeVisible();
    await expect(page.getByText(NOTICE)).toBeHidden();
    expect(errors).toEqual([]);
  });

test('the sheet of a narrow screen comes when it is tried again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openTimeline(page, HOME);
  await hydrated(page);
  const join = await cutOff(page);
  await page.getByRole('blockquote').first().getByRole('paragraph').getByRole('link').click();
  await expectMissing(page);
  await join();
  await tryAgain(page);
  await expect(page.getByRole('dialog', { name: /¶ \d+$/ })).toBeVisible();
});

test('the program that reads a file says that it is missing', async ({ page }) => {
  await openPage(page);
  const join = await cutOff(page);
  await pick(page, madeCsv(3));
  await expect(page.getByText('A part of this page that is needed to read the file')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  await join();
  await tryAgain(page);
  await expect(page.locator('.rows .row')).toHaveCount(3);
});
