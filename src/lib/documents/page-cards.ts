import { childrenOf, isElement, type PageElement } from './dom.js';

/** A card that leads to another article has no more letters than this. */
const LONGEST_CARD = 400;
const LEAST_CARDS = 3;

/** Returns the cards of other articles in a page: three or more elements side by side that are built alike, each led by a link. */
export function findCards(elements: Iterable<PageElement>): ReadonlySet<PageElement> {
  const cards = new Set<PageElement>();
  for (const parent of elements) {
    const byName = new Map<string, PageElement[]>();
    for (const child of childrenOf(parent).filter(isElement)) {
      const name = `${child.localName}.${child.getAttribute('class') ?? ''}`;
      byName.set(name, [...(byName.get(name) ?? []), child]);
    }
    for (const alike of byName.values())
      if (alike.length >= LEAST_CARDS && alike.every(isCard)) for (const card of alike) cards.add(card);
  }
  return cards;
}

function isCard(element: PageElement): boolean {
  if (!/^(?:li|div|article|section|a)$/.test(element.localName)) return false;
  if ((element.textContent ?? '').length > LONGEST_CARD) return false;
  return element.querySelectorAll('a h2, a h3, a h4, a h5, h2 a, h3 a, h4 a, h5 a, a img').length > 0;
}
