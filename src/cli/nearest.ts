/** How many letters may differ between what was written and what is meant. */
const MAX_EDITS = 3;

/**
 * Returns the name most like `written`, when one is like enough to be meant: at most three letters differ, and fewer
 * than half of them. (Levenshtein distance.)
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, edits: editsBetween(written.toLowerCase(), name) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  const isLike = best && best.edits <= MAX_EDITS && best.edits * 2 < Math.max(best.name.length, 3);
  return isLike ? best.name : undefined;
}

/** Returns how many letters have to be put in, taken out or changed to turn `a` into `b`. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
