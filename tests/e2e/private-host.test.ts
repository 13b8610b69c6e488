import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { madeCsv } from './open-file';
import { BUILD, events } from './site';
import { test } from './test';

/* A page of the web asks a host of the reader's own network only when the reader agrees. */

const SITE = 'http://lines.example/';
const OWN = 'http://127.0.0.1:9/';
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
  wasm: 'application/wasm',
};

/** Serves the build under a name of the web, and two files under one of this machine; returns what that was asked. */
async function serve(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route(`${SITE}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = `${BUILD}${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
  await page.context().route(`${OWN}**`, (route) => {
    const url = route.request().url();
    asked.push(url);
    const body = url.endsWith('.csv') ? madeCsv(3) : readFileSync(`${BUILD}t/clean-network.json`, 'utf8');
    return route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } });
  });
  return asked;
}

test('/open/?src= asks first', async ({ page }) => {
  const asked = await serve(page);
  await page.goto(`${SITE}open/?src=${encodeURIComponent(`${OWN}made.csv`)}`);
  await expect(page.getByText('127.0.0.1:9 is on this computer or in a private network.')).toBeVisible();
  expect(asked).toEqual([]);
  await expect(page.getByRole('button', { name: 'Load it from there' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.rows .row')).toHaveCount(3);
  expect(asked).toEqual([`${OWN}made.csv`]);
});

test('/embed/?src= asks first', async ({ page }) => {
  const asked = await serve(page);
  await page.goto(`${SITE}embed/?view=both&src=${encodeURIComponent(`${OWN}t.json`)}`);
  await expect(page.getByText('127.0.0.1:9 is on this computer or in a private network.')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Load it from there' }).click();
  await expect(page.getByRole('article')).toHaveCount(events.length);
  expect(asked).toEqual([`${OWN}t.json`]);
});
