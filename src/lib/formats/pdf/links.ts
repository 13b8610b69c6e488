import { PDFHexString } from '@cantoo/pdf-lib';
import type { Item, Text } from '../../render/figure/items.js';

/** Marks that only join, part or turn letters are never seen, but would be drawn as empty boxes. */
export function shown(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

export interface LinkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From a little above the tallest letters to a little below the lowest. */
export function boxOf({ y, sizePx }: Text, x: number, width: number): LinkBox {
  return { x: x - 1, y: y - sizePx * 0.8, width: width + 2, height: sizePx * 1.05 };
}

export function linksOf(items: readonly Item[]): Extract<Item, { kind: 'group' }>[] {
  return items.flatMap((item) =>
    item.kind === 'group' ? [item] : item.kind === 'clip' ? linksOf(item.items) : [],
  );
}

/** Returns an address in the 7 bits that a PDF wants of it. */
export function uriOf(href: string): PDFHexString {
  const ascii = href.replace(/[^\u0021-\u007e]+/g, (text) =>
    encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')),
  );
  return PDFHexString.of(
    Array.from(ascii, (unit) => unit.charCodeAt(0).toString(16).padStart(2, '0')).join(''),
  );
}
