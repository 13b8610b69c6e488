const BULLET = /^[•‣◦●○■□▪▫◆◇–—*·\u{F0B7}\u{F0A7}\u{F076}-]$/u;
const NUMBER =
  /^(?:\(?(\d{1,3})[.)]|\(?[a-z][.)]|\[\d{1,3}\]|\(?[ivx]{1,5}[.)]|（[一二三四五六七八九十\d]{1,3}）)$/i;
const STARTS =
  /^([•‣◦●○■□▪▫◆◇\u{F0B7}\u{F0A7}\u{F076}])\s*(?=\S)|^(\d{1,3}[.)]|[a-z]\)|\([a-z\d]{1,2}\)|\[\d{1,3}\])\s+(?=\S)/u;

/** Returns whether a text is nothing but what marks the item of a list. */
export function isListMark(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text);
}

/** Returns the mark of a list item, and its text without it. */
export function splitListMark(text: string): { readonly mark?: string; readonly text: string } {
  const found = findListMark(text);
  return found ? { mark: found.mark, text: text.slice(found.length) } : { text };
}

/** Returns the mark that a text begins with, as a list has it, and how long it is. */
export function findListMark(text: string): { readonly mark: string; readonly length: number } | undefined {
  const [all, bullet, number] = STARTS.exec(text) ?? [];
  if (all === undefined) return undefined;
  return { mark: bullet === undefined ? (number ?? '').trim() : '•', length: all.length };
}
