import { COLUMNS, type Column } from '../../model/columns.js';
import { foldName, mapColumns } from '../../tables/columns.js';
import type { ColumnUse } from '../import.js';

/** What our own columns of a table are for an import; a paragraph is a number that nothing here can use. */
const OF_COLUMNS: Readonly<Record<Column, ColumnUse | undefined>> = {
  id: 'id',
  title: 'title',
  start: 'start',
  end: 'end',
  edtf: 'date',
  lane: 'lane',
  importance: 'importance',
  source: 'source',
  paragraph: undefined,
  quote: 'quote',
  url: 'url',
  summary: 'summary',
  keywords: 'tags',
};

/**
 * Names that an import knows beside those of src/lib/tables/columns.ts, folded as `foldName` does, in the languages of the
 * interface. They win over those: actors are keywords for a large table, and here they are actors.
 */
const MORE_NAMES: Readonly<Partial<Record<ColumnUse, readonly string[]>>> = {
  actors: [
    ...['actors', 'actor', 'people', 'person', 'persons', 'participants', 'who', 'entities'],
    ...['akteure', 'personen', 'beteiligte', 'acteurs', 'personnes', 'actores', 'personas', '人物', '参与者'],
  ],
  tags: ['tag', 'labels', 'keyword', 'schlagwort', 'etiquettes', 'etiquetas', '标签'],
  attribution: ['attribution', 'attributedto', 'accordingto', 'laut', 'selon', 'segun'],
  published: [
    ...['published', 'publicationdate', 'publishedon', 'datepublished', 'veroffentlicht', 'erschienen'],
    ...['publie', 'publicado', '发布日期', '发表日期'],
  ],
  source: ['sources', 'reference', 'references', 'quellen', 'sourcetitle', 'fuentes'],
  url: ['website', 'web', 'webpage', 'page', 'links', 'uri', 'href', 'sourcelink', 'quellenlink'],
  summary: [
    'text',
    'notes',
    'note',
    'body',
    'content',
    'abstract',
    'comment',
    'notizen',
    'texte',
    'texto',
    '说明',
  ],
  lane: ['lane', 'swimlane', 'series', 'theme', 'layer', 'thema', 'spur'],
  title: ['subject', 'what', 'eventname', 'eventtitle', 'summarytitle', 'bezeichnung', 'nom', 'nombre'],
  start: ['when', 'starttime', 'eventdate', 'startyear', 'year', 'jahr', 'annee', 'ano', '年份'],
  end: ['endtime', 'endyear', 'finish', 'stop', 'datefin', 'fechafin', 'enddatum'],
};

/**
 * Uses that columns of different names may have together: people and participants are all actors. Other uses are given once: beside
 * the source stands its publisher, and beside its address a page as a number.
 */
export const LIST_USES: ReadonlySet<ColumnUse | 'ignore' | undefined> = new Set(['actors', 'tags'] as const);

/** Uses that columns of the same name have together: what is in them is put together. */
const REPEATED_USES: typeof LIST_USES = new Set([...LIST_USES, 'source', 'url', 'quote'] as const);

/** Returns what columns are that have the name of another, with a number behind it, as `namesOfCells` makes them different. */
export function usesOfSameNames(
  names: readonly string[],
  uses: readonly (ColumnUse | 'ignore' | undefined)[],
): readonly (ColumnUse | 'ignore' | undefined)[] {
  return names.map((name) => {
    const plain = /^(.+) \(\d+\)$/.exec(name)?.[1];
    const use = plain === undefined ? undefined : uses[names.indexOf(plain)];
    return REPEATED_USES.has(use) ? use : undefined;
  });
}

/** Returns what each column is by its name; undefined where the name says nothing. No use is given twice but those of lists. */
export function usesByName(names: readonly string[]): readonly (ColumnUse | undefined)[] {
  const folded = names.map(foldName);
  const uses: (ColumnUse | undefined)[] = names.map(() => undefined);
  const taken = new Set<ColumnUse>();
  const take = (index: number, use: ColumnUse | undefined): void => {
    if (use === undefined || uses[index] !== undefined || (taken.has(use) && !LIST_USES.has(use))) return;
    uses[index] = use;
    taken.add(use);
  };
  // “actors” is a name of our keywords, too.
  folded.forEach((name, index) => MORE_NAMES.actors?.includes(name) && take(index, 'actors'));
  const open = (): readonly string[] => names.map((name, index) => (uses[index] === undefined ? name : ''));
  const useOf = (column: number): ColumnUse | undefined => OF_COLUMNS[COLUMNS[column] ?? 'paragraph'];
  mapColumns(open()).at.forEach((column, index) => take(index, useOf(column)));
  for (const [use, known] of Object.entries(MORE_NAMES))
    folded.forEach((name, index) => known.includes(name) && take(index, use as ColumnUse));
  // Ours are each once in a table: a name that is a list by itself is one beside others, too.
  open().forEach((name, index) => {
    const use = useOf(mapColumns([name]).at[0] ?? -1);
    if (LIST_USES.has(use)) take(index, use);
  });
  return uses;
}
