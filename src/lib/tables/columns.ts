import { COLUMNS, type Column } from '../model/columns.js';

/** Index of each column in `COLUMNS`. */
export const AT = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Readonly<
  Record<Column, number>
>;

/** Other names that are taken for a column, folded as `foldName` does. `date` is seen to apart. */
const SYNONYMS: Readonly<Record<Column, readonly string[]>> = {
  id: ['eventid', 'identifier'],
  title: ['name', 'headline', 'event', 'label'],
  start: ['startdate', 'begin', 'from', 'datetime', 'timestamp', 'time'],
  end: ['enddate', 'until', 'to'],
  edtf: [],
  lane: ['group', 'category', 'track'],
  importance: ['weight', 'score'],
  source: ['sourcename', 'publisher'],
  paragraph: ['para'],
  quote: ['quotation', 'excerpt'],
  url: ['link', 'address', 'sourceurl'],
  summary: ['description', 'details'],
  keywords: ['tags', 'topics', 'actors', 'people'],
};

/** Which of a file's columns is which of ours. */
export interface Mapping {
  /** By column of the file: an index into `COLUMNS`, or -1 where it is left out. */
  readonly at: readonly number[];
  /** Names that are left out, as the file has them. */
  readonly leftOut: readonly string[];
}

/**
 * Finds our columns among a file's names: first by their own names, then by other ones. Of two that would be the
 * same column the first is taken. `date` is the start, or the EDTF where there is a start already.
 */
export function mapColumns(names: readonly string[]): Mapping {
  const at = names.map(() => -1);
  const folded = names.map(foldName);
  const taken = new Set<number>();
  const take = (index: number, column: number): void => {
    if (at[index] !== -1 || taken.has(column)) return;
    at[index] = column;
    taken.add(column);
  };
  COLUMNS.forEach((column, each) => folded.forEach((name, index) => name === column && take(index, each)));
  const date = folded.indexOf('date');
  if (date >= 0) take(date, taken.has(AT.start) ? AT.edtf : AT.start);
  COLUMNS.forEach((column, each) =>
    SYNONYMS[column].forEach((synonym) =>
      folded.forEach((name, index) => name === synonym && take(index, each)),
    ),
  );
  return { at, leftOut: names.filter((name, index) => at[index] === -1 && name.trim() !== '') };
}

/** Capitals, blanks, hyphens and underscores make no other name: “Start date” is `start_date`. */
function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Returns what a file must have beside its rows and has not; undefined when it has all. */
export function missingColumn({ at }: Mapping): 'no-title' | 'no-date' | undefined {
  if (!at.includes(AT.title)) return 'no-title';
  return at.includes(AT.start) || at.includes(AT.edtf) ? undefined : 'no-date';
}
