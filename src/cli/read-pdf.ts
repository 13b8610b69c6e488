import { readPdfText, type PdfPage, type ReadDocument } from '../lib/documents/index.js';
import type { Incoming } from './incoming.js';
import { placePage } from './pdf-page.js';
import { loadPdfLibrary, type LoadedPdfLibrary, type PdfLibrary } from './pdf-library.js';
import { CannotError } from './usage.js';

type PdfFile = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;

interface PdfOptions {
  readonly password: string | undefined;
  /** Numbers of what is left out to take all the same. */
  readonly keep: ReadonlySet<number>;
}

/**
 * Reads a PDF: its text as paragraphs with their pages. Its scripts, forms, attachments and links are not looked at, and
 * nothing is asked of the network.
 *
 * @throws CannotError that says why it is not read
 */
export async function readPdf(
  { name, fileName, bytes }: Pick<Incoming, 'name' | 'fileName' | 'bytes'>,
  options: PdfOptions,
): Promise<ReadDocument> {
  const refuse = (why: string) => new CannotError(`${name} is not added: ${why}`);
  if (!hasEnd(bytes)) throw refuse('it is a PDF without its end: it is broken, or only half loaded');
  const loaded = await loadPdfLibrary();
  const task = openPdf(loaded, bytes, options.password);
  try {
    const file = await task.promise.catch((error: unknown) => {
      throw refuse(whyNotOpened(error, options.password));
    });
    if (file.numPages < 1) throw refuse('it is a PDF without a page');
    const { pages, notes } = await readPages(file);
    const read = readPdfText(
      { pages, properties: await propertiesOf(file), pictures: picturesIn(bytes), name: fileName },
      options.keep,
    );
    if ('refusal' in read) throw refuse(read.refusal);
    return { ...read, notes: [...notes, ...read.notes] };
  } finally {
    await task.destroy();
  }
}

function openPdf({ library, maps }: LoadedPdfLibrary, bytes: Uint8Array, password: string | undefined) {
  return library.getDocument({
    // It takes the bytes away from who gives them.
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    cMapUrl: maps,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
}

/** A PDF ends with a mark; behind it there may be what a mail program or a server put there. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-4096).includes('%%EOF');
}

function whyNotOpened(error: unknown, password: string | undefined): string {
  const { name, message } = error as Error;
  if (name === 'PasswordException')
    return password === undefined
      ? 'it has a password: --password opens it'
      : 'the password of --password does not open it';
  if (/pages?\b.*(?:kids|dictionary|count)|Page count/i.test(message))
    return 'it is a PDF without a page that can be read';
  return `it is a PDF that is broken (${message.replace(/\.$/, '')})`;
}

async function readPages(file: PdfFile): Promise<{ pages: readonly PdfPage[]; notes: readonly string[] }> {
  const labels = await file.getPageLabels().catch(() => null);
  const pages: PdfPage[] = [];
  const damaged: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const label = labelOf(labels?.[number - 1], number);
    try {
      const page = await file.getPage(number);
      pages.push(await placePage(page, label));
      page.cleanup();
    } catch {
      damaged.push(label);
      pages.push({ label, width: 0, height: 0, texts: [] });
    }
  }
  if (damaged.length === 0) return { pages, notes: [] };
  const where = damaged.length === 1 ? `page ${damaged[0]} is` : `pages ${damaged.join(', ')} are`;
  return { pages, notes: [`${where} damaged and not in the text`] };
}

function labelOf(label: string | undefined, number: number): string {
  const text = label?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > 20 ? String(number) : text;
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
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
}
