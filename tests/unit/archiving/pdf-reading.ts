import { readPdf } from '../../../src/cli/read-pdf';
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

/** Reads a PDF as `sourceline add` does; with the numbers of blocks that are kept. */
export async function read(
  pdf: PdfMaker,
  keep: readonly number[] = [],
): Promise<Awaited<ReturnType<typeof readPdf>>> {
  const bytes = await pdf.bytes();
  return readPdf(
    { name: 'test.pdf', fileName: 'test.pdf', bytes },
    { password: undefined, keep: new Set(keep) },
  );
}

/** Reads the texts of its blocks, each that is no paragraph behind its kind. */
export async function textsOf(pdf: PdfMaker): Promise<string[]> {
  return (await read(pdf)).blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`));
}
