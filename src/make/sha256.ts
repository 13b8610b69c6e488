import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** So many hashes of texts are remembered: those of a large project, twice. */
const MAX_KNOWN = 1000;
/** A shorter text is hashed as fast as it is found. */
const LEAST_LENGTH = 1000;

/** Hashes of texts, the last used at the end. */
const known = new Map<string, string>();

/**
 * Returns the SHA-256 of a text as UTF-8, in hex. The browser's own answers later, which a check while typing cannot wait for. The
 * texts of a project are hashed again at every save, so each is worked out once.
 */
export function sha256OfText(text: string): string {
  if (text.length < LEAST_LENGTH) return hashOf(text);
  const hash = known.get(text) ?? hashOf(text);
  known.delete(text);
  known.set(text, hash);
  const [oldest] = known.keys();
  if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
  return hash;
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Returns the SHA-256 of bytes, in hex. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
