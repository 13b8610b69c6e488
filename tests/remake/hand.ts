import { expect, type Locator, type Page } from '@playwright/test';
import article from '../../src/lib/messages/en/make/article';
import type { PassagePiece } from '../../src/lib/editing/project';

/** Does what a user does, and counts it: keys, clicks and choices, drags, and what is written. */
export class Hand {
  readonly page: Page;
  readonly counts = { keys: 0, clicks: 0, drags: 0, drops: 0, texts: 0, letters: 0 };

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.counts.keys += 1;
    await this.page.keyboard.press(key);
  }

  async click(target: Locator): Promise<void> {
    this.counts.clicks += 1;
    await target.click();
  }

  /** Chooses in a list, which takes two presses of a mouse. */
  async choose(target: Locator, value: string): Promise<void> {
    if ((await target.inputValue()) === value) return;
    this.counts.clicks += 2;
    await target.selectOption(value);
  }

  /** Writes into a field in the place of what it has. */
  async write(target: Locator, text: string): Promise<void> {
    if ((await target.inputValue()) === text) return;
    await this.click(target);
    await this.press('Control+a');
    await this.type(text);
  }

  /** Writes where the caret is. */
  async type(text: string): Promise<void> {
    this.counts.texts += 1;
    this.counts.letters += text.length;
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.insertText(text);
  }

  /** Drags the mouse over words of the open document, from their first letter to their last; again where the page moved. */
  async drag(pieces: readonly PassagePiece[], words: string): Promise<void> {
    const said = this.page.locator('[role=status].said');
    for (let tries = 0; tries < 3; tries += 1) {
      await this.#dragOnce(pieces);
      await expect(this.page.getByRole('toolbar', { name: article.bar.name })).toBeVisible();
      if ((await said.textContent())?.trim() === article.said.selected(words)) return;
    }
    throw new Error(`not selected: ${words}`);
  }

  async #dragOnce(pieces: readonly PassagePiece[]): Promise<void> {
    this.counts.drags += 1;
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last) throw new Error('nothing to select');
    const { mouse } = this.page;
    const paragraph = (number: number): Locator => this.page.locator(`[data-words="${number}"]`);
    await paragraph(last.paragraph).scrollIntoViewIfNeeded();
    const from = await edge(paragraph(first.paragraph), first.start, 'start');
    const to = await edge(paragraph(last.paragraph), last.end, 'end');
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, to.y, { steps: 2 });
    await mouse.move(to.x, to.y, { steps: 2 });
    await mouse.up();
  }
}

/** Returns where a letter of a paragraph is on the screen: its near side, or its far one. */
function edge(words: Locator, offset: number, side: 'start' | 'end'): Promise<{ x: number; y: number }> {
  return words.evaluate(
    (element, { offset, side }) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = side === 'start' ? offset : offset - 1;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? '';
        if (left < length) {
          const range = document.createRange();
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          const boxes = [...range.getClientRects()];
          const box = side === 'start' ? boxes[0] : boxes.at(-1);
          if (!box) throw new Error('a letter without a place');
          return { x: side === 'start' ? box.left + 0.5 : box.right - 0.5, y: box.top + box.height / 2 };
        }
        left -= length;
      }
      throw new Error(`no letter ${offset}`);
    },
    { offset, side },
  );
}
