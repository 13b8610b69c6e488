import type { RowGroup } from 'hyparquet';
import type { ValueKind } from '../parquet-values.js';
import type { NamedColumn } from './groups.js';

/** Every value that there can be of these is a text that can be seen. */
const SEEN: ReadonlySet<ValueKind> = new Set<ValueKind>(['number', 'unsigned', 'time', 'day']);
const encoder = new TextEncoder();

/**
 * Returns whether a row group says that each of its rows has a text in a column: no value is missing and, of texts, the
 * smallest begins with no blank. A shortened smallest value is no larger than the value itself, so it tells as much.
 */
export function isAlwaysThere(group: RowGroup, { name, element }: NamedColumn, kind: ValueKind): boolean {
  const meta = group.columns.find(({ meta_data: data }) => data?.path_in_schema[0] === name)?.meta_data;
  const { null_count: missing, min_value: smallest } = meta?.statistics ?? {};
  const isRequired = element.repetition_type === 'REQUIRED';
  if (!isRequired && (missing === undefined || Number(missing) !== 0)) return false;
  if (SEEN.has(kind)) return true;
  if (kind !== 'bytes') return false;
  const bytes = typeof smallest === 'string' ? encoder.encode(smallest.slice(0, 1)) : smallest;
  return bytes instanceof Uint8Array && (bytes[0] ?? 0) > 32;
}
