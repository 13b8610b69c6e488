import { readPdfText, type ReadDocument } from '../lib/documents/index.js';
import type { Incoming } from './incoming.js';
import { loadPdfLibrary, type LoadedPdfLibrary } from './pdf-library.js';
import { readPdfPages, type PdfFile } from './pdf-pages.js';
import { CannotError } from './usage.js';

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
  const open = (isStrict: boolean) => openPdf(loaded, bytes, options.password, isStrict);
  const task = open(true);
  try {
    const file = await task.promise.catch((error: unknown) => {
      throw refuse(whyNotOpened(error, options.password));
    });
    if (file.numPages < 1) throw refuse('it is a PDF without a page');
    const { pages, notes } = await readPdfPages(file, () => open(false));
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

function openPdf(
  { library, maps }: LoadedPdfLibrary,
  bytes: Uint8Array,
  password: string | undefined,
  isStrict: boolean,
) {
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
    stopAtErrors: isStrict,
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
