import type { Page } from '@playwright/test';

/** Where the keyboard is, and whether a reader can see that. */

export interface Focus {
  readonly tag: string;
  readonly name: string;
  readonly href: string | null;
  /** Quotes of the marked words that it stands on. */
  readonly quotes: readonly string[];
  readonly isAxis: boolean;
  readonly isRinged: boolean;
  /** What covers it, where something does. */
  readonly covered: string;
}

/** What has the focus, and whether a reader can see that. */
export function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const covered: string[] = [];
    for (const { left, top, right, bottom } of element.getClientRects()) {
      // A box higher than the window can but show a part of itself.
      if (bottom - top > innerHeight) continue;
      const middle = [(left + right) / 2, (top + bottom) / 2] as const;
      for (const [x, y] of [[left + 3, top + 3], [right - 3, bottom - 3], middle] as const) {
        const found = document.elementFromPoint(x, y);
        if (found && (element.contains(found) || found.contains(element))) continue;
        const by = found
          ? `below ${found.tagName} ${found.getAttribute('class') ?? ''}`
          : 'outside the window';
        covered.push(`${by} at ${Math.round(x)}, ${Math.round(y)}`);
      }
    }
    return {
      tag: element.tagName,
      name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 60),
      href: element.getAttribute('href'),
      quotes: element.closest('mark')?.dataset['quotes']?.split(' ') ?? [],
      isAxis: element.getAttribute('role') === 'listbox',
      isRinged: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      covered: covered[0] ?? '',
    };
  });
}

/** Presses the key until the focus is where it is wanted. */
export async function tabUntil(page: Page, wanted: (focus: Focus) => boolean, key = 'Tab'): Promise<Focus> {
  for (let n = 0; n < 300; n += 1) {
    await page.keyboard.press(key);
    const focus = await focused(page);
    if (wanted(focus)) return focus;
  }
  throw new Error('the keyboard never came there');
}
