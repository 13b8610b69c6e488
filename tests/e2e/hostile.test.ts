import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { hostileDocuments } from '../unit/make/hostile-documents';
import { hostileArchives, hostileProject, hostileProjectFiles } from '../unit/make/hostile-projects';
import { test } from './test';

/*
 * Documents and projects that somebody made to run something: nothing of them runs where they are read, shown, saved and
 * published. `npm run hostile` has a thousand of them.
 */

const COUNT = Number(process.env['SOURCELINE_HOSTILE'] ?? '100');
const DOCUMENTS = Math.round(COUNT * 0.7);
const PROJECTS = Math.round(COUNT * 0.2);
const SHOWN = COUNT - DOCUMENTS - PROJECTS;
/** So many files are given at once. */
const BATCH = 70;

test.describe.configure({ timeout: 60_000 + COUNT * 1500 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What no page of ours has, and each of the attacks would make. */
const MADE = [
  ...['error', 'load', 'click', 'focus', 'toggle', 'begin', 'mouseover', 'slotchange'].map(
    (name) => `[on${name}]`,
  ),
  ...['iframe', 'object', 'embed', 'base', 'math', 'xmp', 'x-a', 'meta[http-equiv=refresh i]', 'a[ping]'],
  ...['javascript:', 'data:', 'vbscript:'].map((scheme) => `a[href^="${scheme}" i]`),
  ...['img', 'script', 'link', 'source', 'video', 'use'].flatMap((name) => [
    `${name}[src*="elsewhere.example"]`,
    `${name}[href*="elsewhere.example"]:not([rel=canonical])`,
  ]),
].join(', ');

/** Notes what a page does that it should not. */
class Watch {
  readonly #done: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    page.on('dialog', (dialog) => {
      this.#done.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => this.#done.push(`window: ${popup.url()}`));
    page.on('pageerror', (error) => this.#done.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const own = /^(?:data:|blob:|file:)|^http:\/\/127\.0\.0\.1:\d+\//;
      if (!own.test(request.url())) this.#done.push(`request: ${request.url()}`);
    });
  }

  async expectNothing(): Promise<void> {
    const found = await this.#page.evaluate(
      (selector) => ({
        ran: (globalThis as Record<string, unknown>)['ranInTheTest'],
        polluted: ({} as Record<string, unknown>)['polluted'],
        made: [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 120)),
      }),
      MADE,
    );
    expect(found).toEqual({ ran: undefined, polluted: undefined, made: [] });
    expect(this.#done).toEqual([]);
  }
}

test('hostile documents run nothing where they are read and shown', async ({ page }) => {
  const watch = new Watch(page);
  await page.goto('make/');
  const reports = page.locator('.add li');
  const files = hostileDocuments(DOCUMENTS);
  for (let from = 0; from < files.length; from += BATCH) {
    const some = files.slice(from, from + BATCH);
    await page.setInputFiles('.add input[type=file]', [...some]);
    await expect(reports).toHaveCount(some.length, { timeout: 60_000 });
    await watch.expectNothing();
    // The last of them, each of another kind, are opened: what of them is text is shown.
    const documents = page.locator('button.document');
    const count = await documents.count();
    expect(count).toBeGreaterThan(some.length / 2);
    for (let at = count - 10; at < count; at += 1) {
      await documents.nth(at).click();
      await watch.expectNothing();
    }
    await page.goto('about:blank');
    await page.goto('make/');
  }
});

test('hostile projects are opened or refused, and run nothing', async ({ page }) => {
  const watch = new Watch(page);
  await page.goto('make/');
  const dialog = page.getByRole('dialog');
  // Keys do nothing before the editor is there.
  await expect(async () => {
    await page.keyboard.press('Control+s');
    await expect(dialog).toBeVisible({ timeout: 500 });
  }).toPass();
  const input = dialog.locator('input[type=file]');
  for (const archive of hostileArchives()) {
    await input.setInputFiles(archive);
    await expect(dialog.getByRole('alert')).toContainText('Nothing was changed');
  }
  const said = dialog.locator('.said');
  let opened = 0;
  for (const file of hostileProjectFiles(PROJECTS)) {
    const before = await said.textContent();
    await input.setInputFiles(file);
    await expect.poll(() => said.textContent()).not.toBe(before);
    if ((await dialog.getByRole('alert').count()) === 0) opened += 1;
    await watch.expectNothing();
  }
  expect(opened).toBeGreaterThan(PROJECTS / 2);
});

test.describe('a hostile project on a folder', () => {
  let folder: string;
  let server: ChildProcess;
  let address: string;
  const numbers = Array.from({ length: SHOWN }, (_, at) => at);

  test.beforeAll(async () => {
    // The program may have to be built first.
    test.setTimeout(300_000);
    folder = mkdtempSync(join(tmpdir(), 'sourceline-hostile-'));
    for (const [path, text] of Object.entries(hostileProject(numbers))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    server = spawn(process.execPath, ['scripts/sourceline.js', 'dev', folder, '--port', '0'], { cwd: ROOT });
    const [line] = (await once(server.stdout ?? server, 'data')) as [Buffer];
    address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line))?.[0] ?? '';
  });
  test.afterAll(async () => {
    server.kill();
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  test('runs nothing on any page, in the editor, and in what the editor publishes', async ({ page }) => {
    const watch = new Watch(page);
    const pages = [
      'make/',
      't/hostile/',
      'embed/hostile/',
      ...numbers.flatMap((at) => [`t/hostile/e/closed-${at}/`, `t/hostile/s/quay-${at}/`]),
    ];
    for (const path of pages) {
      const response = await page.goto(`${address}${path}`);
      expect(response?.status(), path).toBe(200);
      await watch.expectNothing();
    }
    await page.goto(`${address}make/`);
    await page.getByRole('button', { name: 'Publish…' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('dialog').getByRole('button', { name: 'One HTML file' }).click(),
    ]);
    const file = join(folder, 'published.html');
    await download.saveAs(file);
    await watch.expectNothing();
    await page.goto(`file://${file}`);
    await expect(page.locator('body')).toContainText('closed the old quay on 3 March 2025');
    await watch.expectNothing();
  });
});
