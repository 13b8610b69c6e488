// The reader of tables and the command line both ask it, and of their layers this is the one that both may import.

/** How many letters may differ between what was written and what is meant. */
const MAX_EDITS = 3;

/** A name, and how many letters have to be put in, taken out or changed to turn what was written into it. */
export interface NameByEdits {
  readonly name: string;
  readonly edits: number;
}

/**
 * Returns the name most like `written`, when one is like enough to be meant: at most three letters differ, and fewer
 * than half of them.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const best = nearestByEdits(written.toLowerCase(), names);
  const isLike = best && best.edits <= MAX_EDITS && best.edits * 2 < Math.max(best.name.length, 3);
  return isLike ? best.name : undefined;
}

/**
 * Returns the name most like `written`, however far it is from it. (Levenshtein distance.)
 *
 * @param fold takes out of a text what makes no other name of it
 */
export function nearestByEdits(
  written: string,
  names: readonly string[],
  fold: (text: string) => string = (text) => text,
): NameByEdits | undefined {
  const folded = fold(written);
  return names
    .map((name) => ({ name, edits: editsBetween(folded, fold(name)) }))
    .sort((a, b) => a.edits - b.edits)[0];
}

function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let line = 0; line < a.length; line += 1) {
    const next = [line + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (a[line] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
