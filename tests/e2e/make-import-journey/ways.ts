import { expect, type Locator, type Page } from '@playwright/test';
import { focused } from '../focus';
import { Hands } from '../make-journey/hands';
import { PAGES, SHEET, type WantedRow } from './tram';

/** How an author brings an old timeline: with the mouse and a few keys, or with keys alone. */
export interface ImportWay {
  readonly name: string;
  readonly hands: Hands;
  readonly addSheet: () => Promise<void>;
  readonly addPages: () => Promise<void>;
  /** Presses a button of what has the keys: a dialog or a question. */
  readonly choose: (name: string) => Promise<void>;
  /** Takes the first suggestion. */
  readonly takeFirst: () => Promise<void>;
  /** Selects words in the document, and makes them the quote. */
  readonly quoteByHand: (row: WantedRow) => Promise<void>;
  readonly pickDate: (date: Locator) => Promise<void>;
  readonly save: () => Promise<void>;
  /** Saves the timeline as one HTML file. */
  readonly publish: () => Promise<void>;
}

const MOST_TABS = 20;

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

export function byMouse(page: Page): ImportWay {
  const hands = new Hands(page);
  const choose = (name: string): Promise<void> => hands.click(button(page, name));
  return {
    name: 'mouse, with 1, Q and Ctrl+Enter',
    hands,
    choose,
    addSheet: () => hands.drop(SHEET),
    addPages: () => hands.drop(PAGES),
    takeFirst: () => hands.press('1'),
    async quoteByHand({ document, paragraph, quote }) {
      const heading = page.locator('#make-article').getByRole('heading', { level: 2 });
      if ((await heading.textContent()) !== document)
        await hands.click(page.locator('#make-documents .document', { hasText: document }));
      await expect(heading).toHaveText(document);
      await hands.drag(page.locator(`[data-words="${paragraph}"]`), quote);
      await hands.press('q');
    },
    pickDate: (date) => hands.click(date),
    save: () => hands.press('Control+Enter'),
    async publish() {
      await choose('Publish…');
      await choose('One HTML file');
    },
  };
}

export function byKeys(page: Page): ImportWay {
  const hands = new Hands(page);
  /** Goes on by Tab until something has the focus; each stop is in sight. */
  const tabTo = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    for (let n = 0; n < MOST_TABS; n += 1) {
      await hands.press('Tab');
      await hands.expectFocus();
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`the keyboard never came to ${String(target)}`);
  };
  return {
    name: 'keyboard alone',
    hands,
    addSheet: () => hands.choose(SHEET, () => hands.press('Control+o')),
    addPages: () => hands.choose(PAGES, () => hands.press('Control+o')),
    async choose(name) {
      await tabTo(button(page, name));
      await hands.press('Enter');
    },
    takeFirst: () => hands.press('1'),
    async quoteByHand({ keys = [] }) {
      await hands.press('Shift+F6');
      await hands.expectFocus();
      for (const key of keys) await hands.press(key);
      await hands.press('q');
    },
    async pickDate(date) {
      await hands.press('F6');
      const group = page.locator('#make-form').getByRole('radio', { checked: true }).first();
      await tabTo(group);
      await hands.press('ArrowDown');
      await expect(date).toBeChecked();
    },
    save: () => hands.press('Control+Enter'),
    async publish() {
      await hands.press('Control+Shift+S');
      await expect.poll(async () => (await focused(page)).name).toBe('One HTML file');
      await hands.press('Enter');
    },
  };
}
