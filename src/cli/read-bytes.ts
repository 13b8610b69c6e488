import {
  decodeText,
  documentKind,
  readMarkdownText,
  readPage,
  readPlainText,
  writeMarkdown,
  type LeftOut,
  type Metadata,
  type ReadDocument,
  type Refused,
} from '../lib/documents/index.js';
import { CannotError } from './usage.js';

/** A document that was read, ready to be archived. */
export interface DocumentText {
  readonly metadata: Metadata;
  /** Returns the Markdown body under a title. */
  readonly bodyOf: (title: string) => string;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
  /** The id that it names itself. */
  readonly id?: string;
  /** Ending of its kept bytes. */
  readonly ending: string;
}

interface BytesOptions {
  readonly charset: string | undefined;
  readonly keep: ReadonlySet<number>;
}

/**
 * Reads the bytes of a document by what they are.
 *
 * @throws CannotError that says why it is not read
 */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  options: BytesOptions,
): Promise<DocumentText> {
  const kind = documentKind(name, bytes);
  if (typeof kind === 'object') throw new CannotError(`${name} is not added: ${kind.refusal}`);
  if (kind === 'docx') {
    const { readDocx } = await import('./read-docx.js');
    return asDocument(name, await readDocx(name, bytes), 'docx', []);
  }
  const read = decodeText(bytes, {
    isPage: kind === 'html',
    ...(options.charset ? { charset: options.charset } : {}),
  });
  if (read.text === undefined) throw new CannotError(`${name} is not added: ${read.question}`);
  const notes = read.charset === 'utf-8' ? [] : [`read as ${read.charset} (${read.from})`];
  if (read.text.trim() === '') throw new CannotError(`${name} is not added: it has no text`);
  if (kind === 'markdown') return markdownDocument(name, read.text, notes);
  if (kind === 'text') return asDocument(name, readPlainText(read.text), 'txt', notes);
  const { parsePage } = await import('./page-dom.js');
  return asDocument(name, readPage(parsePage(read.text), options.keep), 'html', notes);
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
