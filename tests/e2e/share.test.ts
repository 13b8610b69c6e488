import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import {
  axis,
  BUILD,
  card,
  eventPage,
  eventThat,
  expectSelected,
  mark,
  openShare,
  openTimeline,
  timeline,
  TIMELINE,
  watch,
} from './site';
import { test } from './test';

/** What the Share dialog shows, copies and saves. */

test.use({ viewport: { width: 1280, height: 900 } });

const built = (extension: string): Buffer => readFileSync(`${BUILD}t/${timeline.id}.${extension}`);

/** Files of the tab “Data”, by the names of their offers. */
const DATA = {
  ...{ JSON: 'json', CSV: 'csv', 'Web Annotations': 'annotations.jsonld', iCalendar: 'ics' },
  ...{ TimelineJS: 'timelinejs.json', 'vis-timeline': 'vis.json', markwhen: 'mw' },
};

async function saved(page: Page, dialog: Locator, name: string): Promise<Download> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await dialog.getByRole('button', { name: `Save ${name}`, exact: true }).click();
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

test('the link of the timeline, and of the selected event', async ({ page, baseURL }) => {
  await openTimeline(page);
  // Events of the same time and lane lie under one mark: this one has a mark of its own.
  const event = eventThat(({ evidence }) => evidence.length > 1);
  await mark(page, event.id).locator('.body').first().click();
  await expectSelected(page, event.id);
  // The list has scrolled the axis and its buttons away: the selected card has one of its own.
  await card(page, event)
    .getByRole('button', { name: /^Share/ })
    .click();
  const dialog = page.getByRole('dialog');
  const fields = dialog.getByRole('textbox');
  await expect(fields).toHaveCount(2);
  await expect(fields.first()).toHaveValue(new URL(TIMELINE, baseURL).href);
  await expect(fields.nth(1)).toHaveValue(new URL(eventPage(event.id), baseURL).href);
  await expect
    .poll(() => dialog.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1200);
});

test('the embed follows the choices, and is copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTimeline(page);
  const dialog = await openShare(page, 'Embed');
  await dialog.getByLabel('Show', { exact: true }).selectOption('axis');
  await dialog.getByLabel('Colours', { exact: true }).selectOption('dark');
  const address = `${new URL(`embed/${timeline.id}/`, baseURL).href}?view=axis&theme=dark`;
  await expect(dialog.getByRole('link', { name: 'Open' })).toHaveAttribute('href', address);
  await expect(dialog.locator('iframe')).toHaveAttribute('src', address);
  for (const [kind, messages] of [
    ['element', '<source-line'],
    ['iframe', '<iframe'],
    ['address', 'http'],
    ['quarto', '::: {.content-visible'],
  ] as const) {
    await dialog.getByLabel('As', { exact: true }).selectOption(kind);
    await dialog.getByRole('button', { name: /^Copy/ }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(messages), copied).toBe(true);
    await dialog.getByLabel('As', { exact: true }).selectOption('element');
  }
});

test('a text that is yet to be fetched is promised to the clipboard within the press', async ({ page }) => {
  // As WebKit does, which refuses all that is written after a wait.
  await page.addInitScript(() => {
    const taken: string[] = [];
    const refuse = (): Promise<never> => Promise.reject(new DOMException('too late', 'NotAllowedError'));
    const write = async ([item]: ClipboardItem[]): Promise<void> => {
      if (window.event?.type !== 'click') return refuse();
      taken.push((await (await item?.getType('text/plain'))?.text()) ?? '');
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write, writeText: refuse } });
    Object.assign(window, { taken });
  });
  await openTimeline(page);
  for (const [part, names] of [
    ['Picture', { SVG: 'svg' }],
    ['Document', { Markdown: 'md' }],
    ['Data', DATA],
    ['Cite', { 'CSL-JSON': 'csl.json', RIS: 'ris', BibTeX: 'bib' }],
  ] as const) {
    const dialog = await openShare(page, part);
    for (const [name, extension] of Object.entries(names)) {
      const offer = dialog.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
      await offer.getByRole('button', { name: `Copy ${name}`, exact: true }).click();
      await expect(offer.getByRole('status')).toHaveText('Copied');
      const last = await page.evaluate(() => (window as unknown as { taken: string[] }).taken.at(-1));
      // A Blob's text() leaves out the mark of byte order that the CSV file begins with.
      expect(
        last ===
          built(extension)
            .toString()
            .replace(/^\uFEFF/, ''),
        extension,
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
  }
});

