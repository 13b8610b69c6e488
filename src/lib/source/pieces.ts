/**
 * A paragraph cut where its quotes begin and end, so that quotes that overlap can be told apart and each can
 * be marked, linked and counted.
 *
 *     text      US Secretary of State Mike Pompeo last month unveiled
 *     a         ---------------------------------
 *     b                               ------------------
 *     pieces    [a                   ][a b       ][b    ][    ]
 *
 * The texts of the pieces, joined, are the paragraph; no piece is empty.
 */
export interface Piece {
  readonly text: string;
  /** Ids of every quote on this piece, in the order of the ranges given. */
  readonly quotes: readonly string[];
  /** Ids of the quotes whose first piece this is. */
  readonly starts: readonly string[];
}

/** A quote's place in a paragraph: UTF-16 offsets, end exclusive. */
export interface QuoteRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** It goes on with a quote that began before it. */
  readonly isMore?: boolean;
}

/** Cuts `text` at the ends of all `ranges`. Throws a RangeError for a range that is empty or not in the text. */
export function piecesOf(text: string, ranges: readonly QuoteRange[]): Piece[] {
  for (const range of ranges) checkRange(text, range);
  const ends = ranges.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covering = ranges.filter((range) => range.start <= start && end <= range.end);
    return {
      text: text.slice(start, end),
      quotes: covering.map(({ id }) => id),
      starts: covering.filter((range) => range.start === start && !range.isMore).map(({ id }) => id),
    };
  });
}

/**
 * Returns which line of underlining each quote takes, counted from the text down, so that quotes on the same words
 * can be told apart: no two that overlap have the same one, and one that overlaps nothing has the first.
 */
export function underlinesOf(ranges: readonly QuoteRange[]): ReadonlyMap<string, number> {
  const ends: number[] = [];
  const lines = new Map<string, number>();
  for (const { id, start } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // The pieces of a quote have one line, which is taken between them too.
    if (lines.has(id)) continue;
    const end = Math.max(...ranges.filter((range) => range.id === id).map((range) => range.end));
    const free = ends.findIndex((taken) => taken <= start);
    const line = free < 0 ? ends.length : free;
    ends[line] = end;
    lines.set(id, line);
  }
  return lines;
}

function checkRange(text: string, { id, start, end }: QuoteRange): void {
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)
    return;
  throw new RangeError(`quote "${id}": no range ${start} to ${end} in a text of ${text.length} units`);
}
