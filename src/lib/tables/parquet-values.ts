import type { ParquetParsers, SchemaElement } from 'hyparquet';
import type { Cells } from './cells.js';
import { setNumber } from './json-row.js';

/** What a column's values are, once hyparquet has read them with `PARSERS`. */
export type ValueKind = 'bytes' | 'text' | 'time' | 'day' | 'number';

/** Texts stay bytes, moments become UTC milliseconds and days a count of days. */
export const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros: bigint) => Math.floor(Number(micros) / 1000),
  timestampFromNanoseconds: (nanos: bigint) => Math.floor(Number(nanos) / 1_000_000),
  dateFromDays: (days: number) => days,
  stringFromBytes: (bytes: Uint8Array) => bytes,
  jsonFromBytes: (bytes: Uint8Array) => bytes,
};

export function kindsOf(elements: readonly SchemaElement[]): readonly ValueKind[] {
  return elements.map(kindOf);
}

function kindOf({ type, converted_type: converted, logical_type: logical }: SchemaElement): ValueKind {
  if (converted === 'DATE' || logical?.type === 'DATE') return 'day';
  const isTime =
    converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS' || logical?.type === 'TIMESTAMP';
  if (isTime || (type === 'INT96' && !converted)) return 'time';
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') return 'number';
  if (type === 'BYTE_ARRAY') return 'bytes';
  return type === 'FIXED_LEN_BYTE_ARRAY' ? 'text' : 'number';
}

/** Puts a value that is there into a cell; false when no text can be made of it. */
export function setValue(cells: Cells, at: number, kind: ValueKind, value: unknown): boolean {
  if (value instanceof Uint8Array) cells.set(at, value);
  else if (typeof value === 'string' || typeof value === 'boolean') cells.setText(at, String(value));
  else if (typeof value !== 'number' && typeof value !== 'bigint') return false;
  else if (kind === 'time') cells.setTime(at, Number(value));
  else if (kind === 'day') cells.setDay(at, Number(value));
  else setNumber(cells, at, Number(value));
  return true;
}
