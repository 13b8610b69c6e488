import { MOST_BRACKETS } from './json-grammar.js';

const [QUOTE, BACKSLASH, COLON] = [34, 92, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** What is called on the way through a text of JSON. */
interface JsonVisitor {
  readonly bracket?: (mark: string) => void;
  /** A key as it is written, with its quotation marks. */
  readonly key?: (written: string) => void;
}

/**
 * Counts the keys of a text of JSON, of any length, without a pattern: those remember each letter of a long text and run out
 * of room.
 *
 * @throws SyntaxError for brackets within brackets beyond what is followed
 */
export function inspectJson(text: string, { bracket, key }: JsonVisitor = {}): { readonly keys: number } {
  let keys = 0;
  let depth = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = skipText(text, at);
      if (text.charCodeAt(skipBlanks(text, end)) === COLON) {
        keys += 1;
        key?.(text.slice(at, end));
      }
      at = end;
      continue;
    }
    if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
    if (depth > MOST_BRACKETS) throw new SyntaxError('too many brackets within brackets');
    if (code === OPEN_OBJECT || code === CLOSE_OBJECT) bracket?.(text.charAt(at));
    at += 1;
  }
  return { keys };
}

/** Returns where a text that begins at `at` is over; the end of all where nothing closes it. */
export function skipText(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (before > at && text.charCodeAt(before) === BACKSLASH) before -= 1;
    // After an even number of backslashes the mark is not escaped.
    if ((end - before) % 2 === 1) return end + 1;
  }
  return text.length;
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) <= 32) end += 1;
  return end;
}
