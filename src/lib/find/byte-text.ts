import { isOneApart } from './lexicon.js';
import { kindOf, LETTER, unitsOf } from './tokens.js';

/*
 * Words in a folded text that is held as UTF-8, a letter for each byte. Such a text has one byte a letter in memory,
 * and the platform's own search in it is fast. What is a word is the same as in `tokens.ts`.
 */

/** UTF-8 as a text of as many letters. */
export type ByteText = string;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const APOSTROPHE = 39;
const S = 115;

/** By ASCII byte of a folded text, 1 for what makes words. */
const IS_LETTER = Uint8Array.from({ length: 128 }, (_, byte) => (kindOf(byte) === LETTER ? 1 : 0));

/** Returns the first `length` bytes as a text of as many letters. */
export function joinBytes(bytes: Uint8Array, length = bytes.length): ByteText {
  let text = '';
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode.apply(
      null,
      bytes.subarray(at, Math.min(length, at + 8192)) as unknown as number[],
    );
  return text;
}

export function encodeText(text: string): ByteText {
  return joinBytes(encoder.encode(text));
}

export function decodeText(bytes: ByteText): string {
  // eslint-disable-next-line no-control-regex -- all of ASCII
  if (/^[\u0000-\u007F]*$/.test(bytes)) return bytes;
  return decoder.decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
}

/** Returns whether a word is from `at` to `end`; where it `isOpen`, a longer one may begin so. */
export function isWordAt(text: ByteText, at: number, end: number, isOpen: boolean): boolean {
  if (at > 0 && isLetterBefore(text, at)) return false;
  if (end < text.length && isLetter(text, end)) return isOpen;
  // The “s” of a possessive is no word.
  return end - at > 1 || text.charCodeAt(at) !== S || text.charCodeAt(at - 1) !== APOSTROPHE;
}

function isLetterBefore(text: ByteText, at: number): boolean {
  let lead = at - 1;
  while (lead > 0 && (text.charCodeAt(lead) & 0xc0) === 0x80) lead -= 1;
  return isLetter(text, lead);
}

/** Returns whether the character whose first byte is at a place makes words. */
function isLetter(text: ByteText, at: number): boolean {
  const lead = text.charCodeAt(at);
  if (lead < 128) return IS_LETTER[lead] === 1;
  const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let point = lead & (0x3f >> more);
  for (let each = 1; each <= more; each += 1) point = (point << 6) | (text.charCodeAt(at + each) & 0x3f);
  return kindOf(point) === LETTER;
}

/** Adds to `near`, for each of some words, the words of a text that are one letter from it. */
export function addNearWords(
  text: ByteText,
  words: readonly string[],
  near: readonly { add(word: string): unknown }[],
): void {
  const look = (word: string): void =>
    words.forEach((wanted, number) => {
      if (Math.abs(wanted.length - word.length) > 1) return;
      if (wanted[0] !== word[0] && wanted.at(-1) !== word.at(-1)) return;
      if (isOneApart(wanted, word)) near[number]?.add(word);
    });
  const shortest = Math.min(...words.map(({ length }) => length)) - 1;
  const longest = Math.max(...words.map(({ length }) => length)) + 1;
  let start = -1;
  let isPlain = true;
  for (let at = 0; at <= text.length; at += 1) {
    const byte = at < text.length ? text.charCodeAt(at) : 0;
    if (byte >= 128 || IS_LETTER[byte] === 1) {
      if (start < 0) [start, isPlain] = [at, true];
      if (byte >= 128) isPlain = false;
    } else if (start >= 0) {
      if (!isPlain) {
        for (const unit of unitsOf(decodeText(text.slice(start, at)))) if (!unit.isUnspaced) look(unit.text);
      } else if (at - start >= shortest && at - start <= longest) look(text.slice(start, at));
      start = -1;
    }
  }
}
