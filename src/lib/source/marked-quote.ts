import type { Paragraph } from '../model/timeline.js';
import { findQuote, type FindUnmarked, type FoundQuote, type Unmarked } from './find.js';
import { readMarkdown } from './markdown/read.js';

/** Marks of Markdown that are not between two digits, where they may be said. */
const LOOSE_MARKS = /(?<!\d)(?:[*_`]+|~~)|(?:[*_`]+|~~)(?!\d)/g;
const LINK = /!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g;
const BULLET = /^\s*(?:#{1,6}|[-*+•])\s+/;
const NUMBER = /^\s*(?:¶\s*|p\.?\s*|\[)?(\d{1,4})[.)\]]?\s+/i;

/**
 * Finds a quote that was copied with what is no part of the text: marks of Markdown, the number of a paragraph or of a list
 * item. Only words that a paragraph has count, so that nothing but such marks is left out.
 */
export const findUnmarked: FindUnmarked = (quote, paragraphs, paragraphNumber) => {
  for (const pieces of readings(quote)) {
    const passages = findPieces(pieces, paragraphs, paragraphNumber);
    if (passages) return { what: 'marks', passages };
  }
  return findNumbered(quote, paragraphs, paragraphNumber);
};

/** Returns what a quote may say without its marks, each as its paragraphs. */
function readings(quote: string): readonly (readonly string[])[] {
  const lines = quote.replace(/(?:^|\s+)(?:>[ \t\n]*)+/g, '\n\n').trim();
  const loose = quote
    .replace(LINK, '$1')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(LOOSE_MARKS, '');
  return [asBlocks(lines), asRow(quote), [loose], [loose.replace(BULLET, '')]].filter(
    (pieces) => pieces.length > 0 && pieces[0] !== quote,
  );
}

function asBlocks(text: string): readonly string[] {
  // The mark of a footnote is one only where the footnote is.
  const notes = [...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label]) => `[^${label}]: note`);
  return readMarkdown([text, ...notes].join('\n\n'))
    .filter(({ kind }) => kind !== 'note')
    .map((block) => block.text);
}

/** A line of a table, whose cells a paragraph has with its own border between them. */
function asRow(quote: string): readonly string[] {
  const cells = quote
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  if (cells.length < 2 || quote.includes('\n')) return [];
  return readMarkdown(`|${cells.join('|')}|\n|${cells.map(() => '---|').join('')}`).map(({ text }) => text);
}

/** Returns where the pieces are: one anywhere, several as consecutive paragraphs that each but the last goes to the end of. */
function findPieces(
  [first = '', ...others]: readonly string[],
  paragraphs: readonly Paragraph[],
  paragraphNumber: number,
): readonly FoundQuote[] | undefined {
  const place = findIn(first, paragraphs, paragraphNumber);
  if (!place) return undefined;
  const passages = [place];
  for (const piece of others) {
    const last = passages.at(-1);
    const text = paragraphs.find(({ number }) => number === last?.paragraph)?.text;
    const next = paragraphs.filter(({ number }) => number === (last?.paragraph ?? 0) + 1);
    const found = findIn(piece, next, next[0]?.number ?? 0);
    if (!found || last?.end !== text?.length || found.start !== 0) return undefined;
    passages.push(found);
  }
  return passages;
}

function findIn(piece: string, paragraphs: readonly Paragraph[], number: number): FoundQuote | undefined {
  const place = findQuote(piece, paragraphs, number);
  const isFound = place.status === 'verbatim' || place.status === 'normalised' || place.status === 'moved';
  return isFound ? place : undefined;
}

/** A number may be left out only where it is the paragraph’s own, or that of the list item. */
function findNumbered(
  quote: string,
  paragraphs: readonly Paragraph[],
  paragraphNumber: number,
): Unmarked | undefined {
  const [copied, number] = NUMBER.exec(quote) ?? [];
  if (copied === undefined || number === undefined) return undefined;
  const place = findIn(quote.slice(copied.length), paragraphs, paragraphNumber);
  const paragraph = paragraphs.find((each) => each.number === place?.paragraph);
  if (!place || !paragraph || place.start !== 0) return undefined;
  const isOwn = paragraph.number === Number(number) || parseInt(paragraph.mark ?? '', 10) === Number(number);
  return isOwn ? { what: 'number', passages: [place] } : undefined;
}
