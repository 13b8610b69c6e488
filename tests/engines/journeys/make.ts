import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../driver';
import type { Journey, Place } from '../journey';
import { first, holds, named, press, same, there, until } from '../page';

/** The editor: a document becomes an event, which is kept, saved, opened again and published. */

const QUOTE = 'The old lock was closed on 3 March 2025.';
const TEXT = `The lock of Aldmere\n\nNobody had asked for it. ${QUOTE}\n\nBoats wait below the weir.\n`;
const FORM = '#make-form form';

const said = (words: string): boolean =>
  document.querySelector('[role=status].said')?.textContent.startsWith(words) === true;
const isAlive = (): boolean => document.querySelector('.add input[type=file]') !== null;
const chosenDate = (): string | undefined =>
  document.querySelector('#make-form .choice:has(:checked)')?.textContent;
const counted = (): string | undefined => document.querySelector('footer b')?.textContent;

/** Opens the editor, with nothing that was kept before. */
async function openEmpty(driver: Driver, { site }: Place): Promise<void> {
  await driver.resize(1280, 900);
  await driver.goto(`${site}make/`);
  await until(driver, 'the editor opens', isAlive);
  await driver.run(
    () =>
      new Promise((done) => {
        const deleting = indexedDB.deleteDatabase('sourceline-make');
        deleting.onsuccess = deleting.onerror = () => done(true);
      }),
  );
  await driver.goto('about:blank');
  await driver.goto(`${site}make/`);
  await until(driver, 'the editor opens', isAlive);
  same(await driver.run(counted), '0 events', 'what is there at first');
}

/** Gives a file to a field that is shown for that: some drivers refuse hidden ones. */
async function giveFile(driver: Driver, path: string, css: string): Promise<void> {
  await driver.run((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (input) input.hidden = false;
  }, css);
  await driver.setFile(path, first, css);
}

async function withFile<Result>(
  name: string,
  bytes: string | Buffer,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-make-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds a document, and makes an event of its second sentence by keys. */
async function makeEvent(driver: Driver): Promise<void> {
  await withFile('lock.txt', TEXT, async (path) => {
    await giveFile(driver, path, '.add input[type=file]');
    await there(driver, first, '#make-article [data-words="1"]');
  });
  await press(driver, first, '#make-article [data-words="2"]');
  await driver.press('ArrowUp');
  await driver.press('Control+ArrowRight');
  await driver.press('Shift+End');
  await until(driver, 'the sentence is selected', said, `Selected: ${QUOTE}`);
  await driver.press('Enter');
  await there(driver, first, FORM);
  const date = await driver.run(chosenDate);
  holds(date?.includes('3 March 2025') === true, `the chosen date: ${date}`);
  await driver.type('Lock closed');
  await driver.press('Control+Enter');
  await until(driver, 'the event is saved', said, 'Saved: Lock closed');
  same(await driver.run(counted), '1 event', 'what the line at the bottom counts');
  // Reading goes on where the quote ended.
  await until(driver, 'the keys are in the article again', () =>
    document.activeElement?.matches('#make-article [data-words="2"]'),
  );
}

const make: Journey = {
  name: 'make: a document, an event, undo, and the page again',
  async go(driver, place) {
    await openEmpty(driver, place);
    await makeEvent(driver);
    await driver.press('Control+z');
    await until(driver, 'it is undone', () => document.querySelector('footer b')?.textContent === '0 events');
    await driver.press('Control+y');
    await until(
      driver,
      'it is done again',
      () => document.querySelector('footer b')?.textContent === '1 event',
    );
    await until(driver, 'it is kept', () => document.body.textContent.includes('Saved in this browser'));
    await driver.goto('about:blank');
    await driver.goto(`${place.site}make/`);
    await until(
      driver,
      'the event is there again',
      () => document.querySelector('.live a.mark, .live [role=option]') !== null,
    );
    same(await driver.run(counted), '1 event', 'what is there after the page is loaded again');
    const quoted = await driver.run(() =>
      [...document.querySelectorAll('mark[data-events]')].map((each) => each.textContent).join(''),
    );
    same(quoted, QUOTE, 'the quote in the text');
  },
};

interface Handed {
  readonly name: string;
  readonly base64: string;
}

/** From here on what is saved is kept in the page: where a browser puts a file is its own. */
function keepSaved(driver: Driver): Promise<void> {
  return driver.run(() => {
    const handed: { name: string; base64: string }[] = [];
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const { download: name } = this;
      const reader = new FileReader();
      reader.onload = () => handed.push({ name, base64: String(reader.result).replace(/^.*,/, '') });
      const blob = blobs.get(this.href);
      if (blob) reader.readAsDataURL(blob);
    };
    Object.assign(globalThis, { handed });
  });
}

