import { expect, type Locator, type Page } from '@playwright/test';
import { focused } from '../focus';

/**
 * What an author does with mouse, keys and fingers, counted. One key press (with what is held), one click, one drag, one tap, one
 * drop and one choosing of files are an action each. What is typed into a field is one action; its words are counted beside
 * that, for who counts each. Scrolling is counted apart.
 */
export class Hands {
  readonly page: Page;
  actions = 0;
  /** Words that were typed. */
  words = 0;
  /** How often the fields were typed into. */
  fields = 0;
  scrolls = 0;
  readonly kinds = new Map<string, number>();

  constructor(page: Page) {
    this.page = page;
    // The browser is told to hand over its choosers while somebody listens: a key that is pressed at once would come before that.
    page.on('filechooser', () => undefined);
  }

  #count(kind: string): void {
    this.actions += 1;
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }

  /** Presses a key with what is held. */
  async press(key: string): Promise<void> {
    this.#count('keys');
    await this.page.keyboard.press(key);
  }

  /** The focus is somewhere in the page, where it is seen. */
  async expectFocus(): Promise<void> {
    await expect
      .poll(async () => {
        const { tag, name, isRinged, covered } = await focused(this.page);
        return tag !== 'BODY' && isRinged && covered === ''
          ? 'seen'
          : `${tag} “${name}”: ${covered || 'no ring'}`;
      })
      .toBe('seen');
  }

  async type(text: string): Promise<void> {
    this.#count('typed fields');
    this.fields += 1;
    this.words += text.split(/\s+/).length;
    await this.page.keyboard.type(text);
  }

  async choose(
    files: readonly { name: string; mimeType: string; buffer: Buffer }[],
    open: () => Promise<void>,
  ): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), open()]);
    this.#count('choosing files');
    await chooser.setFiles([...files]);
  }

  /** Drops files in the middle of the window. */
  async drop(files: readonly { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    this.#count('drops');
    const texts = files.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      text: buffer.toString('utf8'),
    }));
    const dataTransfer = await this.page.evaluateHandle((all) => {
      const data = new DataTransfer();
      for (const { name, mimeType, text } of all) data.items.add(new File([text], name, { type: mimeType }));
      return data;
    }, texts);
    const article = this.page.locator('#make-article');
    await article.dispatchEvent('dragover', { dataTransfer });
    await article.dispatchEvent('drop', { dataTransfer });
  }

  async click(target: Locator): Promise<void> {
    this.#count('clicks');
    await this.#see(target);
    await target.click();
  }

  async tap(target: Locator): Promise<void> {
    this.#count('taps');
    await this.#see(target);
    await target.tap();
  }

  /** Drags over words of a paragraph. */
  async drag(paragraph: Locator, quote: string): Promise<void> {
    await this.#see(paragraph, async () => (await edgesOf(paragraph, quote)).last);
    this.#count('drags');
    const { first, last } = await edgesOf(paragraph, quote);
    await this.page.mouse.move(...first);
    await this.page.mouse.down();
    await this.page.mouse.move(...last, { steps: 3 });
    await this.page.mouse.up();
  }

  /** Taps the first or the last word of a quote. */
  async tapWord(paragraph: Locator, quote: string, end: 'first' | 'last'): Promise<void> {
    const place = async (): Promise<Point> => (await edgesOf(paragraph, quote))[end];
    await this.#see(paragraph, place);
    this.#count('taps');
    await this.page.touchscreen.tap(...(await place()));
  }

  /** Brings a place into view as an author does, by scrolling, where it is not. */
  async #see(target: Locator, place = (): Promise<Point> => middleOf(target)): Promise<void> {
    await expect(target).toBeVisible();
    // What moves is waited for.
    await expect(async () => {
      const before = await place();
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await place()).toEqual(before);
    }).toPass();
    const isSeen = (): Promise<boolean> =>
      place().then((at) =>
        target.evaluate((element, [x, y]) => element.contains(document.elementFromPoint(x, y)), at),
      );
    if (await isSeen()) return;
    this.scrolls += 1;
    const [, y] = await place();
    await target.evaluate((element, at) => {
      let box: Element | null = element;
      while (
        box &&
        !(box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      )
        box = box.parentElement;
      const { top = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
      box?.scrollBy(0, at - top - height / 3);
    }, y);
    await expect.poll(isSeen).toBe(true);
  }
}

type Point = readonly [number, number];

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error('it has no box');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Returns the places of the first and the last letter of a quote in the window, as one presses there. */
function edgesOf(paragraph: Locator, quote: string): Promise<{ first: Point; last: Point }> {
  return paragraph.evaluate((element, words) => {
    const start = element.textContent.indexOf(words);
    if (start < 0) throw new Error(`the paragraph has no “${words}”`);
    const letters: [Node, number][] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) letters.push([node, at]);
    const boxOf = (index: number): DOMRect => {
      const [node, offset] = letters[index] ?? [element, 0];
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [boxOf(start), boxOf(start + words.length - 1)];
    return {
      first: [first.left + 1, (first.top + first.bottom) / 2] as const,
      last: [last.right - 1, (last.top + last.bottom) / 2] as const,
    };
  }, quote);
}
