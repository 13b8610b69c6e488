import type { Page } from '@playwright/test';

/**
 * States that nothing but a colour of ours would show, a line each, while the colours of the reader's system are forced: what is
 * selected, pressed, open, a draft, quoted or marked differs from what is not by a line, a weight or a colour of the system.
 * Faults have words.
 */
export const colourOnlyStates = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const line = (width: string, style: string, colour: string): string =>
      parseFloat(width) === 0 || style === 'none' || colour === ground ? '' : `${width} ${style} ${colour}`;
    const lookOf = (element: Element, part?: string): string => {
      const style = getComputedStyle(element, part);
      const back = style.backgroundColor;
      return [
        // What is see-through keeps the colour that it would have.
        /^rgba\(.*, 0\)$/.test(back) || back === ground ? '' : back,
        style.color,
        line(style.borderTopWidth, style.borderTopStyle, style.borderTopColor),
        line(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor),
        line(style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor),
        line(style.borderRightWidth, style.borderRightStyle, style.borderRightColor),
        line(style.outlineWidth, style.outlineStyle, style.outlineColor),
        style.textDecorationLine === 'none' ? '' : style.textDecoration,
        style.fontWeight,
        style.fontStyle,
        ...(element instanceof SVGElement
          ? [style.fill, style.stroke, style.strokeWidth, style.strokeDasharray, style.opacity]
          : []),
        ...(part === undefined ? [] : [style.content]),
      ].join('|');
    };
    const looksOf = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .flatMap((each) => [lookOf(each), lookOf(each, '::before'), lookOf(each, '::after')])
        .join('\n');
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '').replace(/\s*svelte-\w+/g, '')} “${(
        element.getAttribute('aria-label') ?? element.textContent
      )
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 40)}”`;

    const found = new Set<string>();
    /** Compares an element, or the row that it is in, with what it is without an attribute and some classes. */
    function compare(element: Element, attribute: string, classes: readonly string[]): void {
      if (!element.checkVisibility()) return;
      const row = element.closest('li') ?? element;
      const before = looksOf(row);
      const changed = [...new Set([element, row])].map((each) => ({
        each,
        list: each.getAttribute('class'),
        value: attribute === '' ? null : each.getAttribute(attribute),
      }));
      for (const { each } of changed) {
        each.classList.remove(...classes);
        if (attribute !== '') each.removeAttribute(attribute);
      }
      if (looksOf(row) === before)
        found.add(`${attribute} ${classes.join(' ')} is not seen: ${nameOf(element)}`);
      for (const { each, list, value } of changed) {
        if (list !== null) each.setAttribute('class', list);
        if (value !== null) each.setAttribute(attribute, value);
      }
    }
    for (const name of ['aria-pressed', 'aria-selected', 'aria-current', 'data-draft'])
      for (const element of document.querySelectorAll(`[${name}]:not([${name}=false])`))
        compare(element, name, ['chosen', 'current', 'open']);
    for (const element of document.querySelectorAll('#make .chosen')) compare(element, '', ['chosen']);
    // Of what lies on each other in the text, the strongest is seen.
    for (const element of document.querySelectorAll('#make-article .piece')) {
      const layers = ['chosen', 'form', 'selection', 'current', 'mark', 'date'].filter((name) =>
        element.classList.contains(name),
      );
      const isQuoted = element.localName === 'mark';
      if (layers.length === 1) compare(element, '', layers);
      if (isQuoted && getComputedStyle(element).textDecorationLine !== 'underline')
        found.add(`a quote is not underlined: ${nameOf(element)}`);
    }
    return [...found];
  });
