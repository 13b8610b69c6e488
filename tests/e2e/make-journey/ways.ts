import { expect, type Locator, type Page } from '@playwright/test';
import { DOCUMENTS, type WantedEvent } from './documents';
import { Hands } from './hands';

/** How an author works: with the mouse and a few keys, with keys alone, or with a finger. */
export interface Way {
  readonly name: string;
  readonly hands: Hands;
  readonly add: () => Promise<void>;
  /** Goes on to the document of an event, and selects its words. */
  readonly select: (event: WantedEvent) => Promise<void>;
  readonly makeEvent: () => Promise<void>;
  readonly writeTitle: (title: string) => Promise<void>;
  readonly pickDate: (date: Locator) => Promise<void>;
  readonly save: () => Promise<void>;
  /** Gives the timeline its title, and saves it as one HTML file. */
  readonly publish: (title: string) => Promise<void>;
  readonly closeDialog: () => Promise<void>;
}

const words = (page: Page, { paragraph }: WantedEvent): Locator =>
  page.locator(`[data-words="${paragraph}"]`);
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const titleOfTimeline = (page: Page): Locator => page.getByRole('dialog').getByLabel('Title of the timeline');

/** Goes on to the document of an event by the button at the end of each. */
function goThrough(
  page: Page,
  press: (target: Locator) => Promise<void>,
): (event: WantedEvent) => Promise<void> {
  let open = 0;
  return async ({ document }) => {
    for (; open < document; open += 1) {
      await press(button(page, /^Next document: /));
      await expect(page.locator('#make-article [data-words="1"]')).toBeFocused();
    }
  };
}

export function byMouse(page: Page): Way {
  const hands = new Hands(page);
  const goTo = goThrough(page, (target) => hands.click(target));
  return {
    name: 'mouse, with Enter and Ctrl+Enter',
    hands,
    add: () => hands.drop(DOCUMENTS),
    async select(event) {
      await goTo(event);
      await hands.drag(words(page, event), event.quote);
    },
    makeEvent: () => hands.press('Enter'),
    writeTitle: (title) => hands.type(title),
    pickDate: (date) => hands.click(date),
    save: () => hands.press('Control+Enter'),
    async publish(title) {
      await hands.click(button(page, 'Publish…'));
      await expect(titleOfTimeline(page)).toBeFocused();
      await hands.type(title);
      await hands.click(button(page, 'One HTML file'));
    },
    closeDialog: () => hands.press('Escape'),
  };
}

export function byKeys(page: Page): Way {
  const hands = new Hands(page);
  /** Where the keys are is there to be seen. */
  const press = async (key: string): Promise<void> => {
    await hands.press(key);
    await hands.expectFocus();
  };
  return {
    name: 'keyboard alone',
    hands,
    add: () => hands.choose(DOCUMENTS, () => hands.press('Control+o')),
    async select({ keys }) {
      for (const key of keys) await press(key);
    },
    makeEvent: () => press('Enter'),
    writeTitle: (title) => hands.type(title),
    async pickDate(date) {
      await press('Tab');
      await press('Space');
      await expect(date).toBeChecked();
    },
    save: () => press('Control+Enter'),
    async publish(title) {
      await press('Control+Shift+S');
      await expect(titleOfTimeline(page)).toBeFocused();
      await hands.type(title);
      await press('Enter');
    },
    closeDialog: () => press('Escape'),
  };
}

export function byTouch(page: Page): Way {
  const hands = new Hands(page);
  const goTo = goThrough(page, (target) => hands.tap(target));
  return {
    name: 'touch, 360 px wide',
    hands,
    add: () => hands.choose(DOCUMENTS, () => hands.tap(button(page, 'Choose files…'))),
    async select(event) {
      await goTo(event);
      await hands.tapWord(words(page, event), event.quote, 'first');
      // The sentence of a tapped word is taken; where it is more or less than that, the last word is tapped too.
      const isSentence = !/[.]\s/.test(event.quote);
      if (!isSentence) await hands.tapWord(words(page, event), event.quote, 'last');
    },
    makeEvent: () => hands.tap(page.getByRole('toolbar').getByRole('button', { name: 'Event' })),
    async writeTitle(title) {
      await hands.tap(page.locator('#make-form').getByLabel('Title', { exact: true }));
      await hands.type(title);
    },
    pickDate: (date) => hands.tap(date),
    save: () => hands.tap(button(page, 'Save event')),
    async publish(title) {
      await hands.tap(button(page, 'Publish…'));
      await hands.tap(titleOfTimeline(page));
      await hands.type(title);
      await hands.tap(button(page, 'One HTML file'));
    },
    closeDialog: () => hands.tap(page.getByRole('dialog').getByRole('button', { name: 'Close' })),
  };
}
