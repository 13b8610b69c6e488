import { expect, type Page } from '@playwright/test';

/** That a page stands still while it comes. */

const MAX_SHIFT = 0.05;

export interface Shift {
  readonly value: number;
  /** What moved, from where to where. */
  readonly moved: readonly string[];
}

/** Notes every shift of the layout that no key or press brought about. */
export async function noteShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const shifts: Shift[] = [];
    const place = ({ x, y, width, height }: DOMRect): string =>
      [x, y, width, height].map(Math.round).join(' ');
    const note = (entries: PerformanceEntryList): void => {
      for (const { value, hadRecentInput, sources } of entries as LayoutShift[])
        if (!hadRecentInput)
          shifts.push({
            value,
            moved: sources.map(({ node, previousRect, currentRect }) => {
              const element = node instanceof Element ? node : node?.parentElement;
              const name = `${element?.tagName ?? '?'}.${element?.getAttribute('class') ?? ''}`;
              return `${name}: ${place(previousRect)} to ${place(currentRect)}`;
            }),
          });
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      readShifts: () => {
        note(observer.takeRecords());
        return shifts;
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { readShifts: () => Shift[] }).readShifts());
}

/** Fails where what moved adds up to more than a reader overlooks. */
export function expectStill(shifts: readonly Shift[], when: string): void {
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  console.log(`layout shift ${when}: ${sum.toFixed(4)}`);
  expect.soft(sum, `${when}: ${JSON.stringify(shifts, null, 1)}`).toBeLessThanOrEqual(MAX_SHIFT);
}
