import type { ApplyReport, ReportedEvent } from '../lib/editing/imports/apply-report.js';
import type { ImportConflict } from '../lib/editing/imports/merge-imported.js';
import type { ImportFormat, ImportProblem } from '../lib/imports/import.js';
import type { NamedPages } from './imported-pages.js';
import { printableLine } from './printable.js';

/** So many of each kind are listed; the others are counted. */
const MAX_LISTED = 20;
const MAX_SHOWN = 60;

/** What of a format its name says to its users. */
const FORMATS: Readonly<Record<ImportFormat, string>> = {
  timelinejs: 'TimelineJS',
  table: 'a table',
  hypothesis: 'Hypothesis',
  vis: 'vis-timeline',
  icalendar: 'iCalendar',
  markwhen: 'markwhen',
  wikidata: 'Wikidata',
  simile: 'SIMILE',
  gedcom: 'GEDCOM',
};

export interface ReportedImport {
  readonly name: string;
  readonly format: ImportFormat;
  readonly report: ApplyReport;
  readonly pages: NamedPages;
}

/** Returns what an import does, as text: first what becomes of the rows, then what could not be read, then what is left to do. */
export function importText({ name, format, report, pages }: ReportedImport): string {
  const { rows, new: added, updated, unchanged, gone, deleted, ignored, undated, withoutSource } = report;
  const lines = [
    `${printableLine(name)}: ${FORMATS[format]}, ${count(rows, 'row')}`,
    `  ${added.length} new, ${updated.length} updated, ${unchanged.length} unchanged`,
    ...list(
      report.conflicts,
      'field was edited and stays so, though the file changed it too',
      'fields were edited and stay so, though the file changed them too',
      conflictLine,
    ),
    ...list(
      deleted,
      'event was deleted or merged, and stays so',
      'events were deleted or merged, and stay so',
      eventLine,
    ),
    ...list(
      gone,
      'event is in the file no longer, and stays',
      'events are in the file no longer, and stay',
      eventLine,
    ),
    ...list(ignored, 'row is no event', 'rows are no events', problemLine),
    ...list(
      report.problems,
      'value could not be read as it is',
      'values could not be read as they are',
      problemLine,
    ),
    ...list(undated, 'event has no date', 'events have no date', eventLine),
    ...list(withoutSource, 'event has no source in the file', 'events have no source in the file', eventLine),
    ...unplacedLines(report),
    ...report.notes.map(
      ({ column, what }) =>
        `  note: ${column === undefined ? '' : `${printableLine(column)}: `}${printableLine(what)}`,
    ),
    ...list(
      pages.missing,
      'page is named that is not archived yet',
      'pages are named that are not archived yet',
      (url) => printableLine(url),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function list<T>(items: readonly T[], one: string, more: string, lineOf: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const rest = items.length - MAX_LISTED;
  return [
    `  ${items.length} ${items.length === 1 ? one : more}:`,
    ...items.slice(0, MAX_LISTED).map((item) => `    ${lineOf(item)}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ];
}

function eventLine({ event, title }: ReportedEvent): string {
  return printableLine(`${event}: ${shorten(title)}`);
}

function problemLine({ row, column, what, found, fix }: ImportProblem): string {
  const place = [row === undefined ? [] : `row ${row}`, column ?? []].flat().join(', ');
  return printableLine(`${place === '' ? '' : `${place}: `}${what}; found ${found || 'nothing'}; ${fix}`);
}

function conflictLine({ event, field, edited, imported }: ImportConflict): string {
  return printableLine(`${event}, ${field}: ${shown(edited)}; the file has ${shown(imported)}`);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null && 'edtf' in value) return String(value.edtf);
  return shorten(Array.isArray(value) ? value.join(', ') : String(value));
}

function unplacedLines({ unplaced }: ApplyReport): string[] {
  if (unplaced.size === 0) return [];
  const names = [...unplaced].map(([name, rows]) => `${shorten(name)} (${count(rows, 'row')})`);
  return [
    `  kept in imports.json alone, since events have no place for it: ${printableLine(names.join(', '))}`,
  ];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_SHOWN ? `${[...line].slice(0, MAX_SHOWN).join('')}…` : line;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
