/** A passage verbatim, or its pieces in order where words between them are left out. */
export type Quote = string | readonly [string, string, ...string[]];

/** What is shown in place of the words that are left out between two pieces. */
export const LEFT_OUT = '[…]';

/** Returns the pieces of a quote; one, where nothing is left out. */
export function quotePieces(quote: Quote): readonly string[] {
  return typeof quote === 'string' ? [quote] : quote;
}

/** Returns a quote as it is shown: its pieces joined by “[…]”. */
export function quoteText(quote: Quote): string {
  return quotePieces(quote).join(` ${LEFT_OUT} `);
}
