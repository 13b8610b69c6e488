import { SEPARATOR, TEXT_FIELDS, type Texts } from '../model/archive.js';
import { roomIn } from './names.js';

const FIELD = TEXT_FIELDS.indexOf('date');

/** What becomes of one record: another date in its place, the same one, or nothing of it. */
export type NewDate = Uint8Array | 'same' | 'drop';

/** Copies the texts of records with other dates; records that are dropped are not there. */
export function rewriteTexts(
  { bytes, offsets }: Texts,
  newDate: (record: number, date: Uint8Array) => NewDate,
): Texts {
  const count = offsets.length - 1;
  let written = new Uint8Array(bytes.length + 1024);
  const starts = new Uint32Array(count + 1);
  let kept = 0;
  let used = 0;
  for (let record = 0; record < count; record += 1) {
    const [from, to] = [offsets[record] ?? 0, offsets[record + 1] ?? 0];
    const start = dateStart(bytes, from, to);
    let end = start;
    while (end < to && bytes[end] !== SEPARATOR) end += 1;
    const date = newDate(record, bytes.subarray(start, end));
    if (date === 'drop') continue;
    const middle = date === 'same' ? bytes.subarray(start, end) : date;
    written = roomIn(written, used + to - from + middle.length);
    written.set(bytes.subarray(from, start), used);
    used += start - from;
    written.set(middle, used);
    used += middle.length;
    written.set(bytes.subarray(end, to), used);
    used += to - end;
    kept += 1;
    starts[kept] = used;
  }
  return { bytes: written.slice(0, used), offsets: starts.slice(0, kept + 1) };
}

function dateStart(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  for (let skip = FIELD; skip > 0; at += 1) {
    if (at >= to) return to;
    if (bytes[at] === SEPARATOR) skip -= 1;
  }
  return at;
}
