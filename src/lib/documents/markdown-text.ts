import { readMarkdown } from '../source/markdown/read.js';

/** What Markdown may read as a mark, at the start of a line or in it. */
const STARTS = /^(?:[-+*>#=~|:]|\d{1,9}(?=[.)](?:\s|$)))/;
const MARKS = /[\\`*_[\]<~|]|&(?=[#\w])/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const NOT_PLAIN = /[^\p{L}\p{N} ]/gu;

/**
 * Writes one line of text so that Markdown reads it back as it is. Of the ways to write it, from the one that changes least,
 * it is the first that the project's own reader reads back. `read` says what that reader makes of a way; undefined if none does.
 */
export function escapeText(text: string, read: (written: string) => string | undefined): string | undefined {
  return [text, escapeLittle(text), escapeAll(text), escapeByNumber(text)].find((way, index) => {
    // A text without a mark is as it is; one with marks may happen to read back here and not where it is put.
    return (index > 0 || !mayBeMarkdown(text)) && read(way) === text;
  });
}

/** Returns what a paragraph of Markdown says, if it is one paragraph. */
export function readParagraph(written: string): string | undefined {
  const [block, ...others] = readMarkdown(written);
  return block?.kind === 'paragraph' && others.length === 0 ? block.text : undefined;
}

function mayBeMarkdown(text: string): boolean {
  return STARTS.test(text) || escapeLittle(text) !== text;
}

function escapeLittle(text: string): string {
  const inside = text.replace(MARKS, '\\$&');
  const start = STARTS.exec(text)?.[0];
  if (start === undefined) return inside;
  return /\d/.test(start) ? inside.replace(/^(\d+)/, '$1\\') : inside.replace(/^(?!\\)/, '\\');
}

function escapeAll(text: string): string {
  return text.replace(PUNCTUATION, '\\$&');
}

function escapeByNumber(text: string): string {
  return text.replace(NOT_PLAIN, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
}
