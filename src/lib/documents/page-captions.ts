import { childrenOf, isElement, type PageElement, type PageNode } from './dom.js';
import { isBlockLevel, nameWords, rawText } from './elements.js';
import { asOneLine } from './plain.js';

const PICTURES = 'img, amp-img, picture, video, amp-video, iframe';
const LONGEST_CAPTION = 250;
/** Who made a picture. */
const CREDIT =
  /(?:^|[.!?)\s—|(])(?:photos?|fotos?|pictures?|images?|illustrations?|photographs?|graphic|video|photographie|grafik|bild)(?: credit)?(?: by |\s?[:/©])|[摄攝]$|(?:图|圖|摄影|攝影)[:：/]|\((?:AP|AFP|dpa|Reuters|Getty)[^)]*\)$/iu;

/** Returns whether an element has the caption of a picture, by its tag, its name or what it is round. */
export function isCaption(element: PageElement): boolean {
  return (
    element.localName === 'figcaption' ||
    (/^(?:p|div|span|small)$/.test(element.localName) &&
      / (?:caption|credit|photo credit) /.test(nameWords(element)))
  );
}

/** Returns whether an element is round a picture and a few words, and nothing else. */
export function isPictureBox(element: PageElement): boolean {
  if (!/^(?:div|span|figure|aside|a|center|header)$/.test(element.localName)) return false;
  if (element.querySelectorAll(PICTURES).length === 0) return false;
  if (
    element.querySelectorAll('h1, h2, h3, h4, h5, h6, time, ul, ol, table, blockquote, form, button').length >
    0
  )
    return false;
  const text = asOneLine(rawText([element]));
  if (text === '' || text.length > LONGEST_CAPTION) return false;
  const paragraphs = Array.from(element.querySelectorAll('p')).map((p) => asOneLine(rawText([p])));
  return paragraphs.every((each) => each.length < 60 || CREDIT.test(each)) || element.localName === 'figure';
}

/** Returns whether the words below a picture say who made it. */
export function isCredit(text: string): boolean {
  return text.length <= LONGEST_CAPTION && CREDIT.test(text);
}

/** Returns whether a run of words in a quote says whose it is. */
export function isAttribution(nodes: readonly PageNode[]): boolean {
  const seen = nodes.filter((node) => (node.textContent ?? '').trim() !== '');
  const isCited = seen.length > 0 && seen.every((node) => isElement(node) && node.localName === 'cite');
  return isCited || /^\s*[—–―]\s*\p{L}/u.test(rawText(nodes));
}

const HEADING_LETTERS = 60;

/** Returns whether a paragraph is a heading that is only set in bold. */
export function isBoldHeading(nodes: readonly PageNode[]): boolean {
  const text = asOneLine(rawText(nodes));
  if (text.length > HEADING_LETTERS || !/[\p{L}\p{N}]$/u.test(text)) return false;
  const seen = nodes.filter((node) => (node.textContent ?? '').trim() !== '');
  return (
    seen.length > 0 &&
    seen.every(
      (node) =>
        isElement(node) &&
        !isBlockLevel(node) &&
        (/^(?:b|strong)$/.test(node.localName) ||
          (/^(?:span|font|u|big)$/.test(node.localName) && isBoldHeading(childrenOf(node)))),
    ) &&
    seen.every((node) => isElement(node) && node.querySelectorAll('a').length === 0)
  );
}
