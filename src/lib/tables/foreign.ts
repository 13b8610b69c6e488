import type { ForeignFile } from './problem.js';

/** Files of other programs that are recognised by their first bytes, in hexadecimal; `..` is any byte. */
const MARKS: readonly (readonly [RegExp, ForeignFile])[] = [
  [/^255044462d/, 'pdf'],
  [/^89504e470d0a1a0a|^ffd8ff|^47494638|^52494646.{8}57454250|^49492a00|^4d4d002a|^.{8}66747970/, 'picture'],
  [/^53514c69746520666f726d6174203300/, 'database'],
  [/^377abcaf271c|^526172211a07|^fd377a585a00|^425a683|^28b52ffd/, 'packed'],
];

/** How a text begins that another program is for. */
const BEGINNINGS: readonly (readonly [RegExp, ForeignFile])[] = [
  [/^BEGIN:VCALENDAR\b/i, 'calendar'],
  [/^BEGIN:VCARD\b/i, 'contacts'],
  [/^0 HEAD\s/, 'gedcom'],
  [/^\{\\rtf/, 'rtf'],
  [/^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*)*content-type: multipart\/related/i, 'web-archive'],
  [/^@\w+\s*\{[^\n]*,/, 'references'],
  [/^TY {2}- /, 'references'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype svg\b[^>]*>\s*)?<svg\b/i, 'picture'],
  // XHTML begins so too, and is a page.
  [/^<\?xml\b(?![^]*<html\b)/i, 'xml'],
  [/^(?:<!--[^]*?-->\s*)*<(?:kml|gpx|rss|feed|tei|ead)\b/i, 'xml'],
  [/^---\r?\n|^%YAML/, 'yaml'],
];

/** Formats that the beginning of a text does not identify; a list of them is read by its columns. */
const ENDINGS: readonly (readonly [RegExp, ForeignFile])[] = [
  [/\.ya?ml$/i, 'yaml'],
  [/\.(?:md|markdown)$/i, 'markdown'],
];

/** What is in a ZIP file, by the names of its first entries. */
const ENTRIES: readonly (readonly [RegExp, ForeignFile])[] = [
  [/xl\/|opendocument\.spreadsheet/, 'workbook'],
  [/word\/|opendocument\.text|application\/epub/, 'document'],
  [/ppt\/|opendocument\.presentation/, 'document'],
];

/** Returns which file of another program this is, by its first bytes and its name; undefined where it is none of them. */
export function foreignOf(head: Uint8Array, name: string): ForeignFile | undefined {
  const hex = Array.from(head.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (/^504b0[357]0[468]/.test(hex)) return entriesOf(head, name);
  if (hex.startsWith('d0cf11e0a1b11ae1')) return oldOfficeOf(head, name);
  return MARKS.find(([mark]) => mark.test(hex))?.[1];
}

/** Returns the same for a text, its byte order mark and the space before it left out. */
export function foreignTextOf(start: string, name: string): ForeignFile | undefined {
  const known =
    BEGINNINGS.find(([beginning]) => beginning.test(start)) ?? ENDINGS.find(([end]) => end.test(name));
  return known?.[1];
}

function entriesOf(head: Uint8Array, name: string): ForeignFile | undefined {
  const text = new TextDecoder('latin1').decode(head);
  const found = ENTRIES.find(([entry]) => entry.test(text))?.[1];
  if (found) return found;
  if (/\.(?:xlsx|xlsm|ods)$/i.test(name)) return 'workbook';
  return /\.(?:docx|odt|pptx|epub)$/i.test(name) ? 'document' : undefined;
}

/** Word, Excel and others up to 2003: names in the file are UTF-16. */
function oldOfficeOf(head: Uint8Array, name: string): ForeignFile {
  const text = new TextDecoder('utf-16le').decode(head.subarray(0, head.length & ~1));
  return text.includes('Workbook') || /\.xls$/i.test(name) ? 'workbook' : 'document';
}
