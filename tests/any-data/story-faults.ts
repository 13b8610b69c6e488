import type { Page } from '@playwright/test';
import { walkByKeys } from './axis-faults';

/** What an embed that shows one event at a time must not have, whatever its data: measured in the page as it is now. */

/** The height of such an embed, in CSS pixels, unless a page gives it another. */
export const STORY_HEIGHT_PX = 560;

/** Returns what is wrong with the story, a line each. */
export function storyFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide in ${clientWidth} px`);
    if (scrollHeight > innerHeight + 1)
      faults.push(`the page is ${scrollHeight} px high in ${innerHeight} px`);

    const boxOf = (selector: string): DOMRect | undefined =>
      [...document.querySelectorAll(selector)]
        .find((each) => each.checkVisibility())
        ?.getBoundingClientRect();
    const [event, foot, quote] = ['.story .event', '.story .foot', '.story .event blockquote'].map(boxOf);
    if (!event || !foot || !quote) return [...faults, 'there is no event, quote or foot'];
    if (foot.bottom > innerHeight + 1) faults.push(`the foot ends at ${foot.bottom.toFixed()} px`);
    if (event.bottom > foot.top + 1) faults.push('the foot lies on the event');
    if (quote.top + 20 > event.bottom) faults.push('no line of the quote is seen');
    for (const button of document.querySelectorAll('.story .foot button')) {
      const { left, right, height } = button.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) faults.push(`${button.className} leaves the page`);
      if (button.matches('.step') && height < 44) faults.push(`${button.className} is ${height} px high`);
    }

    const plot = [...document.querySelectorAll('svg[role=listbox]')].find((each) => each.checkVisibility());
    if (!plot) return [...faults, 'there is no strip'];
    const frame = plot.getBoundingClientRect();
    const label = plot.querySelector('.mark.chosen text.label');
    const words = label?.textContent.trim() ?? '';
    const box = label?.getBoundingClientRect();
    if (box && (box.left < frame.left - 1.5 || box.right > frame.right + 1.5))
      faults.push(`“${words}” leaves the strip`);
    // A few letters may be on another mark, where there is no other room.
    const FEW = 16;
    const middle = box ? (box.top + box.bottom) / 2 : 0;
    const covered = [...plot.querySelectorAll('.mark:not(.chosen) .body')].filter((body) => {
      const other = body.getBoundingClientRect();
      const isOn = Math.abs((other.top + other.bottom) / 2 - middle) < 5;
      return box && isOn && other.left >= box.left && other.right <= box.right;
    });
    if (words.length > FEW && covered.length > 0) faults.push(`“${words}” hides ${covered.length} marks`);
    return faults;
  });
}

/** Steps through the story from its first event, and returns the ids of the events that it comes by. */
export function walkStory(page: Page): Promise<string[]> {
  return walkByKeys(page, { box: '.story', current: '.event[data-event]', name: 'data-event' });
}
