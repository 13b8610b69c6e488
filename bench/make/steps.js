// What is measured of the editor, step by step, as an author works: by trusted input.

import { Probe, settle } from './probe.js';

/** @typedef {import('@playwright/test').Page} Page */

/** Between two letters: a fast typist's pace. */
const KEY_MS = 120;
/** After a few letters the hand rests: the axis is drawn anew, and the work is saved. */
const REST_MS = 450;
const TEXT = 'The council votes on the quay again in the spring ';

/**
 * Types into what has the focus.
 * @param {Page} page
 * @param {number} letters
 */
async function type(page, letters) {
  for (let at = 0; at < letters; at += 1) {
    await page.keyboard.press(TEXT[at % TEXT.length] === ' ' ? 'Space' : (TEXT[at % TEXT.length] ?? 'a'));
    await page.waitForTimeout(at % 6 === 5 ? REST_MS : KEY_MS);
  }
}

/**
 * Milliseconds from now until a page has something, its picture included.
 * @param {Page} page
 * @param {() => Promise<unknown>} act
 * @param {string} condition an expression of the page
 */
export async function until(page, act, condition) {
  await page.evaluate((expression) => {
    const has = /** @type {() => boolean} */ (new Function(`return ${expression}`));
    const state = { began: 0 };
    const begin = (/** @type {Event} */ event) => void (state.began ||= event.timeStamp);
    for (const name of ['keydown', 'pointerdown']) addEventListener(name, begin, { capture: true });
    Object.assign(window, {
      ended: new Promise((resolve) => {
        const look = () => {
          if (state.began === 0 || !has()) return void requestAnimationFrame(look);
          for (const name of ['keydown', 'pointerdown']) removeEventListener(name, begin, { capture: true });
          setTimeout(() => resolve(performance.now() - state.began));
        };
        look();
      }),
    });
  }, condition);
  await act();
  return page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (window).ended));
}

/**
 * The steps of an author in a page that has the large project open.
 * @param {Page} page
 * @param {{ keys: number, turns: number }} often
 * @returns {Promise<Probe>}
 */
export async function workThrough(page, { keys, turns }) {
  const probe = await Probe.of(page);
  const form = page.locator('#make-form');
  const paragraph = (/** @type {number} */ number) => page.locator(`[data-words="${number}"]`);
  const document = (/** @type {number} */ number) => page.locator('#make-documents .document').nth(number);
  const titleOf = (/** @type {number} */ number) =>
    `document.querySelector('#make-documents li:nth-child(${number + 1})').classList.contains('open') && ` +
    `document.querySelector('[data-words="60"]') !== null`;

  await probe.times('open a document', turns, (turn) => {
    const next = (turn * 7 + 3) % 100;
    return until(page, () => document(next).click(), titleOf(next));
  });

  await paragraph(2).focus();
  await probe.inputs('key that moves the caret', async () => {
    for (let at = 0; at < keys; at += 1) {
      await page.keyboard.press(at % 30 < 15 ? 'ArrowRight' : 'ArrowLeft');
      await page.waitForTimeout(KEY_MS);
    }
  });
  await probe.inputs('key that extends the selection', async () => {
    for (let at = 0; at < keys; at += 1) {
      await page.keyboard.press(at % 30 < 15 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
      await page.waitForTimeout(KEY_MS);
    }
  });
  await probe.inputs('M marks a passage', async () => {
    for (let at = 0; at < turns; at += 1) {
      await paragraph(3 + at).focus();
      await page.keyboard.press('m');
      await page.waitForTimeout(REST_MS);
    }
  });

  await probe.times('Enter until the form is there', turns, async (turn) => {
    await paragraph(5 + turn).focus();
    const time = await until(
      page,
      () => page.keyboard.press('Enter'),
      `document.querySelector('#make-form form')`,
    );
    await settle(page, REST_MS);
    await form.getByRole('button', { name: 'Discard' }).click();
    await settle(page, REST_MS);
    return time;
  });

  await paragraph(30).focus();
  await page.keyboard.press('Enter');
  await form.getByLabel('Title', { exact: true }).focus();
  await probe.inputs('key in the title', () => type(page, keys));
  await form.getByText('More: kind').click();
  await form.getByLabel('Summary in your own words').focus();
  await probe.inputs('key in the summary', () => type(page, keys));
  await form.getByLabel('Who says so').focus();
  await probe.inputs('key in “Who says so”', () => type(page, keys));
  await form.getByRole('combobox', { name: 'Actors' }).focus();
  await probe.inputs('key in the actors', () => type(page, keys));
  await form.getByRole('radio', { name: 'Another date…' }).check();
  await form.getByRole('textbox', { name: 'Another date…' }).fill('');
  await form.getByRole('textbox', { name: 'Another date…' }).focus();
  await probe.inputs('key in the words of a date', async () => {
    const words = '14 February 2025, early in the morning';
    for (let at = 0; at < keys; at += 1) {
      if (at > 0 && at % words.length === 0)
        await form.getByRole('textbox', { name: 'Another date…' }).fill('');
      await page.keyboard.type(words[at % words.length] ?? ' ');
      await page.waitForTimeout(at % 6 === 5 ? REST_MS : KEY_MS);
    }
  });
  await form.getByRole('button', { name: 'Discard' }).click();

  await probe.times('save an event until the axis has it', turns, async (turn) => {
    await paragraph(33 + turn).focus();
    await page.keyboard.press('Enter');
    await form.getByRole('radio').first().check();
    await form.getByLabel('Title', { exact: true }).fill(`Saved in turn ${turn}`);
    await settle(page, REST_MS);
    const events = await page.locator('.editor footer b').textContent();
    return until(
      page,
      () => page.keyboard.press('Control+Enter'),
      `document.querySelector('.editor footer b').textContent !== ${JSON.stringify(events)} && ` +
        `document.querySelector('#make-form form') === null && document.querySelector('svg.plot a.mark') !== null`,
    );
  });

  await probe.times('key that undoes until it is seen', turns, () => undo(page, 'Control+z'));
  await probe.times('key that redoes until it is seen', turns, () => undo(page, 'Control+Shift+z'));
  return probe;
}

/**
 * @param {Page} page
 * @param {string} keys
 */
async function undo(page, keys) {
  await page.locator('#make-article').focus();
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('.tools button')].slice(0, 2).map((each) => each.getAttribute('title')),
  );
  const time = await until(
    page,
    () => page.keyboard.press(keys),
    `[...document.querySelectorAll('.tools button')].slice(0, 2).map((each) => each.getAttribute('title')).join() !== ` +
      JSON.stringify(names.join()),
  );
  await settle(page, REST_MS);
  return time;
}
