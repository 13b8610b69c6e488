import { foldName } from '../../tables/columns.js';
import { DateCells } from '../dates/column-cell.js';
import { webAddress } from '../html-text.js';
import type { ColumnUse } from '../import.js';

/** Of the values of a column, so many must be dates or addresses. */
const MOST_OF = 0.8;
/** Dates that programs keep of their own work, and no event has. */
const OF_THE_PROGRAM = /created|modified|updated|edited|erstellt|geandert|modifie|creado|modificado/;
/** Numbers that may be anything: only those of a year or a day are taken for dates. */
const YEAR_OR_DAY = /^(?:1\d{3}|20\d\d|(?:1[5-9]|20)\d{6})$/;

/** Returns what columns may be by what is in them, those left out that are something already. */
export function usesByValues(
  names: readonly string[],
  samples: readonly (readonly string[])[],
  uses: readonly (ColumnUse | 'ignore' | undefined)[],
): readonly (ColumnUse | undefined)[] {
  const cells = new DateCells();
  const values = names.map((_, at) =>
    samples.map((row) => row[at]?.trim() ?? '').filter((text) => text !== ''),
  );
  const isOpen = (at: number): boolean => uses[at] === undefined && (values[at]?.length ?? 0) > 0;
  const isMostly = (at: number, test: (text: string) => boolean): boolean => {
    const all = values[at] ?? [];
    return all.filter(test).length >= all.length * MOST_OF;
  };
  const isDate = (text: string): boolean => {
    const { cell } = cells.read(text);
    return cell.kind === 'number' ? YEAR_OR_DAY.test(text) : cell.kind !== 'refused';
  };
  const found: (ColumnUse | undefined)[] = names.map(() => undefined);
  const hasDate = uses.some((use) => use === 'start' || use === 'date');
  const dates = names.flatMap((name, at) =>
    isOpen(at) && !OF_THE_PROGRAM.test(foldName(name)) && isMostly(at, isDate) ? [at] : [],
  );
  const [first] = dates;
  if (!hasDate && first !== undefined) found[first] = 'start';
  const address = names.findIndex(
    (_, at) => isOpen(at) && isMostly(at, (text) => webAddress(text) !== undefined),
  );
  if (address >= 0) found[address] = 'url';
  const isWord = (text: string): boolean =>
    /\p{L}/u.test(text) && webAddress(text) === undefined && !isDate(text);
  const title = names.findIndex((_, at) => {
    const all = values[at] ?? [];
    return isOpen(at) && isMostly(at, isWord) && new Set(all).size === all.length;
  });
  if (!uses.includes('title') && title >= 0) found[title] = 'title';
  return found;
}
