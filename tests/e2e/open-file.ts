import { expect, type Locator, type Page } from '@playwright/test';
import { hydrated } from './any-site';

/** Files of events made for a test, and the page that opens them. */

const LANES = ['United States', 'China', 'Companies', 'Courts'];
const HEADER = 'id,title,start,lane,importance,source,paragraph,quote,url';

export interface MadeRow {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly lane: string;
  readonly source: string;
}

/** Row `n` of a made table: a day after the one before it; every tenth names no source. */
export function madeRow(n: number): MadeRow {
  return {
    id: `e${n}`,
    title: `Event number ${n} of ${n % 7 === 0 ? 'the harbour' : 'the town'}`,
    start: new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10),
    lane: LANES[n % LANES.length] ?? '',
    source: n % 10 === 0 ? '' : `Paper ${n % 9}`,
  };
}

/** A table of so many rows as CSV; `change` gives other lines in place of some. */
export function madeCsv(count: number, change: (n: number) => string | undefined = () => undefined): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const { id, title, start, lane, source } = madeRow(n);
    return (
      change(n) ?? `${id},${title},${start},${lane},${n % 5},${source},${source ? 3 : ''},As it was said,`
    );
  });
  return [HEADER, ...lines, ''].join('\n');
}

export const openPage = async (page: Page, path = ''): Promise<void> => {
  await page.goto(`${path}open/`);
  await hydrated(page);
};

/** Notes what the page says when all is drawn; to be called before a file is chosen. */
export async function noteReady(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const told = new Promise((resolve) =>
      addEventListener('sourceline:ready', (event) => resolve((event as CustomEvent).detail), { once: true }),
    );
    Object.assign(window, { told });
  });
  return async () =>
    (await page.evaluate(() => (window as unknown as { told: Promise<{ events: number }> }).told)).events;
}

/** Chooses a file by the page's own button, and waits until its events are drawn. */
export async function chooseFile(page: Page, text: string, name = 'made.csv'): Promise<number> {
  const ready = await noteReady(page);
  await pick(page, text, name);
  return ready();
}

export async function pick(page: Page, text: string, name = 'made.csv'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('.start button').first().click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

export const rows = (page: Page): Locator => page.locator('.rows');

/** The selected row as a screen reader is told of it. */
export function selectedRow(
  page: Page,
): Promise<{ place: number; all: number; text: string; isSeen: boolean }> {
  return rows(page).evaluate((box) => {
    const row = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
    const [outer, inner] = [box.getBoundingClientRect(), row?.getBoundingClientRect()];
    return {
      place: Number(row?.getAttribute('aria-posinset')),
      all: Number(row?.getAttribute('aria-setsize')),
      text: row?.querySelector('.title')?.textContent ?? '',
      isSeen: !!inner && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1,
    };
  });
}

/** Places of the rows that are in view, from 1, as they stand from above to below. */
export function rowsInView(page: Page): Promise<number[]> {
  return rows(page).evaluate((box) => {
    const outer = box.getBoundingClientRect();
    return [...box.querySelectorAll('[role=option]')]
      .map((row) => ({ row, at: row.getBoundingClientRect() }))
      .filter(({ at }) => at.bottom > outer.top + 1 && at.top < outer.bottom - 1)
      .sort((a, b) => a.at.top - b.at.top)
      .map(({ row }) => Number(row.getAttribute('aria-posinset')));
  });
}

export const detail = (page: Page): Locator => page.locator('section.detail');
export const has = (locator: Locator, text: string): Promise<void> => expect(locator).toContainText(text);
