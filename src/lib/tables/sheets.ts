import { foldName } from './columns.js';

/** A table that another program is for, by the names of its columns. */
export type SheetKind = 'timelinejs' | 'calendar' | 'parts';

/** By kind, names that such a table has, folded as `foldName` does. */
const SHEETS: readonly (readonly [SheetKind, readonly string[]])[] = [
  ['timelinejs', ['year', 'month', 'day', 'headline']],
  ['calendar', ['subject', 'startdate', 'starttime']],
  ['parts', ['year', 'month', 'day']],
];

/** Returns what a table looks like that is none of ours; `columns` are the names that say so, as they were written. */
export function sheetOf(
  names: readonly string[],
): { readonly kind: SheetKind; readonly columns: readonly string[] } | undefined {
  const folded = names.map(foldName);
  for (const [kind, wanted] of SHEETS)
    if (wanted.every((name) => folded.includes(name)))
      return { kind, columns: names.filter((_, index) => wanted.includes(folded[index] ?? '')) };
  return undefined;
}
