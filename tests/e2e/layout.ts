import type { Page } from '@playwright/test';

/** Narrow windows, large text, thick fingers: nothing scrolls sideways or is cut, and every target is large enough. */

/** What is wrong with the layout of the page as it is now, a line each. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.add(`the page is ${root.scrollWidth} px wide in ${root.clientWidth} px`);
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(
        element.getAttribute('aria-label') ??
        element.textContent ??
        ''
      )
        .trim()
        .slice(0, 40)}”`;
    const isOutOfSight = (element: Element): boolean =>
      element.closest('.visually-hidden, .skip') !== null ||
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.getClientRects().length === 0;
    /** Asked of each element, and so of all that it is within: each is looked at once. */
    const scrolling = new Map<Element | null, boolean>([[null, false]]);
    const scrolls = (element: Element | null): boolean => {
      const known = scrolling.get(element);
      if (known !== undefined || !element) return known === true;
      const does = /auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement);
      scrolling.set(element, does);
      return does;
    };

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      // Drawings have their own edges; fields scroll what is typed.
      if (element instanceof SVGElement || element.matches('input, textarea, select, iframe')) continue;
      if (element.closest('svg') || isOutOfSight(element)) continue;
      // A row of a long list is one or two lines, whatever it says; all of it stands beside the list.
      if (element.closest('.rows [role=option]')) continue;
      const style = getComputedStyle(element);
      const { left, right } = element.getBoundingClientRect();
      const isCut =
        style.overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        style.display !== 'inline';
      if (isCut && !/auto|scroll/.test(style.overflowX)) faults.add(`cut: ${nameOf(element)}`);
      if (!scrolls(element) && (right > root.clientWidth + 1 || left < -1))
        faults.add(`${Math.round(left)} to ${Math.round(right)} px: ${nameOf(element)}`);
    }

    /** A link in a line of text is as high as the line. */
    const isInText = (element: Element): boolean =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      (element.closest('blockquote') !== null ||
        (element.closest('p, li, h1, h2, h3, td, th')?.textContent ?? '').trim() !==
          element.textContent.trim());
    const TARGETS =
      'a[href], button, summary, select, input, textarea, [role=slider], [role=tab], [role=button]';
    for (const target of document.body.querySelectorAll(TARGETS)) {
      if (target.closest('svg') || isOutOfSight(target) || isInText(target)) continue;
      // The label of a box or a mark is pressed as well.
      const label = target.matches('input[type=checkbox], input[type=radio]')
        ? target.closest('label')
        : null;
      const { width, height } = (label ?? target).getBoundingClientRect();
      if (Math.min(width, height) < 23.9)
        faults.add(`${Math.round(width)} × ${Math.round(height)} px: ${nameOf(target)}`);
    }
    return [...faults];
  });
}