test('a text that cannot be copied is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  await openTimeline(page);
  const dialog = await openShare(page, 'Cite');
  await dialog.getByRole('button', { name: 'Copy RIS', exact: true }).click();
  await expect(dialog.getByText('Could not copy: the text is selected, copy it by hand')).toBeVisible();
  const field = dialog.getByRole('textbox', { name: 'Copy RIS' });
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((node: HTMLTextAreaElement) =>
      node.value.slice(node.selectionStart, node.selectionEnd),
    ),
  ).toBe(built('ris').toString().replaceAll('\r\n', '\n')); // A field's value has no CR.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('button', { name: 'Copy table', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /copy it by hand/ })).toBeFocused();
});

test('files are those of the site', async ({ page, baseURL }) => {
  const { faults } = watch(page, [new URL(baseURL ?? '').origin]);
  await openTimeline(page);
  for (const [part, files] of [
    ['Picture', { SVG: 'svg', PNG: 'png' }],
    ['Document', { PDF: 'pdf', 'HTML, one file': 'standalone.html', Markdown: 'md' }],
    ['Data', DATA],
    ['Cite', { 'CSL-JSON': 'csl.json', RIS: 'ris', BibTeX: 'bib' }],
  ] as const) {
    const dialog = await openShare(page, part);
    for (const [name, extension] of Object.entries(files)) {
      const download = await saved(page, dialog, name);
      expect(download.suggestedFilename()).toBe(`${timeline.id}.${extension}`);
      expect((await bytesOf(download)).equals(built(extension)), extension).toBe(true);
    }
    await page.keyboard.press('Escape');
  }
  expect(faults).toEqual([]);
});

test('a figure of its own width and time is made in the page, without asking elsewhere', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const { faults } = watch(page, [new URL(baseURL ?? '').origin]);
  await openTimeline(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const dialog = await openShare(page, 'Picture');
  const width = dialog.getByLabel('Width in pixels');
  await width.fill('12');
  await expect(dialog.getByRole('alert')).toContainText('from 320 to 4000');
  await width.fill('640');
  await expect(dialog.getByRole('alert')).toBeHidden();
  await dialog.getByLabel('Time', { exact: true }).selectOption({ index: 1 });
  await dialog.getByLabel('Sharpness of PNG').selectOption('1');

  const svg = (await bytesOf(await saved(page, dialog, 'SVG'))).toString();
  expect(svg).toContain('width="640"');
  expect(svg).not.toEqual(built('svg').toString());
  const png = await bytesOf(await saved(page, dialog, 'PNG'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(640);
  await dialog.getByRole('tab', { name: 'Document' }).click();
  const pdf = await bytesOf(await saved(page, dialog, 'PDF'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.equals(built('pdf'))).toBe(false);
  expect(faults).toEqual([]);
});

test('keys walk its parts, Escape closes it and gives the focus back', async ({ page }) => {
  await openTimeline(page);
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Link' }).focus();
  for (const name of ['Embed', 'Picture', 'Document', 'Data', 'Cite', 'Link']) {
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('tab', { name })).toBeFocused();
    await expect(dialog.getByRole('tabpanel', { name })).toBeVisible();
  }
  await page.keyboard.press('End');
  await expect(dialog.getByRole('tab', { name: 'Cite' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await expect(axis(page)).toBeVisible();
});
