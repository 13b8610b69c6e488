import { OTHER_SOURCE, textOf, type ListedArchive, type TextField } from '../model/archive.js';
import { parseEdtf } from '../model/dates/index.js';
import { datedOf } from '../model/table.js';
import { capitalised } from '../render/event-text.js';
import { dateInWords } from '../messages/date.js';
import type { DateMessages } from '../messages/types/dates.js';

/** What a large table says of a row, as it is shown. */

/** One text of a row; empty where there is none. */
export function textAt({ texts, table }: ListedArchive, row: number, field: TextField): string {
  return textOf(texts, table.event[row] ?? 0, field);
}

/** A row's date in words with a capital; as the file has it where it cannot be read. */
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
  return code === OTHER_SOURCE ? textAt(archive, row, 'source') : (archive.sources[code - 1] ?? '');
}
