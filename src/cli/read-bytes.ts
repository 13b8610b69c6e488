import {
  isRefused,
  readDocumentFile,
  readPdfText,
  type DocumentText,
  type DocumentTools,
  type ReadingOptions,
} from '../lib/documents/index.js';
import type { Incoming } from './incoming.js';
import { CannotError } from './usage.js';

/** Each is loaded with the first document that needs it. */
const TOOLS: DocumentTools = {
  parsePage: async (html) => (await import('./page-dom.js')).parsePage(html),
  docxToHtml: async (bytes) => (await import('./docx-html.js')).docxToHtml(bytes),
  loadPdf: async () => (await import('./pdf-library.js')).loadPdf(),
  readPdfText,
  readWebArchive: async (file, kind, page) => {
    const { readWebArchive } = await import('./read-web-archive.js');
    return readWebArchive(file, kind, page);
  },
};

/**
 * Reads the bytes of a document by what they are.
 *
 * @throws CannotError that says why it is not read
 */
export async function readBytes(incoming: Incoming, options: ReadingOptions): Promise<DocumentText> {
  const document = await readDocumentFile(incoming, options, TOOLS);
  if (isRefused(document)) throw new CannotError(`${incoming.name} is not added: ${document.refusal}`);
  return document;
}
