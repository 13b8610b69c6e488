import { childrenOf, isElement, isText, type PageDocument, type PageElement, type PageNode } from './dom.js';

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Have no text for a reader of the article: programs, forms, players, drawings. */
const WITHOUT_TEXT = new Set(
  `script style noscript template head link meta title svg math iframe object embed canvas video audio select option datalist button
  input textarea progress meter map area source track param amp-ad amp-analytics amp-sidebar amp-img amp-iframe`.split(
    /\s+/,
  ),
);

export function hasNoText({ localName }: PageElement): boolean {
  return WITHOUT_TEXT.has(localName);
}

/** Returns whether an element begins a block, or has one in it. */
export function isBlockLevel(element: PageElement): boolean {
  if (BLOCKS.has(element.localName)) return true;
  if (hasNoText(element)) return false;
  return childrenOf(element).some((child) => isElement(child) && isBlockLevel(child));
}

/** A page that asks something first hides what is behind it from readers who listen: it is there all the same. */
function isBehindDialog(element: PageElement): boolean {
  return element.querySelectorAll('h1, main, article').length > 0;
}

/** Returns whether a page does not show an element. */
export function isHidden(element: PageElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.getAttribute('hidden') !== null ||
    (element.getAttribute('aria-hidden') === 'true' && !isBehindDialog(element)) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** Has a text for readers who listen; those who look see another in its place, or none. */
function isOnlyHeard(element: PageElement): boolean {
  return / (?:sr only|visually hidden|visuallyhidden|screen reader text|screen reader only) /.test(
    nameWords(element),
  );
}

/** A first letter that is drawn large is often hidden from those who listen, who get the word at another place. */
function isDrawnLetter(element: PageElement): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' && /^\s*["“„«']?\p{L}\s*$/u.test(element.textContent ?? '')
  );
}

/** Returns the words of a class, an id and the like, in lower case: `articleRelated-links` has article, related and links. */
export function nameWords(element: PageElement): string {
  const names = ['class', 'id', 'role', 'data-component', 'data-testid', 'aria-label', 'itemprop']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return ` ${names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `;
}

const NOTE_LINK = /^(?:#|[^#]*#(?:cite|fn|note|_ftn))/;

/** Returns the ids of the notes that marks of a page lead to. */
export function noteTargets(page: PageDocument): ReadonlySet<string> {
  const marks = Array.from(page.querySelectorAll('sup')).filter(isNoteMark);
  const links = marks.flatMap((mark) => Array.from(mark.querySelectorAll('a')));
  const ids = links.map((link) => link.getAttribute('href')?.split('#')[1] ?? '');
  return new Set(ids.filter((id) => id !== ''));
}

/** A raised number that leads to a note of the same page is a mark and no text, and so is the arrow back. */
function isNoteMark(element: PageElement): boolean {
  const isArrow = element.localName === 'a' && /^\s*[↑↩^]\uFE0E?\s*$/.test(element.textContent ?? '');
  if (isArrow && element.getAttribute('href')?.startsWith('#')) return true;
  if (element.localName !== 'sup') return false;
  const [link] = Array.from(element.querySelectorAll('a'));
  return (
    NOTE_LINK.test(link?.getAttribute('href') ?? '') &&
    /^\s*\[?[\da-z*†‡]{1,3}\]?\s*$/i.test(element.textContent ?? '')
  );
}

/** Places where a word may be broken: nobody sees them while it is not. */
const UNSEEN = /[\u00AD\u200B]/g;

/** Returns the text of nodes as it is written, without what has no text for a reader; a line break is a line end. */
export function rawText(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return (node.textContent ?? '').replace(UNSEEN, '');
      if (!isElement(node) || hasNoText(node) || isNoteMark(node) || isOnlyHeard(node)) return '';
      if (isHidden(node) && !isDrawnLetter(node)) return '';
      if (node.localName === 'br') return '\n';
      return rawText(childrenOf(node));
    })
    .join('');
}
