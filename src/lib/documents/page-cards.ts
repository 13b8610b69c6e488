import { childrenOf, isElement, type PageElement } from './dom.js';

/** A card that leads to another article has no more letters than this. */
const LONGEST_CARD = 400;
const LEAST_CARDS = 3;
const HEADINGS = 'a h2, a h3, a h4, a h5, h2 a, h3 a, h4 a, h5 a';

/** Returns the cards of other articles in a page: three or more elements side by side that are built alike, each led by a link. */
export function findCards(elements: Iterable<PageElement>): ReadonlySet<PageElement> {
  const cards = new Set<PageElement>();
  for (const parent of elements) {
    const byName = new Map<string, PageElement[]>();
    for (const child of childrenOf(parent).filter(isElement)) {
      const name = `${child.localName}.${child.getAttribute('class') ?? ''}`;
      byName.set(name, [...(byName.get(name) ?? []), child]);
    }
    for (const alike of byName.values()) if (isRow(alike)) for (const card of alike) cards.add(card);
  }
  return cards;
}

/** Two are enough where each has a picture that leads there too. */
function isRow(alike: readonly PageElement[]): boolean {
  if (alike.length < 2 || !alike.every(isCard)) return false;
  return (
    alike.length >= LEAST_CARDS ||
    alike.every(
      (each) => each.querySelectorAll('a img').length > 0 && each.querySelectorAll(HEADINGS).length > 0,
    )
  );
}

function isCard(element: PageElement): boolean {
  if (!/^(?:li|div|article|section|a)$/.test(element.localName)) return false;
  if ((element.textContent ?? '').length > LONGEST_CARD) return false;
  return element.querySelectorAll(`${HEADINGS}, a img`).length > 0;
}
