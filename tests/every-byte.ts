import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { readPdf } from './unit/formats/read-pdf';

/*
 * Whether words are in a file, however they are written there: packed, in base64, as entities, escapes or percent signs,
 * across marks and line ends. Only letters and digits are compared.
 */

/** How deep a thing may be inside another: base64 in a stream in a file. */
const MAX_DEPTH = 4;
/** The letters of base64, and how many of them are no word. */
const BASE64 = tableOf(/[A-Za-z0-9+/_-]/);
const MIN_BASE64 = 40;
/** Texts whose letters have one way of writing. */
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;
// eslint-disable-next-line no-control-regex
const BEYOND_ASCII = /[^\x00-\x7f]+/g;
/** The small letter of each letter, the digits, and 0 for all else. */
const ASCII_LETTERS = tableOf(/[a-z0-9]/i);
/** How what is packed begins: with zlib, a multiple of 31 that needs no dictionary of somebody else. */
const GZIP = Buffer.from([0x1f, 0x8b]);
const ZLIB = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]));
const ZIP = Buffer.from('PK\u0003\u0004');
const SYNC = { finishFlush: constants.Z_SYNC_FLUSH };

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', hellip: '…', ndash: '–', mdash: '—' },
};

/** A file with all that it may say, to look for words in. */
export interface Searched {
  readonly path: string;
  readonly has: (words: string) => boolean;
}

/** Reads every file below a folder. */
export async function searchFolder(folder: string): Promise<Searched[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  const searched: Searched[] = [];
  for (const path of paths.sort())
    searched.push(await searchBytes(path.replaceAll('\\', '/'), readFileSync(join(folder, path))));
  return searched;
}

/** Reads one file. */
export async function searchBytes(path: string, bytes: Uint8Array): Promise<Searched> {
  const texts = [path, ...textsIn(Buffer.from(bytes), path)];
  if (path.endsWith('.pdf')) texts.push((await readPdf(Uint8Array.from(bytes))).text);
  const folded = [...new Set(texts.flatMap(foldedReadings))];
  return {
    path,
    has: (words) => {
      const letters = lettersOf(words);
      return folded.some((text) => text.includes(letters));
    },
  };
}

/** Returns the letters and digits of a text, and nothing between them. */
export function lettersOf(text: string): string {
  const units = ASCII.test(text)
    ? Uint8Array.from(Buffer.from(text, 'latin1'))
    : new Uint16Array(Uint8Array.from(Buffer.from(text.replace(BEYOND_ASCII, foldedRun), 'utf16le')).buffer);
  // Most characters are ASCII, and a table is many times as fast as an expression.
  let end = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    const kept = unit < ASCII_LETTERS.length ? (ASCII_LETTERS[unit] ?? 0) : unit;
    units[end] = kept;
    if (kept > 0) end += 1;
  }
  const { buffer } = units;
  return units instanceof Uint8Array
    ? Buffer.from(buffer).toString('latin1', 0, end)
    : Buffer.from(buffer).toString('utf16le', 0, 2 * end);
}

/** The same few signs and words are in all texts. */
const FOLDED = new Map<string, string>();

function foldedRun(run: string): string {
  const known =
    FOLDED.get(run) ??
    run
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      // At the end of a word it has another form.
      .replaceAll('ς', 'σ');
  FOLDED.set(run, known);
  return known;
}

/** Returns the codes of the ASCII characters that are of a kind, in their small form, and 0 for the others. */
function tableOf(kind: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return kind.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
  });
}

/** Returns the bytes as text, and all that is packed in them. */
function textsIn(bytes: Buffer, path: string, depth = 0): readonly string[] {
  const texts = [bytes.toString('utf8')];
  if (bytes.includes(0)) texts.push(bytes.toString('utf16le'), swapped(bytes).toString('utf16le'));
  if (depth === MAX_DEPTH) return texts;
  const packed = packedIn(bytes, path).flatMap((each) => textsIn(each, '', depth + 1));
  return [...texts, ...packed, ...base64In(bytes).flatMap((run) => textsInRun(run, depth + 1))];
}

/** Pages have the same scripts and pictures inside. */
const RUNS = new Map<string, readonly string[]>();

function textsInRun(run: string, depth: number): readonly string[] {
  const key = `${depth} ${run}`;
  const known = RUNS.get(key) ?? textsIn(Buffer.from(run, 'base64'), '', depth);
  RUNS.set(key, known);
  return known;
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

/** Returns what can be unpacked: gzip, zlib and the entries of ZIP wherever they begin, Brotli by the name of the file. */
function packedIn(bytes: Buffer, path: string): Buffer[] {
  const found: (Buffer | undefined)[] = [];
  if (path.endsWith('.br')) found.push(brotliDecompressSync(bytes));
  for (const at of placesOf(bytes, GZIP)) found.push(unpacked(() => gunzipSync(bytes.subarray(at), SYNC)));
  for (const start of ZLIB)
    for (const at of placesOf(bytes, start))
      found.push(unpacked(() => inflateSync(bytes.subarray(at), SYNC)));
  for (const at of placesOf(bytes, ZIP)) {
    if (at + 30 >= bytes.length) continue;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    found.push(unpacked(() => inflateRawSync(bytes.subarray(start), SYNC)));
  }
  return found.filter((each) => each !== undefined && each.length > 0) as Buffer[];
}

function unpacked(unpack: () => Buffer): Buffer | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}

/** Returns where such bytes are. */
function placesOf(bytes: Buffer, wanted: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) places.push(at);
  return places;
}

/** Line ends, and the blank that continues a line of a calendar, do not end a run. */
function base64In(bytes: Buffer): string[] {
  const whole = bytes.includes('\n')
    ? Buffer.from(bytes.toString('latin1').replace(/\r?\n[ \t]?/g, ''), 'latin1')
    : bytes;
  return [...new Set([...runsIn(bytes), ...(whole === bytes ? [] : runsIn(whole))])];
}

function runsIn(bytes: Buffer): string[] {
  const runs: string[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const start = at;
    while (BASE64[bytes[at] ?? 0]) at += 1;
    if (at - start >= MIN_BASE64) runs.push(bytes.toString('latin1', start, at));
  }
  return runs;
}

/** A file and its packed twin have one text. */
const READINGS = new Map<string, readonly string[]>();

function foldedReadings(text: string): readonly string[] {
  const known = READINGS.get(text) ?? [...new Set([...new Set(readingsOf(text))].map(lettersOf))];
  READINGS.set(text, known);
  return known;
}

/** Returns a text as it is, and without the ways of writing that hide letters. */
function readingsOf(text: string): string[] {
  const plain = entities(escapes(percents(text)));
  const words = withoutTags(text);
  return [text, plain, words, plain === text ? words : withoutTags(plain), entities(words)];
}

const withoutTags = (text: string): string => text.replace(/<[^<>]*>/g, '');

function percents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

function escapes(text: string): string {
  return text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (whole, hex: string) => character(whole, Number.parseInt(hex, 16)))
    .replace(/\\x([0-9a-f]{2})/gi, (whole, hex: string) => character(whole, Number.parseInt(hex, 16)))
    .replace(/\\[nrtbf]/g, ' ');
}

function entities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (whole, hex: string) => character(whole, Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (whole, number: string) => character(whole, Number(number)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function character(written: string, point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : written;
}
