import type { StoredRecord } from './database.js';
import type { DocumentTexts } from './document-texts.js';
import { sealValue, unsealValue } from './sealed.js';
import type { Session } from './session.js';
import { readSession, writeSession, type SessionRecord } from './session-record.js';

/** What the records of a project come to. */
export interface Replayed {
  readonly session: Session;
  /** When the last record that was read was written. */
  readonly at: number;
  readonly generation: number;
  /** Some records after it could not be read. */
  readonly isCut: boolean;
}

/**
 * Reads the newest session of the records, which are in order. Where a record is damaged it is the one before it; where
 * the whole record of a generation is, the generation before it is read to its end, which is the same session.
 */
export function replayRecords(records: readonly StoredRecord[], texts: DocumentTexts): Replayed | undefined {
  const generations = [...new Set(records.map(({ generation }) => generation))].sort((a, b) => b - a);
  const later: StoredRecord[][] = [];
  for (const generation of generations) {
    const own = records.filter((record) => record.generation === generation);
    const [whole, ...rest] = own;
    const session = whole?.number === 0 ? readOne(undefined, whole, '', texts) : undefined;
    if (!whole || !session) {
      later.unshift(own);
      continue;
    }
    let read = follow({ session, at: whole.at, generation, isCut: false }, rest, whole.sum, texts);
    for (const next of later) if (!read.isCut) read = pastWhole(read, next, texts);
    return read;
  }
  return undefined;
}

/** Reads the records that follow a whole one, as far as each is the one after the one before it. */
function follow(
  start: Replayed,
  records: readonly StoredRecord[],
  sum: string,
  texts: DocumentTexts,
): Replayed {
  let { session, at } = start;
  let before = sum;
  for (const [index, record] of records.entries()) {
    const next = record.number === index + 1 ? readOne(session, record, before, texts) : undefined;
    if (!next) return { ...start, session, at, isCut: true };
    session = next;
    at = record.at;
    before = record.sum;
  }
  return { ...start, session, at };
}

/**
 * Reads on after a whole record that was damaged: it is the session that the generation before it ends with, if that one,
 * written again, has the sum that is followed.
 */
function pastWhole(
  read: Replayed,
  [whole, ...rest]: readonly StoredRecord[],
  texts: DocumentTexts,
): Replayed {
  const { sum } = sealValue(writeSession(undefined, read.session, (document) => texts.refOf(document)));
  if (whole?.number !== 0 || whole.sum !== sum) return { ...read, isCut: true };
  return follow(read, rest, sum, texts);
}

function readOne(
  before: Session | undefined,
  record: StoredRecord,
  sum: string,
  texts: DocumentTexts,
): Session | undefined {
  const value = unsealValue(record, sum);
  if (value === undefined) return undefined;
  try {
    return readSession(before, value as SessionRecord, (ref) => texts.documentOf(ref));
  } catch {
    return undefined;
  }
}
