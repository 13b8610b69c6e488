import { refuse, type UnreadKind, type Refused } from './refusal.js';

/** What a file is, by its first bytes and then by its name. */
export type DocumentKind =
  'html' | 'mhtml' | 'markdown' | 'text' | 'docx' | 'pdf' | 'warc' | 'wacz' | Refused;

function scanText(type: string): string {
  return `it is a picture (${type}) and has no text that can be quoted: a scan has to go through text recognition first`;
}

/** How files begin that have no text to archive, and what to do instead. */
const REFUSED: readonly (readonly [bytes: readonly number[], kind: UnreadKind, refusal: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'picture', scanText('PNG')],
  [[0xff, 0xd8, 0xff], 'picture', scanText('JPEG')],
  [[0x47, 0x49, 0x46, 0x38], 'picture', scanText('GIF')],
  [[0x49, 0x49, 0x2a, 0x00], 'picture', scanText('TIFF')],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture', scanText('TIFF')],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf', 'it is RTF: save it as DOCX or as text'],
  [[0x1f, 0x8b], 'gzip', 'it is compressed with gzip: unpack it and add what is in it'],
];

/** Returns what a file is, or why it is nothing that can be read. */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) return refuse('empty', 'it is empty');
  if (isWebArchive(name, bytes)) return 'warc';
  if (isCompound(bytes)) return compoundRefusal(bytes);
  const refused = REFUSED.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (refused) return refuse(refused[1], refused[2]);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchiveOfPages(name, bytes, isZip)) return 'wacz';
  if (isZip) return 'docx';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  // Some programs write lines before the mark of a PDF.
  if (/^%PDF-\d/.test(head) || (ending === 'pdf' && /^%PDF-\d/m.test(head))) return 'pdf';
  if (isBinary(bytes)) return refuse('unknownKind', 'it is no text, and no kind of document that is known');
  if (ending === 'docx')
    return refuse('broken', 'it is named .docx and is none: it may be broken, or only half loaded');
  if (
    /^(?:mhtml?)$/.test(ending ?? '') ||
    /^(?:From|MIME-Version|Snapshot-Content-Location):/im.test(firstLines(head))
  )
    return 'mhtml';
  if (
    /^(?:html?|xhtml?)$/.test(ending ?? '') ||
    /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(head.replace(/^ï»¿/, ''))
  )
    return 'html';
  return /^(?:md|markdown)$/.test(ending ?? '') ? 'markdown' : 'text';
}

function isWebArchive(name: string, bytes: Uint8Array): boolean {
  return /\.warc(?:\.gz)?$/i.test(name) || /^WARC\/\d/.test(latin(bytes.subarray(0, 8)));
}

/** A WACZ is a ZIP archive with web archives in it; its directory, at its end, names them. */
function isArchiveOfPages(name: string, bytes: Uint8Array, isZip: boolean): boolean {
  return (
    /\.wacz$/i.test(name) || (isZip && /archive\/[^/]{1,200}\.warc/.test(latin(bytes.subarray(-65_536))))
  );
}

/** Word, Excel and PowerPoint wrote a file of several streams before 2007, and do so for one with a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function compoundRefusal(bytes: Uint8Array): Refused {
  const has = (stream: string): boolean => bytesInclude(bytes, stream.replace(/./g, '$&\0'));
  if (has('EncryptedPackage')) return refuse('password', 'it has a password: save it without one');
  if (has('WordDocument'))
    return refuse('oldOffice', 'it is a Word document of the old form .doc: save it as DOCX');
  if (has('Workbook'))
    return refuse('oldOffice', 'it is a table of Excel of the old form .xls: save it as CSV, or as text');
  if (has('PowerPoint Document'))
    return refuse('oldOffice', 'it is PowerPoint of the old form .ppt: save its text as DOCX');
  return refuse(
    'oldOffice',
    'it is a Word document that has a password, or one of the old form .doc: save it as DOCX without a password',
  );
}

/** Looks for the bytes of a text of one letter a byte. */
function bytesInclude(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0))) return true;
  return false;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function firstLines(head: string): string {
  return /multipart\/related/i.test(head) ? head : '';
}

/** A text has no zero byte, unless it is UTF-16, which says so with its first two bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isWide && bytes.subarray(0, 65_536).includes(0);
}
