import type { Page } from '@playwright/test';

/** What a drawn axis must not have, whatever its data: measured in the page as it is now. */

/** The most room beside what is drawn while all of it is shown, as a part of the plot's width. */
const MAX_PADDING = 0.08;
/** The most of the window's height that the opened axis takes where it is at least so wide, in CSS pixels. */
const MAX_HEIGHT = 0.55;
const WIDE_FROM_PX = 640;

export interface AxisLimits {
  /** The window is the reader's own, so that the height counts. */
  readonly hasWindow: boolean;
}

/** Returns what is wrong with the axis, all of which is shown, and with the page around it, a line each. */
export function axisFaults(page: Page, limits: AxisLimits): Promise<string[]> {
  return page.evaluate(
    ({ hasWindow, maxPadding, maxHeight, wideFrom }) => {
      const faults: string[] = [];
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth)
        faults.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth} px`);

      const plot = [...document.querySelectorAll('svg[role=listbox]')].find((each) => each.checkVisibility());
      if (!plot) return [...faults, 'there is no axis'];
      const frame = plot.getBoundingClientRect();
      const wordsOf = (element: Element): string => {
        // The full text of what is shortened is in a title, which is not drawn.
        const drawn = [...element.childNodes].filter((node) => node.nodeName !== 'title');
        return drawn
          .map(({ textContent }) => textContent ?? '')
          .join('')
          .trim();
      };
      const labels = [...plot.querySelectorAll('text')]
        .map((element) => ({ words: wordsOf(element), box: element.getBoundingClientRect() }))
        .filter(({ words, box }) => words !== '' && box.width > 0);
      // A pixel is the play of measured text.
      const SLACK = 1.5;
      // A label has a ground of its own round its letters, which would cut those of a nearer one.
      const GROUND = 3;
      const quoted = (words: string): string => `“${words.slice(0, 30)}”`;
      for (const { words, box } of labels)
        if (box.left < frame.left - SLACK || box.right > frame.right + SLACK)
          faults.push(
            `${quoted(words)} leaves the frame: ${box.left.toFixed()} to ${box.right.toFixed()} px`,
          );
      for (const [index, a] of labels.entries())
        for (const b of labels.slice(index + 1)) {
          // The line height of a font is higher than its letters.
          const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          if (wide > -GROUND && high > Math.min(a.box.height, b.box.height) * 0.4)
            faults.push(`${quoted(a.words)} lies on ${quoted(b.words)}`);
        }

      const bodies = [...plot.querySelectorAll('.mark .body')].map((each) => each.getBoundingClientRect());
      if (bodies.length === 0) return [...faults, 'there is no mark'];
      const left = (Math.min(...bodies.map((box) => box.left)) - frame.left) / frame.width;
      const right = (frame.right - Math.max(...bodies.map((box) => box.right))) / frame.width;
      for (const [side, part] of [
        ['left', left],
        ['right', right],
      ] as const)
        if (part > maxPadding) faults.push(`${(part * 100).toFixed(1)} % are empty at the ${side}`);
      if (hasWindow && innerWidth >= wideFrom && frame.height > maxHeight * innerHeight + 1)
        faults.push(`the axis is ${frame.height.toFixed()} px high in ${innerHeight} px`);
      return faults;
    },
    { ...limits, maxPadding: MAX_PADDING, maxHeight: MAX_HEIGHT, wideFrom: WIDE_FROM_PX },
  );
}

/** Waits until a page or an embed answers to its reader, in whichever view. */
export async function answers(page: Page): Promise<void> {
  await page.locator('svg[role=listbox], .story, [type=search]').first().waitFor();
}

/**
 * Returns the texts of a drawing that lie on one another or leave it, a line each. The drawing is put into the page that is
 * open, which has its fonts.
 */
export function figureFaults(page: Page, address: string): Promise<string[]> {
  return page.evaluate(async (path) => {
    const text = await (await fetch(path)).text();
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    document.body.replaceChildren(document.importNode(drawing, true));
    await document.fonts.ready;
    const faults: string[] = [];
    const frame = document.querySelector('body > svg')?.getBoundingClientRect() ?? new DOMRect();
    const texts = [...document.querySelectorAll('body > svg text')]
      .map((element) => ({ words: element.textContent.trim(), box: element.getBoundingClientRect() }))
      .filter(({ words, box }) => words !== '' && box.width > 0);
    if (texts.length < 4) faults.push('the drawing has no words');
    for (const { words, box } of texts)
      if (box.left < frame.left - 2 || box.right > frame.right + 2)
        faults.push(`“${words.slice(0, 30)}” leaves the drawing`);
    for (const [index, a] of texts.entries())
      for (const b of texts.slice(index + 1)) {
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        if (wide > 2 && high > Math.min(a.box.height, b.box.height) * 0.4)
          faults.push(`“${a.words.slice(0, 30)}” lies on “${b.words.slice(0, 30)}”`);
      }
    return faults;
  }, address);
}

/** Walks the axis from its first event with the arrow keys, and returns the addresses of the events that it comes by. */
export function walkAxis(page: Page): Promise<string[]> {
  return walkByKeys(page, { box: 'svg[role=listbox]', current: '[aria-selected=true]', name: 'href' });
}

/** What is walked: the first visible `box` takes the keys, and in it `current` bears the attribute `name`. */
interface Walk {
  readonly box: string;
  readonly current: string;
  readonly name: string;
}

/** Presses Home, and then the right arrow until nothing changes; returns what was current at each step. */
export function walkByKeys(page: Page, walk: Walk): Promise<string[]> {
  return page.evaluate(async ({ box: boxes, current, name }) => {
    const found = [...document.querySelectorAll<HTMLElement | SVGElement>(boxes)];
    const box = found.find((each) => each.checkVisibility());
    if (!box) throw new Error(`there is no ${boxes}`);
    const shown = (): string | undefined => box.querySelector(current)?.getAttribute(name) ?? undefined;
    // A key is answered within some frames, or nothing is left that way.
    const PATIENCE = 12;
    const press = async (key: string): Promise<string | undefined> => {
      const before = shown();
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      for (let n = 0; n < PATIENCE && shown() === before; n += 1)
        await new Promise((done) => requestAnimationFrame(done));
      return shown();
    };
    box.focus();
    const met: string[] = [];
    for (
      let now = await press('Home');
      now !== undefined && now !== met.at(-1);
      now = await press('ArrowRight')
    )
      met.push(now);
    return met;
  }, walk);
}
