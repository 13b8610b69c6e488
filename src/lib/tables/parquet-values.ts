import type { ParquetParsers, SchemaElement } from 'hyparquet';
import type { Cells } from './cells.js';
import { setNumber } from './json-row.js';

/** What a column's values are, once hyparquet has read them with `PARSERS`. */
export type ValueKind = 'bytes' | 'text' | 'time' | 'day' | 'number' | 'unsigned' | ClockUnit;

/** A time of day, by the unit that it is counted in. */
type ClockUnit = 'clock-ms' | 'clock-us' | 'clock-ns';
const CLOCK_UNITS: Readonly<Record<ClockUnit, bigint>> = {
  'clock-ms': 1000n,
  'clock-us': 1_000_000n,
  'clock-ns': 1_000_000_000n,
};

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
  if (converted === 'TIME_MILLIS') return 'clock-ms';
  if (converted === 'TIME_MICROS') return 'clock-us';
  if (logical?.type === 'TIME')
    return logical.unit === 'MILLIS' ? 'clock-ms' : logical.unit === 'MICROS' ? 'clock-us' : 'clock-ns';
  if (converted === 'UINT_64' || (logical?.type === 'INTEGER' && type === 'INT64' && !logical.isSigned))
    return 'unsigned';
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
  else if (kind in CLOCK_UNITS) cells.setText(at, clockText(BigInt(value), CLOCK_UNITS[kind as ClockUnit]));
  else if (typeof value === 'number') setNumber(cells, at, value);
  // All digits of 64 bits are kept: a number of JavaScript would round them.
  else cells.setText(at, String(kind === 'unsigned' ? BigInt.asUintN(64, value) : value));
  return true;
}

/** A time of day is no date: the fault is to show it as a person would write it. */
function clockText(count: bigint, ofSecond: bigint): string {
  const seconds = Number(count / ofSecond);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
