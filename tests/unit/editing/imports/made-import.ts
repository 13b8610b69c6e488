import { importedDate } from '../../../../src/lib/imports/dates/date-of-parts';
import type { Import, ImportedEvent, ImportProblem } from '../../../../src/lib/imports/import';
import { newProject } from '../../../../src/lib/editing/new-project';

/* Imports as an importer gives them, of an invented file. */

export const FILE = { name: 'lamps.csv', sha256: 'a'.repeat(64) };
export const EMPTY = newProject({ id: 'p1', title: 'The lamps of Ostrel', language: 'en' });

export type Row = Partial<Omit<ImportedEvent, 'date'>> & { readonly key: string; readonly day?: string };

export function importOf(rows: readonly Row[], problems: readonly ImportProblem[] = []): Import {
  const events = rows.map(({ day, ...row }, index): ImportedEvent => {
    const number = index + 2;
    return {
      row: number,
      title: `Title of ${row.key}`,
      sources: [],
      quotes: [],
      fields: {},
      ...(day === undefined ? {} : { date: importedDate(day, `row ${number} of lamps.csv`, day) }),
      ...row,
    };
  });
  return {
    format: 'table',
    events,
    report: { rows: rows.length + problems.length, problems, unplaced: new Map(), notes: [] },
  };
}
