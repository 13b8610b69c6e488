import { constants, gunzipSync } from 'node:zlib';
import {
  archivedAnswers,
  isArchivedPage,
  readWarc,
  refuse,
  zipBytes,
  zipEntries,
  zipText,
  type ArchivedAnswer,
  type DocumentFile,
  type Refused,
  type SavedPage,
  type WarcFile,
  type ZipEntry,
} from '../lib/documents/index.js';
import { FetchRefusal } from './fetch/refusal.js';
import { MAX_DOCUMENT_BYTES } from './fetch/fetch-document.js';
import { unpackAnswer } from './fetch/unpack.js';
import { codeOf } from './system-error.js';

/** An archive that unpacks to more is a crawl of a site, or an attack. */
const MAX_UNPACKED = 200 * 1024 * 1024;
const TOO_LARGE = 'it unpacks to more than 200 MB: save the page by itself';

/** How many pages are listed. */
const MAX_LISTED = 20;

type Archive = Omit<WarcFile, 'records'> & {
  readonly answers: readonly ArchivedAnswer[];
  /** Addresses that the archive lists as its pages; empty where it has no list. */
  readonly listed: readonly string[];
};

/**
 * Takes a page out of a web archive: the only one that it has, or the one that was named. Where there is none, or it has
 * several, they are listed.
 */
export function readWebArchive(
  { fileName, bytes }: Pick<DocumentFile, 'fileName' | 'bytes'>,
  kind: 'warc' | 'wacz',
  wanted: string | undefined,
): (SavedPage & { readonly notes: readonly string[]; readonly ending: string }) | Refused {
  try {
    const archive = kind === 'warc' ? fromWarc(bytes) : fromWacz(bytes);
    const { answer, notes } = choosePage(archive, wanted);
    const body = unpackBody(answer);
    return {
      bytes: body,
      ...(answer.charset === undefined ? {} : { charset: answer.charset }),
      ...(/^https?:/i.test(answer.url) ? { address: answer.url } : {}),
      ...(answer.at === '' ? {} : { at: answer.at }),
      notes: [...notes, ...(archive.isBroken ? ['the archive is broken off behind what could be read'] : [])],
      ending: kind === 'wacz' ? 'wacz' : /\.gz$/i.test(fileName) ? 'warc.gz' : 'warc',
    };
  } catch (error) {
    if (error instanceof FetchRefusal) return refuse('noPage', error.message);
    throw error;
  }
}

/** Some programs unpack the body and keep the header all the same. */
function unpackBody({ body, encoding }: ArchivedAnswer): Uint8Array {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  if (encoding !== undefined && /gzip/i.test(encoding) && !isGzip) return body;
  if (body.length >= MAX_DOCUMENT_BYTES)
    throw new FetchRefusal('its page has 15 MB or more, which are not read');
  return unpackAnswer(body, encoding, MAX_DOCUMENT_BYTES);
}

function fromWarc(bytes: Uint8Array): Archive {
  const { data, isCut } = bytes[0] === 0x1f ? unpackMembers(bytes) : { data: bytes, isCut: false };
  const file = readWarc(data);
  if (!file) throw new FetchRefusal('it is named as a web archive and has no record of one');
  return { answers: archivedAnswers(file.records), isBroken: file.isBroken || isCut, listed: [] };
}

/** Each record is packed by itself; an archive that is broken off gives those before. */
function unpackMembers(bytes: Uint8Array): { readonly data: Uint8Array; readonly isCut: boolean } {
  const unpack = (finishFlush: number): Uint8Array =>
    gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED, finishFlush });
  try {
    return { data: unpack(constants.Z_FINISH), isCut: false };
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw new FetchRefusal(TOO_LARGE);
    if (codeOf(error) === 'Z_BUF_ERROR') return { data: unpack(constants.Z_SYNC_FLUSH), isCut: true };
    throw new FetchRefusal('it is a web archive that is broken, or only half loaded');
  }
}

function fromWacz(bytes: Uint8Array): Archive {
  try {
    const entries = zipEntries(bytes);
    const warcs = entries.filter(({ name }) => /^archive\/.+\.warc(?:\.gz)?$/i.test(name));
    if (warcs.some(({ isEncrypted }) => isEncrypted)) throw new FetchRefusal('it has a password');
    if (warcs.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) throw new FetchRefusal(TOO_LARGE);
    if (warcs.length === 0) throw new FetchRefusal('it is a WACZ without a web archive in it');
    const archives = warcs.map((entry) => fromWarc(zipBytes(bytes, entry)));
    return {
      answers: archives.flatMap(({ answers }) => answers),
      isBroken: archives.some(({ isBroken }) => isBroken),
      listed: listedPages(bytes, entries),
    };
  } catch (error) {
    if (error instanceof FetchRefusal) throw error;
    throw new FetchRefusal('it is a WACZ that is broken, or only half loaded');
  }
}

/** The list has one page a line, as JSON, behind a line that describes it. */
function listedPages(bytes: Uint8Array, entries: readonly ZipEntry[]): readonly string[] {
  const entry = entries.find(({ name, size }) => name === 'pages/pages.jsonl' && size < MAX_DOCUMENT_BYTES);
  const lines = entry ? zipText(bytes, entry).split('\n') : [];
  return lines.flatMap((line) => {
    const url = /"url"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
    return url === undefined ? [] : [plain(JSON.parse(url) as string)];
  });
}

interface Choice {
  readonly answer: ArchivedAnswer;
  readonly notes: readonly string[];
}

function choosePage({ answers, listed }: Archive, wanted: string | undefined): Choice {
  const all = answers.filter(isArchivedPage);
  if (all.length === 0) throw new FetchRefusal(noPage(answers));
  const isListed = all.some(({ url }) => listed.includes(plain(url)));
  const shown = isListed ? all.filter(({ url }) => listed.includes(plain(url))) : all;
  const pages = wanted === undefined ? shown : all.filter(({ url }) => plain(url) === plain(wanted));
  if (pages.length === 0) throw new FetchRefusal(`it has no page ${wanted}; it has:${listOf(shown)}`);
  const addresses = new Set(pages.map(({ url }) => plain(url)));
  if (addresses.size > 1)
    throw new FetchRefusal(
      `it has ${addresses.size} pages, and --page <address> takes one of them:${listOf(pages)}`,
    );
  const [answer] = [...pages].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  if (!answer) throw new FetchRefusal(noPage(answers));
  const notes = [
    `the page ${answer.url} of ${answer.at || 'an unknown time'} was taken from the archive`,
    ...(pages.length > 1 ? [`the archive has it ${pages.length} times, and this is the last one`] : []),
  ];
  return { answer, notes };
}

function listOf(pages: readonly ArchivedAnswer[]): string {
  const lines = [...new Set(pages.map(({ url, at }) => `\n  ${url}  (${at})`))];
  const more = lines.length - MAX_LISTED;
  return lines.slice(0, MAX_LISTED).join('') + (more > 0 ? `\n  and ${more} more` : '');
}

function noPage(answers: readonly ArchivedAnswer[]): string {
  const kinds = answers.map(({ status, type, isElsewhere }) =>
    isElsewhere === true
      ? 'a page that is in another archive'
      : `${type || 'an answer without a type'} with status ${status}`,
  );
  const found = [...new Set(kinds)].slice(0, 5).join(', ');
  return `it has no page (HTML with status 200)${found === '' ? ', and no answer at all' : `; it has ${found}`}`;
}

/** Returns an address as the parser writes it, without the place within the page. */
function plain(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
