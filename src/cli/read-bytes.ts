import {
  decodeDocument,
  documentKind,
  pagesOfBlocks,
  readMarkdownText,
  readMhtml,
  readPage,
  readPlainText,
  readSavedNote,
  withoutInlined,
  writeMarkdown,
  type LeftOut,
  type Metadata,
  type ReadDocument,
  type Refused,
  type Said,
  type SavedPage,
} from '../lib/documents/index.js';
import type { Incoming } from './incoming.js';
import { CannotError } from './usage.js';

/** A document that was read, ready to be archived. */
export interface DocumentText {
  readonly metadata: Metadata;
  /** Returns the Markdown body under a title. */
  readonly bodyOf: (title: string) => string;
  /** Returns the pages of that body, by the number of the first paragraph that begins on each. */
  readonly pagesOf?: (body: string) => Readonly<Record<number, string>>;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
  /** Where a program that saved it had it from, and when. */
  readonly savedFrom?: Said;
  readonly savedAt?: Said;
  /** The id that it names itself. */
  readonly id?: string;
  /** Ending of its kept bytes. */
  readonly ending: string;
}

interface BytesOptions {
  /** Of a web archive, the page to take. */
  readonly page: string | undefined;
  readonly charset: string | undefined;
  readonly password: string | undefined;
  readonly keep: ReadonlySet<number>;
}

/**
 * Reads the bytes of a document by what they are.
 *
 * @throws CannotError that says why it is not read
 */
export async function readBytes(incoming: Incoming, options: BytesOptions): Promise<DocumentText> {
  const { name, bytes, charset } = incoming;
  const kind = documentKind(incoming.fileName, bytes);
  if (typeof kind === 'object') throw new CannotError(`${name} is not added: ${kind.refusal}`);
  if (kind === 'docx') {
    const { readDocx } = await import('./read-docx.js');
    return asDocument(name, await readDocx(name, bytes), 'docx', []);
  }
  if (kind === 'pdf') {
    const { readPdf } = await import('./read-pdf.js');
    return asDocument(name, await readPdf(incoming, options), 'pdf', []);
  }
  if (kind === 'mhtml') return readSaved(name, bytes, options);
  if (kind === 'warc' || kind === 'wacz') {
    const { readWebArchive } = await import('./read-web-archive.js');
    const { notes, ending, ...page } = readWebArchive(incoming, kind, options.page);
    const document = await readHtml(name, page, ending, options, [
      'record of the web archive',
      'record of the web archive',
    ]);
    return { ...document, notes: [...notes, ...document.notes] };
  }
  const saved = { bytes, ...(charset === undefined ? {} : { charset }) };
  if (kind === 'html') return readHtml(name, saved, 'html', options);
  const { text, notes } = textOf(name, saved, false, options);
  if (kind === 'markdown') return markdownDocument(name, text, notes);
  return asDocument(name, readPlainText(text), 'txt', notes);
}

function textOf(
  name: string,
  { bytes, charset: header }: SavedPage,
  isPage: boolean,
  { charset }: BytesOptions,
): { readonly text: string; readonly notes: readonly string[] } {
  const read = decodeDocument(bytes, {
    isPage,
    ...(charset ? { charset } : {}),
    ...(header ? { header } : {}),
  });
  if (read.text === undefined) throw new CannotError(`${name} is not added: ${read.question}`);
  if (read.text.trim() === '') throw new CannotError(`${name} is not added: it has no text`);
  return {
    text: read.text,
    notes: read.charset === 'utf-8' ? [] : [`read as ${read.charset} (${read.from})`],
  };
}

function readSaved(name: string, bytes: Uint8Array, options: BytesOptions): Promise<DocumentText> {
  const page = readMhtml(bytes);
  if (!page)
    throw new CannotError(`${name} is not added: it is MHTML without a page; it may be only half loaded`);
  return readHtml(name, page, 'mhtml', options, ['Snapshot-Content-Location', 'Date of the MHTML file']);
}

/** How much text a page may have without what is inlined in it. */
const MAX_LETTERS = 15 * 1024 * 1024;
const MB = 1024 * 1024;

async function readHtml(
  name: string,
  saved: SavedPage,
  ending: string,
  options: BytesOptions,
  [fromAddress, fromAt] = ['note of the program that saved it', 'note of the program that saved it'],
): Promise<DocumentText> {
  const { text: whole, notes } = textOf(name, saved, true, options);
  const text = withoutInlined(whole);
  if (text.length >= MAX_LETTERS)
    throw new CannotError(
      `${name} is not added: its page has ${(text.length / MB).toFixed(1)} MB without the pictures in it, and 15 MB or more are not read`,
    );
  const { parsePage } = await import('./page-dom.js');
  const document = asDocument(name, readPage(parsePage(text), options.keep), ending, [
    ...notes,
    ...inlinedNotes(whole.length - text.length),
  ]);
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

function asDocument(
  name: string,
  read: ReadDocument | Refused,
  ending: string,
  notes: readonly string[],
): DocumentText {
  if ('refusal' in read) throw new CannotError(`${name} is not added: ${read.refusal}`);
  const { metadata, blocks, leftOut } = read;
  return {
    metadata,
    bodyOf: (title) => writeMarkdown(title, blocks),
    pagesOf: (body) => pagesOfBlocks(body, blocks),
    leftOut,
    notes: [...notes, ...read.notes],
    ending,
  };
}

function markdownDocument(name: string, text: string, notes: readonly string[]): DocumentText {
  const { body, metadata, id } = readMarkdownText(text);
  if (body.trim() === '') throw new CannotError(`${name} is not added: it has front matter and no text`);
  return {
    metadata,
    // A title that is not in the text is written above it.
    bodyOf: (title) =>
      metadata.title?.from === 'first heading' && metadata.title.values[0] === title
        ? body
        : `${writeMarkdown(title, [])}\n${body}`,
    leftOut: [],
    notes,
    ...(id === undefined ? {} : { id }),
    ending: 'md',
  };
}
