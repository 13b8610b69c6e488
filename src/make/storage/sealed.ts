import { sha256OfText } from '../sha256.js';

/** A text with a checksum that also covers the record before it: what was damaged or is out of place is seen. */
export interface Sealed {
  readonly text: string;
  readonly sum: string;
}

export function sealValue(value: unknown, before = ''): Sealed {
  const text = JSON.stringify(value);
  return { text, sum: sha256OfText(`${before}\n${text}`) };
}

/** Returns the value of a record, and nothing of one that is not as it was written. */
export function unsealValue(record: Partial<Sealed> | undefined, before = ''): unknown {
  const { text, sum } = record ?? {};
  if (typeof text !== 'string' || sum !== sha256OfText(`${before}\n${text}`)) return undefined;
  return JSON.parse(text) as unknown;
}
