import type { FixReport } from './fix.js';
import type { Checked } from './folder.js';
import { faultsOfTable, type CheckedTable } from './table.js';

/** Returns what a check found as JSON: the issues of each timeline with their places, and how many faults a table has. */
export function checkJsonText(
  checked: readonly Checked[],
  tables: readonly CheckedTable[],
  fixed: readonly FixReport[],
): string {
  const data = {
    timelines: checked.map(
      ({ folder, file, timeline, drafts = [], issues, omitted, isUnchecked = false }) => ({
        folder,
        file,
        ...(timeline ? { id: timeline.id, events: timeline.events.length } : {}),
        ...(drafts.length > 0 ? { drafts: drafts.map(({ id, title }) => ({ id, title })) } : {}),
        isUnchecked,
        issues,
        omitted,
      }),
    ),
    ...(tables.length > 0
      ? { tables: tables.map((table) => ({ file: table.name, faults: faultsOfTable(table) })) }
      : {}),
    ...(fixed.length > 0 ? { fixed } : {}),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
