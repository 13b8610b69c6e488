import { readFileSync } from 'node:fs';
import type { Journey } from '../journey';
import { first, holds, named, press, until } from '../page';
import { openTimeline } from './timeline';

/** What the Share dialog copies and saves. */

const copy: Journey = {
  name: 'Share: copy',
  async go(driver, place) {
    await openTimeline(driver, place);
    await press(driver, named, 'button', 'Share');
    await press(driver, named, 'dialog[open] [role=tab]', 'Cite');
    // What is copied is fetched first, in which time a press is over for some browsers.
    await press(driver, named, 'dialog[open] button', 'Copy RIS');
    await until(driver, 'it says that it is copied', () =>
      [...document.querySelectorAll('dialog[open] [role=status]')].some(
        ({ textContent }) => textContent === 'Copied',
      ),
    );
    await driver.press('Escape');
    await press(driver, first, 'input[type=search]');
    await driver.press('Control+v');
    await until(driver, 'it can be pasted', () =>
      document.querySelector('input')?.value.startsWith('TY  - '),
    );
  },
};

const save: Journey = {
  name: 'Share: save',
  async go(driver, place) {
    const { build, timeline } = place;
    await openTimeline(driver, place);
    // Where a browser puts a file is its own; what it is handed is looked at.
    await driver.run(() => {
      const handed: { name: string; text: string }[] = [];
      const blobs = new Map<string, Blob>();
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const address = make(blob);
        blobs.set(address, blob);
        return address;
      };
      HTMLAnchorElement.prototype.click = function () {
        void blobs
          .get(this.href)
          ?.text()
          .then((text) => handed.push({ name: this.download, text }));
      };
      Object.assign(globalThis, { handed });
    });
    await press(driver, named, 'button', 'Share');
    await press(driver, named, 'dialog[open] [role=tab]', 'Data');
    await press(driver, named, 'dialog[open] button', 'Save CSV');
    const file = await until(
      driver,
      'a file is saved',
      () => (globalThis as unknown as { handed: { name: string; text: string }[] }).handed[0],
    );
    holds(file?.name === `${timeline.id}.csv`, 'its name');
    const written = readFileSync(`${build}t/${timeline.id}.csv`, 'utf8').replace(/^\uFEFF/, '');
    holds(file?.text.replace(/^\uFEFF/, '') === written, 'the bytes of the file');
    await press(driver, named, 'dialog[open] [role=tab]', 'Picture');
    await press(driver, named, 'dialog[open] button', 'Save PNG');
    await until(
      driver,
      'a picture is saved',
      () => (globalThis as unknown as { handed: { text: string }[] }).handed[1]?.text.slice(1, 4) === 'PNG',
    );
  },
};

export const shareJourneys = [copy, save] as const;
