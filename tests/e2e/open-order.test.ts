import { expect, type Page } from '@playwright/test';
import { englishArchive as own } from '../../src/lib/messages/english';
import { openPage, pick, rows } from './open-file';
import { hydrated, listen } from './any-site';
import { test } from './test';

/** Dates whose day and month no value tells apart: the page asks once, and its address keeps the answer. */

const MIXED = 'title,start\nThe flood,8/9/2020\nThe storm,2021\n';
const OPEN = 'title,start\nThe flood,8/9/2020\nThe storm,3/4/2021\n';

const DAY_FIRST = own.order.dmy('8 September 2020');
const MONTH_FIRST = own.order.mdy('9 August 2020');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a file is asked for the order of day and month, and read again with the answer', async ({ page }) => {
  await openPage(page);
  await pick(page, MIXED, 'mixed.csv');
  const head = page.locator('main header');
  await expect(head).toContainText(own.opened.events(1));
  await expect(head).toContainText(own.order.ask(1, '8/9/2020'));
  await expect(button(page, DAY_FIRST)).toHaveAttribute('aria-pressed', 'false');
  await button(page, DAY_FIRST).click();
  await expect(head).toContainText(own.opened.events(2));
  await expect(rows(page)).toContainText('8 September 2020');
  await expect(button(page, DAY_FIRST)).toHaveAttribute('aria-pressed', 'true');
  expect(new URL(page.url()).searchParams.get('order')).toBe('dmy');
  await button(page, MONTH_FIRST).click();
  await expect(rows(page)).toContainText('9 August 2020');
  expect(new URL(page.url()).searchParams.get('order')).toBe('mdy');
});

test('a file without a row that can be read is asked too, and another file starts anew', async ({ page }) => {
  await openPage(page);
  await pick(page, OPEN, 'open.csv');
  await expect(page.locator('main')).toContainText(own.order.ask(2, '8/9/2020'));
  // The question is all that is said, and the keyboard is at its first answer.
  await expect(page.locator('main')).not.toContainText('could be read');
  await expect(page.locator('main')).not.toContainText('could not be read');
  await expect(button(page, DAY_FIRST)).toBeFocused();
  await button(page, MONTH_FIRST).click();
  await expect(page.locator('main header')).toContainText(own.opened.events(2));
  await button(page, own.opened.close).click();
  expect(new URL(page.url()).searchParams.get('order')).toBeNull();
});

test('the answer in an address is taken, and how columns were read is said', async ({ page }) => {
  const host = await listen((_, response) => {
    response
      .writeHead(200, { 'access-control-allow-origin': '*' })
      .end('title,start\nThe flood,8/9/2020\nThe storm,1599575142\n');
  });
  try {
    await page.goto(`open/?src=${encodeURIComponent(`${host.origin}/a.csv`)}&order=mdy`);
    await hydrated(page);
    const head = page.locator('main header');
    await expect(head).toContainText(own.opened.events(2));
    await expect(rows(page)).toContainText('9 August 2020');
    await expect(head).toContainText('Column start: 1 value read as Unix seconds');
    expect(new URL(page.url()).searchParams.get('order')).toBe('mdy');
  } finally {
    await host.close();
  }
});
