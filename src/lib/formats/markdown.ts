import { wellFormed } from './plain.js';

/**
 * Text as nothing but text on one line: marks escaped, and what Pandoc would set otherwise, so that a quote stays
 * as it is (straight quotation marks, three dots, double hyphens, the space behind “Mr.”)
 * and begins no list, heading or block. Which short words are abbreviations, each Pandoc knows by a list of its own:
 * any may be one.
 */
export function escaped(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, (space) => (/[^\p{Zs}\t]/u.test(space) ? ' ' : space))
    .replace(/^\s+|\s+$/g, '')
    .replace(/[\\`*_{}[\]#|~^$@<>"'&]/g, '\\$&')
    .replace(/\.(?=\.)/g, '\\.')
    .replace(/-(?=-)/g, '\\-')
    .replace(/(?<![\p{L}\p{N}])([\p{L}.]{1,5})\.(?=\s)/gu, '$1\\.')
    .replace(/^[-+=:%]/, '\\$&')
    .replace(/^(\(?(?:\d+|[a-z]|[ivxlcdm]+))([.)])/i, '$1\\$2');
}

/** Escaped text between marks of emphasis; empty where there is none, since marks alone would be read as a line. */
export function marked(mark: '*' | '**', text: string): string {
  return text === '' ? '' : `${mark}${text}${mark}`;
}
