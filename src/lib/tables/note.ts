import type { Archive } from '../model/archive.js';
import { DAY_MS } from '../model/dates/calendar.js';
import { Flag } from '../model/table.js';
import type { ArchiveMessages } from '../messages/types/archive.js';
import type { ReadingNote } from './dates/notes.js';
import type { AskedOrder } from './dates/resolve.js';
import type { Problem } from './problem.js';

/** What is to be said of how a file was read, though nothing of it is a fault of a row. */
export type TableNote =
  | ({ readonly kind: 'read' } & ReadingNote)
  /** Rows above the header that are not read. */
  | { readonly kind: 'above'; readonly rows: number }
  /** The bytes are not UTF-8. */
  | { readonly kind: 'windows-1252' }
  /**
   * Dates like 8/9/2020, and no value that decides which number is the day: the reader is asked, and so many rows wait
   * for the answer; none once it is given.
   */
  | ({ readonly kind: 'order'; readonly rows: number } & AskedOrder)
  /** All moments are in January 1970: most likely seconds were written as milliseconds. */
  | { readonly kind: 'january-1970'; readonly rows: number };

/** Returns whether no row is read until the reader says which number of its dates is the day. */
export function waitsForOrder(notes: readonly TableNote[], problem: Problem | undefined): boolean {
  if (problem?.kind !== 'none-read') return false;
  return notes.some((note) => note.kind === 'order' && note.rows === problem.rows);
}

const JANUARY_MS = 31 * DAY_MS;

/** Returns how a file was read where there was a choice, a text for each note but the question, which is asked apart. */
export function noteTexts(
  notes: readonly TableNote[],
  messages: Pick<ArchiveMessages, 'notes'>,
): readonly string[] {
  return notes.map((note) => textOf(note, messages)).filter((text) => text !== '');
}

function textOf(note: TableNote, { notes }: Pick<ArchiveMessages, 'notes'>): string {
  switch (note.kind) {
    case 'read':
      return notes.read(note);
    case 'above':
      return notes.above(note.rows);
    case 'windows-1252':
      return notes.windows;
    case 'january-1970':
      return notes.january(note.rows);
    case 'order':
      return '';
  }
}

/** Returns whether every event of an archive is a moment in January 1970. */
export function isAllJanuary1970({ table }: Archive): boolean {
  const { count, start, flags } = table;
  // Rows are in order of start.
  if (count === 0 || (start[0] ?? -1) < 0 || (start[count - 1] ?? Infinity) >= JANUARY_MS) return false;
  return flags.subarray(0, count).every((flag) => (flag & Flag.instant) !== 0);
}
