/** The end of an item, before the next one or the end of its list. */
const ITEM_END = /\}\s*(?:,\s*(?=\{)|(?=\]))/g;
/** What follows an item: the next one, or the end of its list. */
const BEHIND = /\s*(?:,|(?=\]))/y;
/** So far an item is searched for the bracket that closes it. */
const MOST_LETTERS = 200_000;

/**
 * Returns the place behind a damaged item, from which the next one is read; undefined where the file has no further one. An item ends with the
 * bracket that closes it. Where its brackets or quotation marks do not match, it ends as items do: in a file with indents the next one has
 * that of the damaged one.
 *
 * @param from where the item begins
 * @param at where it was found to be damaged
 */
export function findItemEnd(text: string, from: number, at: number): number | undefined {
  const closed = behindBrackets(text, from);
  if (closed !== undefined && closed > at) return closed;
  const indent = indentAt(text, from);
  let end: number | undefined;
  ITEM_END.lastIndex = at;
  while (ITEM_END.test(text)) {
    const { lastIndex } = ITEM_END;
    end ??= lastIndex;
    const isEnd = text[lastIndex] !== '{' && !isInside(text, lastIndex, indent);
    if (indent !== undefined && !isEnd && indentAt(text, lastIndex) !== indent) continue;
    return lastIndex;
  }
  return end;
}

/** Returns the place behind an object whose brackets match, and behind its comma; undefined where they do not. */
function behindBrackets(text: string, from: number): number | undefined {
  if (text[from] !== '{') return undefined;
  const open: string[] = [];
  const end = Math.min(text.length, from + MOST_LETTERS);
  for (let at = from; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') {
      at = behindText(text, at, end) - 1;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
    } else if (char === '}' || char === ']') {
      if (open.pop() !== char) return undefined;
      if (open.length > 0) continue;
      BEHIND.lastIndex = at + 1;
      return BEHIND.test(text) ? BEHIND.lastIndex : undefined;
    }
  }
  return undefined;
}

/** Returns the place behind a text between quotation marks; a line break ends one that is not closed. */
function behindText(text: string, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"' || text[at] === '\n') return at + 1;
  }
  return end;
}

/** Returns what is before a place on its line, where that is blank. */
function indentAt(text: string, at: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s+$/.test(line) ? line : undefined;
}

/** Returns whether the bracket at a place ends a list inside an item: it stands no further to the left than items do. */
function isInside(text: string, at: number, indent: string | undefined): boolean {
  const bracket = at + (/^\s*/.exec(text.slice(at, at + 200))?.[0].length ?? 0);
  const own = indentAt(text, bracket) ?? '';
  return indent !== undefined && own.length >= indent.length;
}
