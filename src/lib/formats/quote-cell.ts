import { LEFT_OUT, quotePieces, type Quote } from '../model/quote.js';

/** What stands for words that are left out, with backslashes before it. */
const MARK = /\\*\[…\]/g;

/**
 * Returns a quote as a cell of a table: its pieces with “ […] ” between them. Where a piece has these signs itself, each
 * has a backslash in front, and backslashes before it are doubled.
 */
export function quoteCell(quote: Quote): string {
  return quotePieces(quote)
    .map((piece) => piece.replace(MARK, (mark) => `${'\\'.repeat((mark.length - 3) * 2 + 1)}${LEFT_OUT}`))
    .join(` ${LEFT_OUT} `);
}

/** Returns the pieces that `quoteCell` wrote. A blank on either side of the mark is no part of them. */
export function quotePiecesIn(cell: string): readonly string[] {
  const pieces: string[] = [''];
  let from = 0;
  for (const { 0: mark, index } of cell.matchAll(MARK)) {
    const backslashes = mark.length - LEFT_OUT.length;
    const own = '\\'.repeat(Math.floor(backslashes / 2));
    const before = pieces.pop() + cell.slice(from, index) + own;
    from = index + mark.length;
    if (backslashes % 2 === 1) pieces.push(before + LEFT_OUT);
    else {
      pieces.push(before.replace(/ $/, ''), '');
      if (cell[from] === ' ') from += 1;
    }
  }
  return [...pieces.slice(0, -1), pieces.at(-1) + cell.slice(from)];
}
