/** A value of JSON, and the first field that one of its objects has twice. */
export interface ParsedJson {
  readonly value: unknown;
  readonly doubled?: string;
}

/** Sixteen digits in a row may be more than a number of JavaScript holds. */
const LONG_NUMBER = /\d{16}/;
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const INTEGER = /^-?\d+$/;
const KEY = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;

/**
 * Parses JSON. A whole number of more digits than a number of JavaScript holds becomes a text, so that its digits stay:
 * ids of 64 bits are such. Of two fields of one name the last is taken, as by every parser; it is reported.
 *
 * @throws SyntaxError for what is not JSON
 */
export function parseJson(text: string): ParsedJson {
  const value = JSON.parse(LONG_NUMBER.test(text) ? withLongNumbers(text) : text) as unknown;
  const written = text.match(KEY)?.length ?? 0;
  if (written === countKeys(value)) return { value };
  const doubled = doubledKey(text);
  return doubled === undefined ? { value } : { value, doubled };
}

function withLongNumbers(text: string): string {
  return text.replace(STRING_OR_NUMBER, (token) =>
    INTEGER.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  const isList = Array.isArray(value);
  for (const field of isList ? value : Object.values(value)) {
    count += (isList ? 0 : 1) + countKeys(field);
  }
  return count;
}

/** Returns the first key that is there twice in one object. */
function doubledKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (token.endsWith(':')) {
      const key = JSON.parse(token.slice(0, -1)) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return undefined;
}
