import type { Page } from '@playwright/test';

/* What a finger or an unsteady hand needs, and who is made ill by motion. */

/**
 * Controls that are smaller than so many px, a line each: WCAG 2.2, 2.5.8 and 2.5.5. A link in a line of text is as high as the line;
 * of what is smaller than 24 px, circles of that size have room. Marks of the axis are where their dates are.
 */
export const smallTargets = (page: Page, least: 24 | 44): Promise<string[]> =>
  page.evaluate((size) => {
    const CONTROLS =
      'a[href], button, summary, select, input, textarea, [role=slider], [role=tab], [role=button], [role=option]';
    // The links of the site's header are those of every page.
    const place =
      document.querySelector('dialog[open]') ??
      (size === 44 ? document.getElementById('make') : undefined) ??
      document.body;
    const isInText = (element: Element): boolean =>
      getComputedStyle(element).display.startsWith('inline') &&
      (element.closest('p, li, h1, h2, h3, td, th, dd')?.textContent ?? '').trim() !==
        element.textContent.trim();
    const targets = [...place.querySelectorAll(CONTROLS)]
      .filter(
        (each) =>
          !each.closest('svg, .skip, .visually-hidden, datalist, select > *') &&
          !each.matches('[type=file]') &&
          each.checkVisibility({ visibilityProperty: true }) &&
          each.getClientRects().length > 0,
      )
      .map((element) => {
        // The label of a box or a radio button is pressed as well.
        const label = element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : null;
        const box = (label ?? element).getBoundingClientRect();
        return {
          element,
          box,
          isSmall: Math.min(box.width, box.height) < size - 0.1,
          x: box.left + box.width / 2,
          y: box.top + box.height / 2,
        };
      });
    const hasRoom = ({ element, x, y }: (typeof targets)[number]): boolean =>
      targets.every(({ element: other, box, isSmall, x: otherX, y: otherY }) => {
        if (other === element) return true;
        const across = Math.max(box.left - x, 0, x - box.right);
        const down = Math.max(box.top - y, 0, y - box.bottom);
        return Math.hypot(across, down) >= 12 && (!isSmall || Math.hypot(otherX - x, otherY - y) >= 24);
      });
    return targets
      .filter((each) => each.isSmall && !isInText(each.element) && !(size === 24 && hasRoom(each)))
      .map(({ element, box: { width, height } }) => {
        const name = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
        const kind = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`.replace(
          /\s*svelte-\w+/g,
          '',
        );
        return `${Math.round(width)} × ${Math.round(height)} px: ${kind} “${name.slice(0, 40)}”`;
      });
  }, least);

/** What moves or fades although less motion is asked for, a line each. */
export const movingParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map((each) => parseFloat(each)));
    const found = new Set<string>();
    for (const element of document.querySelectorAll('*'))
      for (const part of [undefined, '::before', '::after', '::backdrop']) {
        const style = getComputedStyle(element, part);
        const what = [
          ...(style.animationName !== 'none' && seconds(style.animationDuration) > 0.01 ? ['animation'] : []),
          ...(style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.01
            ? ['transition']
            : []),
          ...(style.scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
        ];
        for (const each of what)
          found.add(
            `${each}: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part ?? ''}`,
          );
      }
    for (const each of document.getAnimations()) found.add(`runs: ${each.constructor.name}`);
    return [...found];
  });

/** Makes the pointer of the page a finger. Returns what takes that back. */
export async function useFinger(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const set = async (enabled: boolean): Promise<void> => {
    await session.send('Emulation.setTouchEmulationEnabled', { enabled });
    if ((await page.evaluate(() => matchMedia('(pointer: coarse)').matches)) !== enabled)
      throw new Error(enabled ? 'the pointer is no finger' : 'the pointer is a finger still');
  };
  await set(true);
  return async () => {
    await set(false);
    await session.detach();
  };
}
