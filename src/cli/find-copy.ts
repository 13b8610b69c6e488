import type { Metadata } from '../lib/documents/index.js';
import type { Network } from './fetch/network.js';
import { FetchRefusal } from './fetch/refusal.js';
import { nearestSnapshot, type Snapshot } from './fetch/wayback.js';

/** A copy of a page in an archive of the web, or why there is none. */
export interface FoundCopy {
  readonly copy?: Snapshot;
  readonly note?: string;
}

/**
 * Asks the Wayback Machine for the copy of a page that is nearest to when it was read. Whatever goes wrong is a note: the
 * document is archived all the same.
 */
export async function findCopy(
  { url, accessed }: Metadata,
  { network, now }: { readonly network: Network; readonly now: () => Date },
): Promise<FoundCopy> {
  const [address] = url?.values ?? [];
  if (address === undefined) return { note: 'no copy was looked for, since the document has no address' };
  const read = new Date(accessed?.values[0] ?? Number.NaN);
  try {
    const at = Number.isNaN(read.getTime()) ? now() : read;
    const copy = await nearestSnapshot(address, at, { network });
    return copy ? { copy } : { note: `the Wayback Machine has no copy of ${address}` };
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error;
    return { note: `the Wayback Machine gave no answer: ${error.message}` };
  }
}

/** Returns the copies that a source had, with one more. */
export function joinCopies(
  before: readonly Snapshot[] = [],
  copy: Snapshot | undefined,
): readonly Snapshot[] {
  return copy ? [...before.filter(({ url }) => url !== copy.url), copy] : before;
}
