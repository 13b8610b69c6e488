import type { Import, ImportFormat } from '../../lib/imports/import.js';

/**
 * Returns the events of a file as a table that the page for tables reads: a JSON object on each line. Those without a date are
 * left out there.
 */
export function importTable({ events, format }: Import): {
  readonly table: string;
  readonly format: ImportFormat;
  readonly dated: number;
  readonly undated: number;
} {
  const lines = events.map(({ key, title, date, lane, summary, importance, sources, quotes, tags }) => {
    const [source] = sources;
    const url = source?.url ?? quotes[0]?.url;
    return JSON.stringify({
      id: key,
      title,
      edtf: date?.edtf,
      lane,
      summary,
      importance,
      source: source?.title ?? source?.url,
      url,
      quote: quotes[0]?.text,
      keywords: tags,
    });
  });
  const dated = events.filter(({ date }) => date !== undefined).length;
  return { table: `${lines.join('\n')}\n`, format, dated, undated: events.length - dated };
}
