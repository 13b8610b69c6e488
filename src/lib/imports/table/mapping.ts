import { foldName } from '../../tables/columns.js';
import { COLUMN_USES, ImportFault, type ColumnMapping, type ColumnUse } from '../import.js';
import { nearestByEdits } from '../nearest-name.js';
import { LIST_USES, usesByName, usesOfSameNames } from './column-names.js';
import { usesByValues } from './column-values.js';
import { savedMappingOf, type SavedMapping } from './saved-mappings.js';

/** What each column of a table is, by its place. */
export interface TableMapping {
  readonly uses: readonly (ColumnUse | 'ignore')[];
  /** The program whose export the table is, where its columns say so. */
  readonly saved?: SavedMapping;
}

/**
 * Returns what the columns of a table are: by the export of a program that has such columns, then by their names, then by what is
 * in them.
 *
 * @param samples the cells of some rows
 */
export function guessMapping(
  names: readonly string[],
  samples: readonly (readonly string[])[],
): TableMapping {
  const saved = savedMappingOf(names);
  const own = new Map(
    Object.entries(saved?.columns ?? {}).map(([name, use]) => [foldName(name), use] as const),
  );
  const uses: (ColumnUse | 'ignore' | undefined)[] = names.map((name) => own.get(foldName(name)));
  const repeat = (): void => usesOfSameNames(names, uses).forEach((use, at) => (uses[at] ??= use));
  fill(uses, usesByName(names.map((name, at) => (uses[at] === undefined ? name : ''))));
  repeat();
  fill(uses, usesByValues(names, samples, uses));
  repeat();
  return { uses: uses.map((use) => use ?? 'ignore'), ...(saved ? { saved } : {}) };
}

/** Gives columns that are nothing yet what they may be, where no other one is that before; several may be one list. */
function fill(uses: (ColumnUse | 'ignore' | undefined)[], others: readonly (ColumnUse | undefined)[]): void {
  const taken = new Set(uses);
  others.forEach((use, at) => {
    if (use === undefined || uses[at] !== undefined || taken.has(use)) return;
    uses[at] = use;
    if (!LIST_USES.has(use)) taken.add(use);
  });
}

/**
 * Returns a mapping with what somebody chose instead, by the names of the columns.
 *
 * @throws ImportFault for a name that no column has, or a use that there is not
 */
export function withChosen(
  mapping: TableMapping,
  names: readonly string[],
  chosen: ColumnMapping,
): TableMapping {
  const uses = [...mapping.uses];
  const given = new Map<number, ColumnUse | 'ignore'>();
  for (const [name, use] of Object.entries(chosen)) {
    given.set(columnNamed(name, names), use);
    if (use !== 'ignore' && !COLUMN_USES.includes(use)) throw noUse(name, String(use));
  }
  const taken = new Set(given.values());
  // What was guessed for another column is not meant where somebody says which it is.
  uses.forEach((use, at) => {
    if (!given.has(at) && use !== 'ignore' && taken.has(use)) uses[at] = 'ignore';
  });
  given.forEach((use, at) => (uses[at] = use));
  return { ...mapping, uses };
}

function columnNamed(name: string, names: readonly string[]): number {
  const exact = names.indexOf(name);
  if (exact >= 0) return exact;
  const folded = names.findIndex((each) => foldName(each) === foldName(name));
  if (folded >= 0) return folded;
  throw new ImportFault(`the mapping names a column that the table has not: ${name}`, {
    found: names.join(', '),
    fix: `write its name as the header has it${didYouMean(name, names)}`,
  });
}

function noUse(name: string, use: string): ImportFault {
  const known = [...COLUMN_USES, 'ignore'];
  return new ImportFault(`the mapping says of the column ${name} what no column can be: ${use}`, {
    found: use,
    fix: `write one of ${known.join(', ')}${didYouMean(use, known)}`,
  });
}

function didYouMean(text: string, among: readonly string[]): string {
  const near = nearestByEdits(text, among, foldName);
  return near && near.edits <= Math.max(2, text.length / 2) ? `; did you mean “${near.name}”?` : '';
}
