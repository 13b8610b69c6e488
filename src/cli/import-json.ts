import type { ReportedImport } from './import-report.js';

/** Returns what an import did, as one JSON document. docs/importing.md describes it. */
export function importJson({
  name,
  format,
  report,
  pages,
  project,
  written,
}: ReportedImport & { readonly project: string; readonly written: readonly string[] }): string {
  const { unplaced, ...rest } = report;
  const data = {
    file: name,
    format,
    project,
    written,
    ...rest,
    unplaced: Object.fromEntries(unplaced),
    pages: { named: pages.all, notArchived: pages.missing },
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
