import { plainText } from './normalise.js';

/** The parts of a text directive, not yet encoded: `text=[prefix-,]start[,end][,-suffix]`. */
export interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * Returns a document as a browser compares it with a directive: blocks apart by a line break, typography made plain,
 * case and diacritics gone (WICG “URL Fragment Text Directives”, finding ranges in a document).
 */
export function foldBlocks(blocks: readonly string[]): string {
  return blocks.map(foldFragment).join('\n');
}

/** One text as a browser compares it. */
export function foldFragment(text: string): string {
  return plainText(text).trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Returns the folded texts that `directive` can represent in a folded document, in its order, without its prefix and
 * suffix; two at most, since two already are too many.
 *
 * A browser takes the first, and wants whole words; here parts of words count too, which at worst asks for
 * context that was not needed.
 */
export function fragmentMatches(directive: Directive, folded: string): string[] {
  const { prefix, start, end, suffix } = directive;
  const pattern = new RegExp(
    (prefix === undefined ? '' : `${literal(prefix)}\\s*`) +
      `(${literal(start)}${end === undefined ? '' : `[^]*?${literal(end)}`})` +
      (suffix === undefined ? '' : `\\s*${literal(suffix)}`),
    'g',
  );
  const found: string[] = [];
  for (let match = pattern.exec(folded); match && found.length < 2; match = pattern.exec(folded)) {
    found.push(match[1] ?? '');
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

function literal(text: string): string {
  return foldFragment(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
