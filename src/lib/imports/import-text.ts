import { decodeDocument } from '../documents/charset.js';
import { ImportFault, type ImportProblem } from './import.js';

/** The text of a file, and what is to be said of how it is written. */
export interface ImportText {
  /** With its line ends as LF, and without a byte order mark. */
  readonly text: string;
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads the bytes of a file of text: UTF-8, UTF-16 with its mark, or, as old programs write it, Windows-1252, which is then said.
 */
export function readImportText(bytes: Uint8Array): ImportText {
  if (bytes.length === 0)
    throw new ImportFault('the file is empty', { found: '0 bytes', fix: 'export it again from its program' });
  const { text } = decodeDocument(bytes, { isPage: false });
  if (text !== undefined) return { text: plainLines(text), problems: [] };
  const old = decodeDocument(bytes, { charset: 'windows-1252', isPage: false });
  if (old.text === undefined)
    throw new ImportFault('the file is not text that can be read', {
      found: 'bytes that are of no known letters',
      fix: 'save it as UTF-8',
    });
  return {
    text: plainLines(old.text),
    problems: [
      {
        kind: 'value',
        what: 'the file is not UTF-8, and is read as Windows-1252',
        found: 'bytes that UTF-8 has not',
        fix: 'look at letters with accents, and save the file as UTF-8 where they are wrong',
      },
    ],
  };
}

function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
