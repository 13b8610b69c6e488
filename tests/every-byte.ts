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
/** Shorter runs of these letters are words. */
const BASE64 = /[A-Za-z0-9+/_-]{40,}={0,2}/g;
/** Texts whose letters have one way of writing. */
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;
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
  // Most bytes of a site are these, and are many times as fast to go through.
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Returns the bytes as text, and all that is packed in them. */
function textsIn(bytes: Buffer, path: string, depth = 0): string[] {
  const texts = [bytes.toString('utf8')];
  if (bytes.includes(0)) texts.push(bytes.toString('utf16le'), swapped(bytes).toString('utf16le'));
  if (depth === MAX_DEPTH) return texts;
  const inner = [...packedIn(bytes, path), ...base64In(bytes.toString('latin1'))];
  return [...texts, ...inner.flatMap((each) => textsIn(each, '', depth + 1))];
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

/** Returns what can be unpacked: gzip, zlib and the entries of ZIP wherever they begin, Brotli by the name of the file. */
function packedIn(bytes: Buffer, path: string): Buffer[] {
  const found: (Buffer | undefined)[] = [];
  if (path.endsWith('.br')) found.push(brotliDecompressSync(bytes));
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const [a, b] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    if (a === 0x1f && b === 0x8b) found.push(unpacked(() => gunzipSync(bytes.subarray(at), SYNC)));
    // A header of zlib is a multiple of 31.
    if (a === 0x78 && (a * 256 + b) % 31 === 0)
      found.push(unpacked(() => inflateSync(bytes.subarray(at), SYNC)));
    if (a === 0x50 && bytes.readUInt32LE(at) === 0x04034b50 && at + 30 < bytes.length) {
      const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      found.push(unpacked(() => inflateRawSync(bytes.subarray(start), SYNC)));
    }
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

/** Line ends, and the blank that continues a line of a calendar, do not end a run. */
function base64In(text: string): Buffer[] {
  const whole = text.replace(/\r?\n[ \t]?/g, '');
  return [...new Set([...(text.match(BASE64) ?? []), ...(whole.match(BASE64) ?? [])])].map((run) =>
    Buffer.from(run, 'base64'),
  );
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
  return [text, plain, withoutTags(text), withoutTags(plain), entities(withoutTags(text))];
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
