import type { Page } from '@playwright/test';

/* Large text, wide spacing and narrow windows: what is cut off, lies on other words, or cannot be reached. */

/** Sets all text of the page to a multiple of its size, as the font size of a browser's settings does. */
export const enlargeText = (page: Page, times: number): Promise<void> =>
  page.evaluate(
    (size) => {
      document.documentElement.style.setProperty('font-size', size);
      dispatchEvent(new Event('resize'));
    },
    `${times * 100}%`,
  );

/** The spacing that WCAG 2.2 names in 1.4.12, or as it was. A sheet made by script is not held back by the policy of the page. */
export const spaceText = (page: Page, isWide: boolean): Promise<void> =>
  page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = on ? [sheet] : [];
    dispatchEvent(new Event('resize'));
  }, isWide);

/** What has no room on the page as it is now, a line each. No text that counts is smaller than `leastSize` px. */
export async function roomFaults(page: Page, leastSize = 12): Promise<string[]> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return page.evaluate((least) => {
    const faults = new Set<string>();
    const root = document.documentElement;
    const dialog = document.querySelector<HTMLElement>('dialog[open]');
    /** Behind a dialog nothing is read or pressed. */
    const place: HTMLElement = dialog ?? document.body;
    if (root.scrollWidth > root.clientWidth)
      faults.add(`the page is ${root.scrollWidth} px wide in ${root.clientWidth} px`);

    const end =
      (document.querySelector('.editor footer')?.getBoundingClientRect().bottom ?? Infinity) + scrollY;
    if (root.scrollHeight > Math.max(end, root.clientHeight) + 1)
      faults.add(`${Math.round(root.scrollHeight - end)} px of nothing below the end of the page`);

    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '').replace(/\s*svelte-\w+/g, '')} “${(
        element.getAttribute('aria-label') ??
        element.textContent ??
        ''
      )
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 40)}”`;
    const isOutOfSight = (element: Element): boolean =>
      element.closest('.visually-hidden, .skip, .said, .hidden') !== null ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** A box of 1 px is there for screen readers. */
    const isTiny = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) <= 1.5;
    };
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    const isClipping = (value: string): boolean => value === 'hidden' || value === 'clip';
    const isScrolling = (value: string): boolean => value === 'auto' || value === 'scroll';

    /** What lies above the page has its words over others on purpose. */
    const layerOf = (element: Element): Element | null => {
      for (let each: Element | null = element; each && each !== place; each = each.parentElement)
        if (/absolute|fixed|sticky/.test(styleOf(each).position)) return each;
      return null;
    };

    const widestIn = (scroller: Element): string => {
      const edge = scroller.getBoundingClientRect().left + scroller.clientLeft + scroller.clientWidth;
      const wide = [...scroller.querySelectorAll('*')]
        .map((each) => ({ each, right: each.getBoundingClientRect().right }))
        .filter(({ right }) => right > edge + 1)
        .sort((one, other) => one.right - other.right)
        .at(-1);
      return wide
        ? nameOf(wide.each) + ' in ' + nameOf(wide.each.parentElement as Element) + (wide.right - edge)
        : 'something drawn by a style';
    };

    interface Line {
      readonly element: Element;
      readonly layer: Element | null;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!element || (node.nodeValue ?? '').trim() === '' || element.closest('svg, option, textarea'))
        continue;
      if (isOutOfSight(element) || isTiny(element)) continue;
      const style = styleOf(element);
      if (parseFloat(style.fontSize) < least - 0.1)
        faults.add(`${style.fontSize} is small: ${nameOf(element)}`);
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        // Letters are about as high as their size: what a line has above and below them may be cut.
        const spare = Math.max(0, (rect.height - parseFloat(style.fontSize)) / 2);
        let { left, right } = rect;
        let top = rect.top + spare;
        let bottom = rect.bottom - spare;
        let isSeen = true;
        let outer: Element | null = element;
        // What is within a scroller that shows it on this axis is reached by scrolling.
        while (outer && outer !== document.documentElement) {
          const { overflowX, overflowY, display, position } = styleOf(outer);
          if (display !== 'inline' && display !== 'contents') {
            const box = outer.getBoundingClientRect();
            if (isTiny(outer)) isSeen = false;
            if (isClipping(overflowX) && (left < box.left - 1.5 || right > box.right + 1.5)) {
              faults.add(`cut at the side by ${nameOf(outer)}: ${nameOf(element)}`);
            }
            if (isClipping(overflowY) && (top < box.top - 1.5 || bottom > box.bottom + 1.5))
              faults.add(`cut above or below by ${nameOf(outer)}: ${nameOf(element)}`);
            if (isScrolling(overflowX) || isScrolling(overflowY)) {
              if (isScrolling(overflowX) && outer.scrollWidth > outer.clientWidth + 1)
                faults.add(`scrolls sideways: ${nameOf(outer)}, for ${widestIn(outer)}`);
              top = Math.max(top, box.top);
              bottom = Math.min(bottom, box.bottom);
              left = Math.max(left, box.left);
              right = Math.min(right, box.right);
              if (bottom - top < 1 || right - left < 1) isSeen = false;
            }
            if (position === 'fixed') break;
          }
          if (!isSeen) break;
          outer = outer.parentElement;
        }
        if (!isSeen) continue;
        if (left < -1 || right > root.clientWidth + 1)
          faults.add(`${Math.round(left)} to ${Math.round(right)} px: ${nameOf(element)}`);
        lines.push({ element, layer: layerOf(element), left, right, top, bottom });
      }
    }
    lines.sort((one, other) => one.top - other.top);
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.top > one.bottom - 2) break;
        if (one.element === other.element || one.layer !== other.layer) continue;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        if (across > 2 && down > 3)
          faults.add(`on each other: ${nameOf(one.element)} and ${nameOf(other.element)}`);
      }
    });

    // What a button or field has on it is within its edges.
    for (const box of place.querySelectorAll<HTMLElement>(
      'button, .button, summary, label, select, input, [role=tab]',
    )) {
      if (isOutOfSight(box) || isTiny(box) || box.closest('svg')) continue;
      if (box.matches('input, select')) {
        const { fontSize, paddingTop, paddingBottom } = styleOf(box);
        if (
          !box.matches('[type=radio], [type=checkbox], [type=range]') &&
          box.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom) < parseFloat(fontSize)
        )
          faults.add(`too low for its text: ${nameOf(box)}`);
        continue;
      }
      const edge = box.getBoundingClientRect();
      range.selectNodeContents(box);
      const inner = range.getBoundingClientRect();
      if (
        inner.width > 0 &&
        styleOf(box).display !== 'inline' &&
        (inner.right > edge.right + 1.5 || inner.left < edge.left - 1.5)
      )
        faults.add(`wider than its box: ${nameOf(box)}`);
    }

    // Everything that is pressed or typed in comes into sight, and nothing lies on it there.
    const scrolled = [...document.querySelectorAll('*')]
      .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
      .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
    const CONTROLS =
      'a[href], button, summary, select, input, textarea, [role=slider], [role=tab], [role=textbox], [tabindex="0"]';
    for (const control of place.querySelectorAll<HTMLElement>(CONTROLS)) {
      // What is inert for now, as a field of a date that is being typed, is not there to be reached.
      if (control.closest('svg, [inert]') || isOutOfSight(control) || control.matches('[type=file]'))
        continue;
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const shape = [...control.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      if (!shape) continue;
      const [left, right] = [Math.max(0, shape.left), Math.min(innerWidth, shape.right)];
      const [top, bottom] = [Math.max(0, shape.top), Math.min(innerHeight, shape.bottom)];
      // The bar of a selection may lie on a part of a paragraph, but not on all of it.
      const found = [0.5, 0.1, 0.9].flatMap((down) =>
        [0.5, 0.1, 0.9].map((across) =>
          document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down),
        ),
      );
      const isHit = found.some(
        (each) => each && (control.contains(each) || each.closest('label')?.contains(control) === true),
      );
      if (!isHit)
        faults.add(
          `not reached: ${nameOf(control)}, below ${found[0] ? nameOf(found[0]) : 'the edge of the window'}`,
        );
    }
    for (const element of document.querySelectorAll('*'))
      if (element.scrollTop !== 0 || element.scrollLeft !== 0)
        element.scrollTo({ top: 0, left: 0, behavior: 'instant' });
    for (const { element, top, left } of scrolled) element.scrollTo({ top, left, behavior: 'instant' });
    return [...faults];
  }, leastSize);
}
