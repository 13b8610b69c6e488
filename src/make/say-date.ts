import { dateInWords, parseEdtf } from '../lib/index.js';
import type { ReaderMessages } from './reader-messages.js';

/** Returns a date in words of the interface; as it is written where it cannot be read. */
export function sayDate(edtf: string, { pageMessages }: ReaderMessages): string {
  const read = parseEdtf(edtf);
  return read.ok ? dateInWords(read.value, pageMessages.date) : edtf;
}
