import { OTHER_SOURCE, TEXTS_READ, textOf, type ListedArchive, type TextField } from '../model/archive.js';
import { parseEdtf } from '../model/dates/index.js';
import { datedOf } from '../model/table.js';
import { capitalised } from '../render/event-text.js';
import { dateInWords } from '../messages/date.js';
import type { DateMessages } from '../messages/types/dates.js';

/** What a large table says of a row, as it is shown. */

/** The value of a facet of rows whose source is not told apart from others; no source is called so. */
export const OTHER_VALUE = '\u2026';

/** One text of a row; empty where there is none. */
export function textAt({ texts, table }: ListedArchive, row: number, field: TextField): string {
  return textOf(texts, table.event[row] ?? 0, field);
}

/** Returns the title of a row: each has one, and an ellipsis stands for it until it has been read. */
export function titleAt(archive: ListedArchive, row: number): string {
  return textAt(archive, row, 'title') || '\u2026';
}

/** Returns a row's date in words with a capital; as the file has it where it cannot be read. */
export function dateOf(archive: ListedArchive, row: number, messages: DateMessages): string {
  const written = textAt(archive, row, 'date');
  const parsed = parseEdtf(written);
  return parsed.ok ? capitalised(dateInWords(parsed.value, messages)) : written;
}

/** From where to where a row is drawn, in UTC milliseconds: read from its EDTF, as the table of events has it. */
export function drawnTimeOf(archive: ListedArchive, row: number): { start: number; end: number } {
  const parsed = parseEdtf(textAt(archive, row, 'date'));
  return parsed.ok ? datedOf(parsed.value) : { start: NaN, end: NaN };
}

/** Name of the source that a row names; empty where it names none. */
export function sourceOf(archive: ListedArchive, row: number): string {
  const code = archive.source[row] ?? 0;
  if (code === 0) return '';
  // Before its texts are read it is known that there is one.
  return code === OTHER_SOURCE
    ? textAt(archive, row, 'source') || OTHER_VALUE
    : (archive.sources[code - 1] ?? '');
}

/** Returns how much of the texts has been read, as far as they can be read: from 0 to 1. */
export function shareRead({ texts: { late } }: ListedArchive): number {
  if (!late) return 1;
  let read = 0;
  late.blocks.forEach(({ has }, at) => {
    if (has === TEXTS_READ.all) read += (late.firsts[at + 1] ?? 0) - (late.firsts[at] ?? 0);
  });
  return read / Math.max(1, late.firsts.at(-1) ?? 0);
}
