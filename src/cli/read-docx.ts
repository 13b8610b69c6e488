import mammoth from 'mammoth';
import {
  readParsedBlocks,
  type DocumentField,
  type Metadata,
  type ReadDocument,
} from '../lib/documents/index.js';
import { parsePage } from './page-dom.js';
import { CannotError } from './usage.js';
import { zipEntries, zipText } from './zip.js';

/** A document of words is never larger than this when it is unpacked; a small file that unpacks to more is an attack. */
const MAX_UNPACKED = 200 * 1024 * 1024;

/**
 * Reads a Word document: its text without pictures, comments and page headers. Of tracked changes, what was inserted is text
 * and what was deleted is not.
 *
 * @throws CannotError that says why it is not read
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const refuse = (why: string) => new CannotError(`${name} is not added: ${why}`);
  const parts = partsOf(bytes);
  if (!parts) throw refuse('it begins as a DOCX and is broken, or only half loaded');
  if (parts.isEncrypted) throw refuse('it has a password: save it without one');
  if (parts.isTooLarge) throw refuse('it unpacks to more than 200 MB');
  const { text, properties } = parts;
  if (text === undefined)
    throw refuse('it is a ZIP archive and no DOCX: unpack it, and add the documents in it');
  const html = await toHtml(bytes).catch(() => undefined);
  if (html === undefined) throw refuse('it is a DOCX that is broken');
  const [title, ...blocks] = readParsedBlocks(parsePage(`<html><body>${html}</body></html>`));
  if (!title)
    throw refuse(
      /<w:drawing|<w:pict/.test(text)
        ? 'it has pictures and no text: a scan has to go through text recognition first'
        : 'it has no text',
    );
  const isTitle = title.kind === 'heading' && blocks.length > 0;
  return {
    blocks: isTitle ? blocks : [title, ...blocks],
    leftOut: [],
    metadata: {
      ...propertiesOf(properties),
      ...(isTitle ? { title: { values: [title.text], from: 'first heading' } } : {}),
    },
    notes: changesIn(text),
  };
}

interface Parts {
  readonly isEncrypted: boolean;
  readonly isTooLarge: boolean;
  readonly text?: string;
  readonly properties: string;
}

function partsOf(bytes: Uint8Array): Parts | undefined {
  try {
    const entries = zipEntries(bytes);
    const read = (name: string) => {
      const entry = entries.find((each) => each.name === name);
      return entry && zipText(bytes, entry);
    };
    const isEncrypted =
      entries.some((entry) => entry.isEncrypted) || entries.some(({ name }) => name === 'EncryptedPackage');
    const isTooLarge = entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED;
    if (isEncrypted || isTooLarge) return { isEncrypted, isTooLarge, properties: '' };
    const text = read('word/document.xml');
    return {
      isEncrypted,
      isTooLarge,
      properties: read('docProps/core.xml') ?? '',
      ...(text === undefined ? {} : { text }),
    };
  } catch {
    return undefined;
  }
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  // A picture has no text but the one that describes it.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage, styleMap: ["p[style-name='Title'] => h1:fresh"] },
  );
  return value;
}

function changesIn(xml: string): string[] {
  const count = (tag: string) => xml.match(new RegExp(`<w:${tag}[\\s>]`, 'g'))?.length ?? 0;
  const [inserted, deleted] = [count('ins') + count('moveTo'), count('del') + count('moveFrom')];
  if (inserted + deleted === 0) return [];
  return [
    `it has tracked changes: ${inserted} ${inserted === 1 ? 'insertion is' : 'insertions are'} in the text, ${deleted} ${deleted === 1 ? 'deletion is' : 'deletions are'} not`,
  ];
}

const PROPERTIES: readonly (readonly [DocumentField, string])[] = [
  ['title', 'dc:title'],
  ['authors', 'dc:creator'],
  ['language', 'dc:language'],
];

function propertiesOf(xml: string): Metadata {
  const root = parsePage(`<html><body>${xml.replace(/<\?xml[^>]*>/, '')}</body></html>`);
  return Object.fromEntries(
    PROPERTIES.flatMap(([field, tag]) => {
      const [element] = Array.from(root.querySelectorAll('*')).filter(({ localName }) => localName === tag);
      const value = element?.textContent?.trim() ?? '';
      return value === '' ? [] : [[field, { values: [value], from: 'properties of the file' }]];
    }),
  );
}
