import type { DocumentFile, DocumentTools, ReadingOptions } from '../document-file.js';
import type { ReadDocument } from '../read-page.js';
import { refuse, type Refused } from '../refusal.js';
import type { PdfFile, PdfTask } from './file.js';
import { readPdfPages } from './pages-of-file.js';

/**
 * Reads a PDF: its text as paragraphs with their pages. Its scripts, forms, attachments and links are not looked at, and
 * nothing is asked of the network.
 */
export async function readPdf(
  { fileName, bytes }: Pick<DocumentFile, 'fileName' | 'bytes'>,
  { password, keep = new Set() }: Pick<ReadingOptions, 'password' | 'keep'>,
  { loadPdf, readPdfText }: Pick<DocumentTools, 'loadPdf' | 'readPdfText'>,
): Promise<ReadDocument | Refused> {
  if (!hasEnd(bytes))
    return refuse('broken', 'it is a PDF without its end: it is broken, or only half loaded');
  const openPdf = await loadPdf();
  const open = (isStrict: boolean): PdfTask => openPdf(bytes, password, isStrict);
  const task = open(true);
  try {
    const file = await task.promise.catch((error: unknown) => whyNotOpened(error, password));
    if ('refusal' in file) return file;
    if (file.numPages < 1) return refuse('broken', 'it is a PDF without a page');
    const { pages, notes } = await readPdfPages(file, () => open(false));
    const content = {
      pages,
      properties: await propertiesOf(file),
      pictures: picturesIn(bytes),
      name: fileName,
    };
    const read = await readPdfText(content, keep);
    return 'refusal' in read ? read : { ...read, notes: [...notes, ...read.notes] };
  } finally {
    await task.destroy();
  }
}

/** A PDF ends with a mark; behind it there may be what a mail program or a server put there. */
function hasEnd(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(-4096)).includes('%%EOF');
}

function whyNotOpened(error: unknown, password: string | undefined): Refused {
  const { name, message } = error as Error;
  if (name === 'PasswordException')
    return password === undefined
      ? refuse('password', 'it has a password: --password opens it')
      : refuse('wrongPassword', 'the password of --password does not open it');
  if (/pages?\b.*(?:kids|dictionary|count)|Page count/i.test(message))
    return refuse('broken', 'it is a PDF without a page that can be read');
  return refuse('broken', `it is a PDF that is broken (${message.replace(/\.$/, '')})`);
}

async function propertiesOf(file: PdfFile): Promise<Readonly<Record<string, string>>> {
  const read = await file.getMetadata().catch(() => undefined);
  const info = (read?.info ?? {}) as Record<string, unknown>;
  const texts = Object.entries(info).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  return Object.fromEntries(texts);
}

/** Returns how many pictures a file has; they are found without being unpacked. */
function picturesIn(bytes: Uint8Array): number {
  return latin(bytes).match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
