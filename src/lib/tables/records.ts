import type { Texts } from '../model/archive.js';
import { DateResolver, type AskedOrder, type OpenFault } from './dates/resolve.js';
import type { ReadingNote } from './dates/notes.js';
import { rewriteTexts, type NewDate } from './rewrite-texts.js';
import { DateForm, type RowDate } from './row-date.js';

/** In the form of a record: its date is open until its column is known. */
export const OPEN = 4;

/** Records in the order of the file, as columns; see `EventTable`. */
export interface Records {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly flags: Uint16Array;
  readonly importance: Int32Array;
  /** Codes of names; of a source -2 for none. */
  readonly lane: Int32Array;
  readonly source: Int32Array;
  readonly texts: Texts;
}

/** Where each record's date was, as `DateForm` and `OPEN`; and the rows in the file of those that are open. */
export interface RecordForms {
  readonly forms: Uint8Array;
  readonly openRows: readonly number[];
}

export interface LateFault {
  readonly row: number;
  readonly form: number;
  readonly kind: OpenFault;
  /** The cells as they were, with `VALUE_BREAK` between start and end. */
  readonly found: string;
}

export interface Resolved {
  readonly records: Records;
  readonly faults: readonly LateFault[];
  readonly notes: readonly ReadingNote[];
  /** The first date that could be read in both orders of day and month. */
  readonly asked?: AskedOrder | undefined;
}

const decoder = new TextDecoder();

/** Reads what was left open until all rows were there. Records whose dates cannot be read are dropped. */
export function resolveRecords(records: Records, { forms, openRows }: RecordForms, date: RowDate): Resolved {
  const resolver = new DateResolver(date, date.evidence.plan());
  const isChanged = openRows.length > 0 || Object.values(DateForm).some((form) => resolver.changes(form));
  if (!isChanged) return { records, faults: [], notes: [] };
  const copy = copyOf(records);
  const faults: LateFault[] = [];
  let open = 0;
  let kept = 0;
  const keep = (record: number, isRead: boolean): void => {
    copy.start[kept] = (isRead ? date.start : records.start[record]) ?? 0;
    copy.end[kept] = (isRead ? date.end : records.end[record]) ?? 0;
    copy.flags[kept] = (isRead ? date.flags : records.flags[record]) ?? 0;
    copy.importance[kept] = records.importance[record] ?? 0;
    copy.lane[kept] = records.lane[record] ?? 0;
    copy.source[kept] = records.source[record] ?? 0;
    kept += 1;
  };
  const newDate = (record: number, bytes: Uint8Array): NewDate => {
    const form = forms[record] ?? 0;
    const isOpen = form >= OPEN;
    if (!isOpen && !resolver.changes(form)) {
      keep(record, false);
      return 'same';
    }
    const text = decoder.decode(bytes);
    if (isOpen) {
      const row = openRows[open++] ?? 0;
      const kind = resolver.readOpen(text, form - OPEN);
      if (kind) {
        faults.push({ row, form: form - OPEN, kind, found: text });
        return 'drop';
      }
    } else resolver.readDays(text, form);
    keep(record, true);
    return date.bytes.subarray(date.from, date.to);
  };
  const texts = rewriteTexts(records.texts, newDate);
  return {
    records: { ...copy, count: kept, texts },
    faults,
    notes: resolver.notes.list(),
    asked: resolver.asked,
  };
}

function copyOf(records: Records): Records {
  const { start, end, flags, importance, lane, source } = records;
  return {
    ...records,
    ...{ start: start.slice(), end: end.slice(), flags: flags.slice(), importance: importance.slice() },
    ...{ lane: lane.slice(), source: source.slice() },
  };
}
