import { decodeDocument } from '../../documents/charset.js';
import type { ImportProblem } from '../import.js';
import { readImportText, type ImportText } from '../import-text.js';

/** Letters that ANSEL has for one byte from A1 on, for each byte; a space where it has none. */
const LETTERS = 'ŁØĐÞÆŒʹ·♭®±ƠƯʼ ʻłøđþæœʺı£ð ơư□■°ℓ℗©♯¿¡ß€    eoß';
/** Marks from E0 on that ANSEL puts before their letter, for each byte; 0 where it has none. */
const MARKS = [
  0x309, 0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30c, 0x30a, 0xfe20, 0xfe21, 0x315, 0x30b,
  0x310, 0x327, 0x328, 0x323, 0x324, 0x325, 0x333, 0x332, 0x326, 0x31c, 0x32e, 0xfe22, 0xfe23, 0, 0, 0x313,
];

/** Reads the bytes of a file of GEDCOM, by the charset that its head names where they are not Unicode. */
export function readGedcomText(bytes: Uint8Array): ImportText {
  const said = /^\s*1 CHAR (\S+)/m.exec(latin(bytes.subarray(0, 4096)))?.[1]?.toUpperCase();
  if (bytes.length > 0 && decodeDocument(bytes, { isPage: false }).text === undefined) {
    if (said === 'ANSEL') return { text: plain(readAnsel(bytes)), problems: [] };
    const mac =
      said === 'MACINTOSH' ? decodeDocument(bytes, { charset: 'macintosh', isPage: false }).text : undefined;
    if (mac !== undefined) return { text: plain(mac), problems: [] };
    // What GEDCOM calls ANSI is Windows-1252, which is then no guess.
    const read = readImportText(bytes);
    return said === 'ANSI'
      ? { text: read.text, problems: [] }
      : { text: read.text, problems: [charsetProblem(said)] };
  }
  return readImportText(bytes);
}

function charsetProblem(said: string | undefined): ImportProblem {
  return {
    kind: 'value',
    what: 'the file is not UTF-8, and is read as Windows-1252: its letters with accents may be wrong',
    found: said === undefined ? 'no CHAR in the head' : `CHAR ${said}`,
    fix: 'export it as UTF-8',
  };
}

function readAnsel(bytes: Uint8Array): string {
  let text = '';
  let marks = '';
  for (const byte of bytes) {
    const mark = byte >= 0xe0 ? (MARKS[byte - 0xe0] ?? 0) : 0;
    if (mark !== 0) {
      marks += String.fromCharCode(mark);
      continue;
    }
    const letter = byte < 0x80 ? String.fromCharCode(byte) : (LETTERS[byte - 0xa1] ?? ' ');
    text += (byte >= 0x80 && letter === ' ' ? '\uFFFD' : letter) + marks;
    marks = '';
  }
  return text.normalize('NFC');
}

function latin(bytes: Uint8Array): string {
  return [...bytes].map((byte) => String.fromCharCode(byte)).join('');
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