const handedAt = (index: number): Handed | undefined =>
  (globalThis as unknown as { handed: Handed[] }).handed[index];

const save: Journey = {
  name: 'make: saved as ZIP, opened again, published',
  async go(driver, place) {
    await openEmpty(driver, place);
    await makeEvent(driver);
    await keepSaved(driver);
    await driver.press('Control+s');
    await there(driver, named, 'dialog[open] button', 'As a ZIP archive');
    const hasFolders = await driver.run(() => 'showDirectoryPicker' in globalThis);
    const offers = await driver.run(
      () =>
        [...document.querySelectorAll('dialog[open] button')].filter(
          ({ textContent }) => textContent.trim() === 'In a folder…',
        ).length,
    );
    same(offers, hasFolders ? 1 : 0, 'ways to save in a folder');
    await press(driver, named, 'dialog[open] button', 'As a ZIP archive');
    const zip = await until(driver, 'a ZIP archive is saved', handedAt, 0);
    holds(zip.name.endsWith('.zip'), `its name: ${zip.name}`);

    await openEmpty(driver, place);
    await driver.press('Control+s');
    await there(driver, named, 'dialog[open] button', 'As a ZIP archive');
    await withFile(zip.name, Buffer.from(zip.base64, 'base64'), async (path) => {
      await giveFile(driver, path, 'dialog[open] input[type=file]');
      await until(
        driver,
        'it is opened',
        () => document.querySelector('footer b')?.textContent === '1 event',
      );
    });
    await driver.press('Escape');
    await keepSaved(driver);
    await press(driver, named, 'button', 'Publish…');
    await there(driver, first, 'dialog[open] form input');
    await driver.type('The lock');
    await press(driver, named, 'dialog[open] button', 'One HTML file');
    const file = await until(driver, 'one HTML file is saved', handedAt, 0);
    same(file.name, 'the-lock.standalone.html', 'its name');
    const html = Buffer.from(file.base64, 'base64').toString('utf8');
    holds(html.includes('Lock closed') && html.includes('3 March 2025'), 'the event in the file');
  },
};

const TABLE = 'Event,Day,Link\nLock closed,2025-03-03,https://weir.example/lock\nLock opened,2025-05,\n';

/** It is read in a worker, which some browsers start in ways of their own. */
const importing: Journey = {
  name: 'make: a table becomes drafts',
  async go(driver, place) {
    await openEmpty(driver, place);
    await withFile('locks.csv', TABLE, async (path) => {
      await giveFile(driver, path, '.add input[type=file]');
      await there(driver, first, 'dialog[open] select');
    });
    await press(driver, named, 'dialog[open] button', 'Look at what it gives');
    await press(driver, named, 'dialog[open] button', 'Add 2 drafts');
    await until(driver, 'the drafts are there', () =>
      document.querySelector('footer')?.textContent.includes('2 without a quote or a date'),
    );
    await driver.press('Escape');
    await until(
      driver,
      'they are drawn hollow on the axis',
      () => document.querySelectorAll('.live a.mark[data-draft]').length === 2,
    );
  },
};

export const makeJourneys = [make, save, importing] as const;
