import type { Driver } from '../driver';
import type { Journey, Place } from '../journey';
import { first, holds, named, press, same, until } from '../page';

/** Files of the reader's own, read, searched and filtered in the worker. */

/** The number that the result of a search and filters begins with. */
const counted = (): string | undefined =>
  document.querySelector('search [aria-busy=false] [role=status]')?.textContent.match(/\d[\d,]*/)?.[0];

async function open(driver: Driver, place: Place, file: string): Promise<number> {
  await driver.resize(1280, 900);
  await driver.goto(`${place.site}open/`);
  await until(driver, 'the page comes alive', () => document.documentElement.dataset['alive'] === '');
  await driver.setFile(file, first, 'input[type=file]');
  return until(driver, 'the file is read', () => {
    const all = document.querySelector('[role=option][aria-setsize]')?.getAttribute('aria-setsize');
    return document.querySelector('canvas') !== null && Number(all);
  });
}

/** Searches for a word that a third of the rows has, then filters, and returns what was found. */
async function search(driver: Driver): Promise<{ searched: string; filtered: string }> {
  await press(driver, first, 'input[type=search]');
  await driver.type('ferry');
  const searched = await until(driver, 'the search answers', counted);
  // The first answer is the right one, and stays.
  await new Promise((next) => setTimeout(next, 400));
  same(await driver.run(counted), searched, 'what was found, a moment later');
  await press(driver, named, 'search button', 'Filters');
  await press(driver, first, 'search .panel input[type=checkbox]');
  const filtered = await until(
    driver,
    'the filter answers',
    (before) => {
      const busy = document.querySelector('search [aria-busy=true]');
      const text = document.querySelector('search [role=status]')?.textContent.match(/\d[\d,]*/)?.[0];
      return busy === null && text !== before && text;
    },
    searched,
  );
  return { searched: String(searched), filtered: String(filtered) };
}

/** Rows of the CSV whose text has the word. */
async function expected(place: Place): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const [, ...rows] = (await readFile(place.csv, 'utf8')).trim().split('\n');
  return rows.filter((row) => /\bferry/i.test(row)).length;
}

const journey = (name: string, fileOf: (place: Place) => string): Journey => ({
  name,
  async go(driver, place) {
    const all = await open(driver, place, fileOf(place));
    holds(all === 2000, `${all} events are read`);
    const { searched, filtered } = await search(driver);
    same(Number(searched.replace(',', '')), await expected(place), 'the events that a search finds');
    holds(Number(filtered.replace(',', '')) > 0, `${filtered} are left by a filter`);
    await press(driver, first, '[role=option][aria-posinset="2"]');
    await until(driver, 'the event is shown', () => document.querySelector('section.detail h2') !== null);
  },
});

export const openJourneys = [
  journey('/open/: CSV, search, filter', ({ csv }) => csv),
  journey('/open/: Parquet, search, filter', ({ parquet }) => parquet),
] as const;
