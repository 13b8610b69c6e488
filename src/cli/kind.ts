import { detectFile } from '../lib/core.js';

/** A file, as far as it has to be read to tell what it is. */
export interface Content {
  /** Empty where it has none. */
  readonly name: string;
  readonly size: number;
  readonly head: Uint8Array;
  readonly whole: () => Uint8Array;
}

/** Files up to so many bytes are parsed; of a larger one, the beginning decides what kind it is. */
const MAX_PARSED = 64 * 1024 * 1024;

/** Fields that only a timeline has. */
const OF_TIMELINE = ['version', 'sources', 'lanes'];

/**
 * Returns whether a file is to be read as a table of events rather than as a timeline. What is neither is: the reader of
 * tables says what it is.
 */
export function isTableContent(content: Content): boolean {
  const { name, size, head } = content;
  const found = detectFile(head, name);
  if (found === 'utf-16le' || found === 'utf-16be') return !/\.json$/i.test(name);
  if (typeof found !== 'string')
    return found.kind !== 'empty' || /\.(?:csv|tsv|tab|ndjson|jsonl)$/i.test(name);
  const start = new TextDecoder().decode(head).trimStart();
  if (!start.startsWith('{')) return !(found === 'csv' && /\.json$/i.test(name));
  const fields = size <= MAX_PARSED ? fieldsOf(content.whole()) : undefined;
  if (fields) return !OF_TIMELINE.some((field) => fields.includes(field));
  // It is not JSON from some place on, or too large: the first fields say what it was meant to be.
  return found === 'ndjson' || (/"events"\s*:/.test(start) && !/"(?:version|sources|lanes)"\s*:/.test(start));
}

/** Returns the names of an object’s fields; undefined for what is no JSON. */
function fieldsOf(bytes: Uint8Array): string[] | undefined {
  try {
    return Object.keys(JSON.parse(new TextDecoder().decode(bytes)) as object);
  } catch {
    return undefined;
  }
}
