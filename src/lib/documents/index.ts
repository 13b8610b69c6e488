/** Documents to archived sources: bytes to blocks, what is known of them, and the text that is kept. */
export { changedParagraphs } from './changed-text.js';
export { decodeDocument } from './charset.js';
export { addressesOf, completeMetadata, plainName } from './complete-metadata.js';
export type { DocumentFile, DocumentText, DocumentTools, ReadingOptions } from './document-file.js';
export type { PageDocument } from './dom.js';
export { documentKind } from './kind.js';
export { nameOfType } from './media-type.js';
export {
  FIELDS as DOCUMENT_FIELDS,
  type Field as DocumentField,
  type Metadata,
  type Said,
} from './metadata.js';
export { readMhtml, type SavedPage } from './mhtml.js';
export { pagesOfBlocks } from './pages.js';
export type { PdfPage, PdfRun, TagNode } from './pdf/item.js';
export { readPdf } from './pdf/read-pdf.js';
export { readPdfText, type PdfContent } from './pdf/read-pdf-text.js';
export { asOneLine } from './plain.js';
export { readDocumentFile } from './read-document-file.js';
export { readPage, readParsedBlocks, type LeftOut, type ReadDocument } from './read-page.js';
export { isRefused, refuse, type RefusalKind, type Refused } from './refusal.js';
export { recheckQuote, type QuoteNow } from './recheck-quotes.js';
export { readMarkdownText, readPlainText } from './read-text.js';
export { readSavedNote, withoutInlined } from './saved-note.js';
export { UNKNOWN_LANGUAGE, writeSource, type SourceText } from './source-text.js';
export { readWarc, type WarcFile } from './warc.js';
export { archivedAnswers, isArchivedPage, type ArchivedAnswer } from './warc-pages.js';
export { writeMarkdown } from './write-markdown.js';
export { zipBytes, zipEntries, zipText, type ZipEntry } from './zip.js';
