import type { DocumentTools } from './document-file.js';
import type { PageDocument } from './dom.js';
import type { Field, Metadata } from './metadata.js';
import { readParsedBlocks, type ReadDocument } from './read-page.js';
import { refuse, type Refused } from './refusal.js';
import { zipEntries, zipText } from './zip.js';

/** A document of words is never larger than this when it is unpacked; a small file that unpacks to more is an attack. */
const MAX_UNPACKED = 200 * 1024 * 1024;

/**
 * Reads a Word document: its text without pictures, comments and page headers. Of tracked changes, what was inserted is text
 * and what was deleted is not.
 */
export async function readDocx(
  bytes: Uint8Array,
  { parsePage, docxToHtml }: Pick<DocumentTools, 'parsePage' | 'docxToHtml'>,
): Promise<ReadDocument | Refused> {
  const parts = partsOf(bytes);
  if (!parts) return refuse('broken', 'it begins as a DOCX and is broken, or only half loaded');
  if (parts.isEncrypted) return refuse('password', 'it has a password: save it without one');
  if (parts.isTooLarge) return refuse('tooLarge', 'it unpacks to more than 200 MB');
  const { text, properties } = parts;
  if (text === undefined)
    return refuse('zip', 'it is a ZIP archive and no DOCX: unpack it, and add the documents in it');
  const html = await docxToHtml(bytes).catch(() => undefined);
  if (html === undefined) return refuse('broken', 'it is a DOCX that is broken');
  const [title, ...blocks] = readParsedBlocks(await parsePage(`<html><body>${html}</body></html>`));
  if (!title) {
    return /<w:drawing|<w:pict/.test(text)
      ? refuse('scan', 'it has pictures and no text: a scan has to go through text recognition first')
      : refuse('noText', 'it has no text');
  }
  const isTitle = title.kind === 'heading' && blocks.length > 0;
  return {
    blocks: isTitle ? blocks : [title, ...blocks],
    leftOut: [],
    metadata: {
      ...propertiesOf(await parsePage(`<html><body>${properties.replace(/<\?xml[^>]*>/, '')}</body></html>`)),
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

function changesIn(xml: string): string[] {
  const count = (tag: string) => xml.match(new RegExp(`<w:${tag}[\\s>]`, 'g'))?.length ?? 0;
  const [inserted, deleted] = [count('ins') + count('moveTo'), count('del') + count('moveFrom')];
  if (inserted + deleted === 0) return [];
  return [
    `it has tracked changes: ${inserted} ${inserted === 1 ? 'insertion is' : 'insertions are'} in the text, ${deleted} ${deleted === 1 ? 'deletion is' : 'deletions are'} not`,
  ];
}

const PROPERTIES: readonly (readonly [Field, string])[] = [
  ['title', 'dc:title'],
  ['authors', 'dc:creator'],
  ['language', 'dc:language'],
];

function propertiesOf(page: PageDocument): Metadata {
  return Object.fromEntries(
    PROPERTIES.flatMap(([field, tag]) => {
      const [element] = Array.from(page.querySelectorAll('*')).filter(({ localName }) => localName === tag);
      const value = element?.textContent?.trim() ?? '';
      return value === '' ? [] : [[field, { values: [value], from: 'properties of the file' }]];
    }),
  );
}
