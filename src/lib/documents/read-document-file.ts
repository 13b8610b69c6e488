import { decodeDocument } from './charset.js';
import type { DocumentFile, DocumentText, DocumentTools, ReadingOptions } from './document-file.js';
import { documentKind } from './kind.js';
import { readMhtml, type SavedPage } from './mhtml.js';
import { pagesOfBlocks } from './pages.js';
import { readPdf } from './pdf/read-pdf.js';
import { readDocx } from './read-docx.js';
import { readPage, type ReadDocument } from './read-page.js';
import { readMarkdownText, readPlainText } from './read-text.js';
import { isRefused, refuse, type Refused } from './refusal.js';
import { readSavedNote, withoutInlined } from './saved-note.js';
import { writeMarkdown } from './write-markdown.js';

/** Reads a document by what its bytes are. */
export async function readDocumentFile(
  file: DocumentFile,
  options: ReadingOptions,
  tools: DocumentTools,
): Promise<DocumentText | Refused> {
  const { bytes, charset } = file;
  const kind = documentKind(file.fileName, bytes);
  if (typeof kind === 'object') return kind;
  if (kind === 'docx') return documentOfBlocks(await readDocx(bytes, tools), 'docx', []);
  if (kind === 'pdf') return documentOfBlocks(await readPdf(file, options, tools), 'pdf', []);
  if (kind === 'mhtml') return readSaved(bytes, options, tools);
  if (kind === 'warc' || kind === 'wacz') return readArchived(file, kind, options, tools);
  const saved = { bytes, ...(charset === undefined ? {} : { charset }) };
  if (kind === 'html') return readHtml(saved, 'html', options, tools);
  const read = textOf(saved, false, options);
  if (isRefused(read)) return read;
  if (kind === 'markdown') return markdownDocument(read.text, read.notes);
  return documentOfBlocks(readPlainText(read.text), 'txt', read.notes);
}

interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

function textOf(
  { bytes, charset: header }: SavedPage,
  isPage: boolean,
  { charset }: ReadingOptions,
): DecodedText | Refused {
  const read = decodeDocument(bytes, {
    isPage,
    ...(charset ? { charset } : {}),
    ...(header ? { header } : {}),
  });
  if (read.text === undefined) return refuse('charset', read.question);
  if (read.text.trim() === '') return refuse('noText', 'it has no text');
  return {
    text: read.text,
    notes: read.charset === 'utf-8' ? [] : [`read as ${read.charset} (${read.from})`],
  };
}

async function readSaved(
  bytes: Uint8Array,
  options: ReadingOptions,
  tools: DocumentTools,
): Promise<DocumentText | Refused> {
  const page = readMhtml(bytes);
  if (!page) return refuse('noPage', 'it is MHTML without a page; it may be only half loaded');
  return readHtml(page, 'mhtml', options, tools, ['Snapshot-Content-Location', 'Date of the MHTML file']);
}

async function readArchived(
  file: DocumentFile,
  kind: 'warc' | 'wacz',
  options: ReadingOptions,
  tools: DocumentTools,
): Promise<DocumentText | Refused> {
  const archived = await tools.readWebArchive(file, kind, options.page);
  if (isRefused(archived)) return archived;
  const { notes, ending, ...page } = archived;
  const from = 'record of the web archive';
  const document = await readHtml(page, ending, options, tools, [from, from]);
  return isRefused(document) ? document : { ...document, notes: [...notes, ...document.notes] };
}

/** How much text a page may have without what is inlined in it. */
const MAX_LETTERS = 15 * 1024 * 1024;
const MB = 1024 * 1024;

async function readHtml(
  saved: SavedPage,
  ending: string,
  options: ReadingOptions,
  { parsePage }: Pick<DocumentTools, 'parsePage'>,
  [fromAddress, fromAt] = ['note of the program that saved it', 'note of the program that saved it'],
): Promise<DocumentText | Refused> {
  const decoded = textOf(saved, true, options);
  if (isRefused(decoded)) return decoded;
  const { text: whole, notes } = decoded;
  const text = withoutInlined(whole);
  if (text.length >= MAX_LETTERS)
    return refuse(
      'tooLarge',
      `its page has ${(text.length / MB).toFixed(1)} MB without the pictures in it, and 15 MB or more are not read`,
    );
  const document = documentOfBlocks(readPage(await parsePage(text), options.keep), ending, [
    ...notes,
    ...inlinedNotes(whole.length - text.length),
  ]);
  if (isRefused(document)) return document;
  const { address, at } = { ...readSavedNote(text), ...saved };
  return {
    ...document,
    ...(address === undefined ? {} : { savedFrom: { values: [address], from: fromAddress } }),
    ...(at === undefined ? {} : { savedAt: { values: [at], from: fromAt } }),
  };
}

function inlinedNotes(letters: number): readonly string[] {
  return letters < MB
    ? []
    : [`${(letters / MB).toFixed(1)} MB of it are pictures and fonts, which are kept and have no text`];
}

/** Returns a document that was read into blocks. */
export function documentOfBlocks(
  read: ReadDocument | Refused,
  ending: string,
  notes: readonly string[],
): DocumentText | Refused {
  if (isRefused(read)) return read;
  const { metadata, blocks, leftOut } = read;
  return {
    metadata,
    blocks,
    bodyOf: (title) => writeMarkdown(title, blocks),
    pagesOf: (body) => pagesOfBlocks(body, blocks),
    leftOut,
    notes: [...notes, ...read.notes],
    ending,
  };
}

function markdownDocument(text: string, notes: readonly string[]): DocumentText | Refused {
  const { body, metadata, id } = readMarkdownText(text);
  if (body.trim() === '') return refuse('noText', 'it has front matter and no text');
  return {
    metadata,
    // A title that is not in the text is written above it.
    bodyOf: (title) =>
      metadata.title?.from === 'first heading' && metadata.title.values[0] === title
        ? body
        : `${writeMarkdown(title, [])}\n${body}`,
    leftOut: [],
    notes,
    ...(id === undefined ? {} : { id, whole: text }),
    ending: 'md',
  };
}
