/** What of a project two changes are about: a field of it, or a lane, an event, a document or a picture, in whole or in one field. */
export type MergePlace =
  | { readonly kind: 'project'; readonly field: string }
  | { readonly kind: 'lane' | 'event'; readonly id: string; readonly field?: string }
  | { readonly kind: 'document' | 'media'; readonly id: string };

/** Two changes of the same thing. Absent values are undefined: it was removed, or was not there. */
export interface MergeConflict {
  readonly place: MergePlace;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Returns whether two values say the same: of data, by what is in them; the order of fields says nothing. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, index) => isSameValue(each, b[index]))
    );
  return namesIn(a, b).every((name) => isSameValue(valueOf(a, name), valueOf(b, name)));
}

/** Returns the names of the fields that any of several values has. */
export function namesIn(...values: readonly (object | undefined)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => (value ? Object.keys(value) : [])))];
}

/** Returns the own field of a value; undefined where it has none. */
export function valueOf(value: object | undefined, name: string): unknown {
  return value && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
