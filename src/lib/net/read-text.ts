import { FetchFault } from './fetch-fault.js';
import type { GuardedResponse } from './guarded-fetch.js';

export interface Progress {
  readonly loaded: number;
  /** Bytes in all, where the host says it. */
  readonly total: number | undefined;
}

/**
 * Reads a response as text.
 *
 * @throws FetchFault `not-text` for bytes that are not UTF-8, and whatever its parts throw
 */
export async function readText(
  { url, size, parts }: GuardedResponse,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  for await (const chunk of parts()) {
    loaded += chunk.byteLength;
    chunks.push(chunk);
    // The length of a packed file is not that of what comes out of it, and not every host lets it be told apart.
    onProgress({ loaded, total: size !== undefined && size >= loaded ? size : undefined });
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    throw new FetchFault('not-text', { host: url.host });
  }
}
