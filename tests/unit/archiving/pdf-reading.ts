import { loadPdf } from '../../../src/cli/pdf-library';
import { readPdf, readPdfText, type ReadDocument } from '../../../src/lib/documents';
import type { PdfMaker } from './pdf-maker';

/** Four paragraphs of some lines each. */
export const QUAY = [
  'The harbour authority closed the old quay on Monday after inspectors found three cracks in its western wall, which the firm of Lund and Sons had built in 1921.',
  'The cracks were measured by a team of divers during the spring. The largest of them was longer than nine metres, and the ferries now berth at the northern pier.',
  'Nobody was hurt. A new wall would cost 4.5 million, and the council has to say before the summer whether it wants to pay for one or to fill the basin in.',
  'Mayor Ida Holm said that the town had known of the first crack since 1986. No report of it was ever written, and the diver who had found it moved away.',
];
/** Four others like them. */
export const MORE = QUAY.map((text) =>
  text.replace('Monday', 'Tuesday').replace('1921', '1934').replace('Nobody', 'No one'),
);

/**
 * Reads the bytes of a PDF as `sourceline add` does; with the numbers of blocks that are kept.
 *
 * @throws Error that says why it is not read
 */
export async function readBytesOfPdf(bytes: Uint8Array, keep: readonly number[] = []): Promise<ReadDocument> {
  const tools = { loadPdf, readPdfText };
  const read = await readPdf({ fileName: 'test.pdf', bytes }, { keep: new Set(keep) }, tools);
  if ('refusal' in read) throw new Error(read.refusal);
  return read;
}

/** Reads a PDF, likewise. */
export async function read(pdf: PdfMaker, keep: readonly number[] = []): Promise<ReadDocument> {
  return readBytesOfPdf(await pdf.bytes(), keep);
}

/** Reads the texts of its blocks, each that is no paragraph behind its kind. */
export async function textsOf(pdf: PdfMaker): Promise<string[]> {
  return (await read(pdf)).blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`));
}
