import { textOf, VALUE_BREAK_TEXT, type Archive, type TextField } from '../model/archive.js';
import { field, guarded } from './cells.js';
import { wellFormed } from './plain.js';

/** A row of a table as its columns have it; empty texts are left out. */
export type TableRow = Readonly<Partial<Record<TextField | 'edtf' | 'lane', string>>> & {
  readonly importance?: number;
};

/** Columns of a table that is written, as docs/columns.md names them. */
const COLUMNS = [
  ...(['id', 'title', 'edtf', 'lane', 'importance', 'source', 'paragraph'] as const),
  ...(['quote', 'url', 'summary', 'keywords'] as const),
];

/** Returns the rows of a table in order of time. */
export function tableRows({ table, lanes, texts }: Archive): TableRow[] {
  return Array.from({ length: table.count }, (_, row): TableRow => {
    const record = table.event[row] ?? 0;
    const entries = COLUMNS.flatMap((name): [string, string | number][] => {
      if (name === 'importance') return table.importance[row] ? [[name, table.importance[row]]] : [];
      const text = name === 'lane' ? (lanes[table.lane[row] ?? 0]?.title ?? '') : textIn(texts, record, name);
      return text === '' ? [] : [[name, text]];
    });
    return Object.fromEntries(entries);
  });
}

function textIn(texts: Archive['texts'], record: number, name: (typeof COLUMNS)[number]): string {
  const text = textOf(texts, record, name === 'edtf' ? 'date' : (name as TextField));
  return text.replaceAll(VALUE_BREAK_TEXT, '; ');
}

/** Writes the rows of a table as CSV, which `readTable` reads as the same rows. It begins with a byte order mark, as csv.ts. */
export function writeTableCsv(archive: Archive): string {
  const lines = tableRows(archive).map((row) => COLUMNS.map((name) => cellOf(row[name])).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('')}`;
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value) : field(guarded(wellFormed(value)));
}

/** Writes the rows of a table as JSON, which `readTable` reads as the same rows. */
export function writeTableJson(archive: Archive): string {
  const { title, language } = archive;
  const about = { title, ...(language === undefined ? {} : { language }) };
  return `${JSON.stringify({ ...about, events: tableRows(archive) }, undefined, 2)}\n`;
}
