import { readPdfText } from '../../lib/documents/pdf/read-pdf-text.js';
import type { PdfContent } from '../../lib/documents/pdf/read-pdf-text.js';

/* Puts lines and paragraphs together beside the page: for a long PDF that takes a second. */
self.onmessage = ({ data }: MessageEvent<{ content: PdfContent; keep: ReadonlySet<number> }>) => {
  self.postMessage(readPdfText(data.content, data.keep));
};
