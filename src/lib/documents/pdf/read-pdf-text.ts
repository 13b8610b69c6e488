import type { Metadata } from '../metadata.js';
import type { ReadDocument } from '../read-page.js';
import { refuse, type Refused } from '../refusal.js';
import type { PdfPage } from './item.js';
import { findRecogniser, pdfMetadata, pdfNotes } from './properties.js';
import { readPages } from './read-pages.js';
import { lettersLost } from './readable.js';

/** A PDF, unpacked. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** What the file says of itself, by the names that PDF has for it: `Title`, `CreationDate`. */
  readonly properties: Readonly<Record<string, string>>;
  /** How many pictures it has. */
  readonly pictures: number;
  readonly name: string;
}

/** A page with fewer letters than this has none that matter: a stamp, a number. */
const LEAST_LETTERS = 8;

/** What a form of the kind XFA has instead of its text. */
const WAITING = /If this message is not eventually replaced by the proper contents/;

/**
 * Reads the text of a PDF as paragraphs. What repeats on its pages is left out; `keep` has the numbers of what to take all the
 * same. A document that has no text, or letters that nobody can read, is refused.
 */
export function readPdfText(pdf: PdfContent, keep: ReadonlySet<number>): ReadDocument | Refused {
  const { pages, properties, pictures, name } = pdf;
  const letters = pages.map(
    ({ texts }) =>
      texts
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '').length,
  );
  const empty = pages.filter((_, index) => (letters[index] ?? 0) < LEAST_LETTERS).map(({ label }) => label);
  if (empty.length === pages.length) return noText(pages.length, pictures, name);
  if (pages.some(({ texts }) => WAITING.test(texts.map(({ text }) => text).join(' '))))
    return refuse(
      'form',
      'it is a form that only some programs show; open it in one, print it to a PDF, and add that',
    );
  const lost = lettersLost(pages);
  if (lost.isUnreadable) return refuse('lostLetters', lost.why);
  const { title, blocks, leftOut } = readPages(pages, keep, findRecogniser(properties) !== undefined);
  if (blocks.length === 0) return noText(pages.length, pictures, name);
  const shown: Metadata =
    title === undefined ? {} : { title: { values: [title], from: 'largest text of the first page' } };
  return {
    blocks,
    leftOut,
    metadata: { ...pdfMetadata(properties), ...shown },
    notes: [
      ...(empty.length > 0
        ? [
            `${empty.length === 1 ? 'page' : 'pages'} ${empty.join(', ')} ${empty.length === 1 ? 'has' : 'have'} no text${pictures > 0 ? ', perhaps scans' : ''}`,
          ]
        : []),
      ...(lost.why === '' ? [] : [lost.why]),
      ...pdfNotes(properties),
    ],
  };
}

function noText(pages: number, pictures: number, name: string): Refused {
  const counts = `${pages} ${pages === 1 ? 'page' : 'pages'}`;
  const what =
    pictures > 0
      ? `it is a scan: ${counts} with ${pictures} ${pictures === 1 ? 'picture' : 'pictures'} and no text`
      : `it has no text on its ${counts}; its letters may be drawn as shapes`;
  const readable = name.replace(/\.pdf$/i, '') || name;
  return refuse(
    pictures > 0 ? 'scan' : 'noText',
    `${what}. Text recognition makes one that can be read, for example: ocrmypdf ${quoted(name)} ${quoted(`${readable}-text.pdf`)}; then add that`,
  );
}

function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
