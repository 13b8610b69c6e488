import type { Import } from '../../lib/imports/import.js';
import type { OpenedImport } from './import-messages.js';
import type { TableLook } from './readers.js';

/** Returns what a page shows of a file that was read. */
export function openedImport(
  { format, title, events, report }: Import,
  look: TableLook | undefined,
): OpenedImport {
  return {
    format,
    rows: report.rows,
    events: events.length,
    ...(title === undefined ? {} : { title }),
    sheets: look?.sheets ?? [],
    ...(look?.sheet === undefined ? {} : { sheet: look.sheet }),
    columns: look?.columns ?? [],
    ...(report.asksOrder ? { asksOrder: report.asksOrder } : {}),
  };
}
