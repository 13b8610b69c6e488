import { decodeString } from 'micromark-util-decode-string';
import type { TextWriter } from './writer.js';
import type { MarkdownToken } from './tokens.js';

/** Says how a text is written, and no part of it: by their whole name, or by how it ends. */
const MARKS: ReadonlySet<string> = new Set([
  'whitespace',
  'linePrefix',
  'resource',
  'reference',
  'image',
  'gfmFootnoteCall',
  'taskListCheck',
  'tableCellDivider',
  'codeTextPadding',
]);
const MARK_NAME = /(?:Marker|Sequence|Prefix|Indent|Whitespace)$/;

const EMPHASIS: ReadonlySet<string> = new Set(['emphasis', 'strong', 'strikethrough']);
const DIGIT = /\d/;

/** Writes the plain text of inline tokens: emphasis, links, pictures and footnote marks leave only their words. */
export function writeInline(tokens: readonly MarkdownToken[], body: string, writer: TextWriter): void {
  for (const token of tokens) writeToken(token, body, writer);
}

function writeToken(token: MarkdownToken, body: string, writer: TextWriter): void {
  const { type, start, end, children } = token;
  if (type === 'lineEnding' || type.startsWith('hardBreak')) writer.breakLine(start);
  else if (type === 'characterReference') writer.replace(decodeString(body.slice(start, end)), start, end);
  else if (type === 'htmlText') writeTag(token, body, writer);
  else if (EMPHASIS.has(type) && isBesideDigit(token, body)) writeWhole(token, body, writer);
  else if (MARKS.has(type) || MARK_NAME.test(type)) return;
  else if (children.length > 0) writeInline(children, body, writer);
  else writer.copy(body.slice(start, end), start);
}

/**
 * “5*3*2” multiplies, and “2020*” refers to a note: a mark with a digit on its outer side is part of the text. A mark too
 * many can be seen; a number that was changed can not.
 */
function isBesideDigit({ start, end }: MarkdownToken, body: string): boolean {
  return DIGIT.test(body.charAt(start - 1)) || DIGIT.test(body.charAt(end));
}

function writeWhole({ children }: MarkdownToken, body: string, writer: TextWriter): void {
  for (const token of children)
    if (token.type.endsWith('Sequence')) writer.copy(body.slice(token.start, token.end), token.start);
    else writeInline(token.children, body, writer);
}

/** A line break is a blank; any other tag, and a comment, is nothing. */
function writeTag({ start, end }: MarkdownToken, body: string, writer: TextWriter): void {
  if (/^<br\b/i.test(body.slice(start, end))) writer.breakLine(start);
}
