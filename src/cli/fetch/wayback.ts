import { fetchDocument, type FetchOptions } from './fetch-document.js';
import { FetchRefusal } from './refusal.js';

/** A copy of a page that an archive keeps. */
export interface Snapshot {
  readonly url: string;
  /** When it was kept, as a moment in UTC. */
  readonly at: string;
}

const SERVICE = 'https://archive.org/wayback/available';
const ARCHIVE = 'web.archive.org';
const MAX_ANSWER = 1024 * 1024;

/**
 * Asks the Wayback Machine for its snapshot of an address that is nearest to a moment. Undefined where it has none.
 *
 * @throws FetchRefusal that says why it gave no answer
 */
export async function nearestSnapshot(
  address: string,
  at: Date,
  options: Pick<FetchOptions, 'network'>,
): Promise<Snapshot | undefined> {
  const digits = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const question = `${SERVICE}?url=${encodeURIComponent(address)}&timestamp=${digits}`;
  const { bytes } = await fetchDocument(question, { ...options, allowsLocal: false, maxBytes: MAX_ANSWER });
  return snapshotIn(answerIn(bytes));
}

function answerIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new FetchRefusal('archive.org answered what is no JSON');
  }
}

/** Takes a snapshot of a page, not of a fault, and only at the archive’s own address. */
function snapshotIn(answer: unknown): Snapshot | undefined {
  const closest = fieldOf(fieldOf(answer, 'archived_snapshots'), 'closest');
  const [address, stamp, status] = ['url', 'timestamp', 'status'].map((name) => fieldOf(closest, name));
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(String(stamp));
  if (typeof address !== 'string' || !URL.canParse(address) || !parts || String(status) !== '200')
    return undefined;
  const url = new URL(address);
  if (url.hostname !== ARCHIVE) return undefined;
  url.protocol = 'https:';
  const [, year, month, day, hour, minute, second] = parts;
  return { url: url.href, at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z` };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
