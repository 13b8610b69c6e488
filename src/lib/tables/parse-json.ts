import { inspectJson, skipText } from './inspect-json.js';

/** A value of JSON, and the first field that one of its objects has twice. */
export interface ParsedJson {
  readonly value: unknown;
  readonly doubled?: string;
}

/** Sixteen digits in a row may be more than a number of JavaScript holds. */
const LONG_NUMBER = /\d{16}/;
const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const IN_NUMBER = new Set('0123456789+-.eE');

/**
 * Parses JSON. A whole number of more digits than a number of JavaScript holds becomes a text, so that its digits stay:
 * ids of 64 bits are such. Of two fields of one name the last is taken, as by every parser; it is reported.
 *
 * @throws SyntaxError for what is not JSON, or is nested too deep
 */
export function parseJson(text: string): ParsedJson {
  const { keys } = inspectJson(text);
  const value = JSON.parse(LONG_NUMBER.test(text) ? withLongNumbers(text) : text) as unknown;
  if (keys === countKeys(value)) return { value };
  const doubled = doubledKey(text);
  return doubled === undefined ? { value } : { value, doubled };
}

function withLongNumbers(text: string): string {
  const parts: string[] = [];
  let taken = 0;
  for (let at = 0; at < text.length;) {
    const mark = text.charAt(at);
    if (mark === '"') at = skipText(text, at);
    else if (!IN_NUMBER.has(mark)) at += 1;
    else {
      const from = at;
      while (at < text.length && IN_NUMBER.has(text.charAt(at))) at += 1;
      const written = text.slice(from, at);
      if (!INTEGER.test(written) || Number.isSafeInteger(Number(written))) continue;
      parts.push(text.slice(taken, from), `"${written}"`);
      taken = at;
    }
  }
  return parts.join('') + text.slice(taken);
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
  let doubled: string | undefined;
  inspectJson(text, {
    bracket: (mark) => {
      if (mark === '{') open.push(new Set());
      else if (mark === '}') open.pop();
    },
    key: (written) => {
      const key = JSON.parse(written) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) doubled ??= key;
      keys?.add(key);
    },
  });
  return doubled;
}
