import { readSavedMoment } from './saved-note.js';

/** The page of an MHTML file, or of another that has more than the page. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  /** How its part says that it is written. */
  readonly charset?: string;
  /** Where the program that saved it had it from. */
  readonly address?: string;
  /** When it was saved, as a moment with its offset. */
  readonly at?: string;
}

type Headers = ReadonlyMap<string, string>;

/** Reads the page out of an MHTML file (RFC 2557): of its parts, the first that is HTML. Undefined where there is none. */
export function readMhtml(bytes: Uint8Array): SavedPage | undefined {
  // One letter a byte, so that places in the text are those of the bytes.
  const text = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * CHUNK, (index + 1) * CHUNK)),
  ).join('');
  const whole = partOf(text);
  const address = whole.headers.get('snapshot-content-location');
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(whole.headers.get('content-type') ?? '');
  const mark = boundary?.[1] ?? boundary?.[2];
  const parts = mark === undefined ? [whole] : whole.content.split(`--${mark}`).slice(1).map(partOf);
  const pages = parts.filter(({ headers }) =>
    /^text\/html|^application\/xhtml/i.test(headers.get('content-type') ?? ''),
  );
  const page = pages.find(({ headers }) => headers.get('content-location') === address) ?? pages[0];
  if (!page) return undefined;
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(page.headers.get('content-type') ?? '')?.[1];
  const from = address ?? page.headers.get('content-location');
  const at = readSavedMoment(whole.headers.get('date'));
  return {
    bytes: decodeContent(page.content, page.headers.get('content-transfer-encoding')),
    ...(charset === undefined ? {} : { charset }),
    ...(from === undefined || !/^https?:/i.test(from) ? {} : { address: from }),
    ...(at === undefined ? {} : { at }),
  };
}

const CHUNK = 8192;

function partOf(text: string): { readonly headers: Headers; readonly content: string } {
  const start = text.replace(/^\r?\n/, '');
  const end = /\r?\n\r?\n/.exec(start);
  const head = end ? start.slice(0, end.index) : start;
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value?.trim() ?? ''] as const];
    }),
  );
  return { headers, content: end ? start.slice(end.index + end[0].length) : '' };
}

function decodeContent(content: string, encoding = ''): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return decodeBase64(content);
  const plain = name === 'quoted-printable' ? decodeQuoted(content) : content;
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function decodeQuoted(content: string): string {
  return content
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(content: string): Uint8Array {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of content) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
