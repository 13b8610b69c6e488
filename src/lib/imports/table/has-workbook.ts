import { zipEntries, zipPieces, type ZipEntry } from '../../documents/zip.js';
import { HEAD_BYTES } from '../../tables/detect.js';
import { isZip } from '../packed.js';

/** Names in a container of an old Office program, which has them in UTF-16. */
const IN_OLE = /W\0o\0r\0k\0b\0o\0o\0k|E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e/;
/** The head of a file within an archive, up to its name: the first that says what the archive is. An embedded file comes later. */
const IN_ZIP =
  /PK[^]{28}(?:\/?(xl|word|ppt)\/|mimetypeapplication\/vnd\.oasis\.opendocument\.(spreadsheet)?)/i;

/**
 * Returns whether an archive, or a container of an old Office program, has a workbook in it: also one that is then refused by its
 * name, as one with a password is. An archive is known by the names of its files; of one that is cut off, those at its beginning are looked at.
 */
export function hasWorkbook(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  if (!isZip(bytes)) return IN_OLE.test(head);
  let entries: readonly ZipEntry[];
  try {
    entries = zipEntries(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [, folder, document] = IN_ZIP.exec(head) ?? [];
    return folder?.toLowerCase() === 'xl' || document !== undefined;
  }
  return entries.some((entry) => /^\/?xl\//i.test(entry.name) || isSpreadsheetType(bytes, entry));
}

/** Returns whether a file of an archive says that the archive is a table of OpenDocument. */
function isSpreadsheetType(bytes: Uint8Array, entry: ZipEntry): boolean {
  if (entry.name !== 'mimetype') return false;
  let isSpreadsheet = false;
  try {
    zipPieces(bytes, entry, (piece) => {
      isSpreadsheet = new TextDecoder().decode(piece.subarray(0, 200)).includes('opendocument.spreadsheet');
      return false;
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return isSpreadsheet;
}
