import type { AppliedImport } from '../../lib/editing/imports/apply-import.js';
import type { EditedProject } from '../../lib/editing/project.js';
import type { Import, ImportProblem, ImportProblemKind } from '../../lib/imports/import.js';
import { MOST_PROBLEMS, type ConflictLook, type ImportPlan } from './import-messages.js';

/** In which problems are listed. */
const KINDS: readonly ImportProblemKind[] = [
  'damaged',
  'date',
  'doubtful-date',
  'no-title',
  'left-out',
  'value',
];

/** Returns what a page shows of what an import would do. */
export function planOf({ project, report }: AppliedImport, read: Import, before: EditedProject): ImportPlan {
  const { asksOrder } = read.report;
  return {
    format: read.format,
    rows: read.report.rows,
    added: report.new.length,
    updated: report.updated.length,
    unchanged: report.unchanged.length,
    ignored: report.ignored.length,
    missing: report.gone.length,
    unsourced: report.withoutSource.length,
    events: read.events.length,
    conflicts: conflictLooks(report, project, before),
    problems: problemsByKind([...report.ignored, ...report.problems]),
    unplaced: [...report.unplaced],
    notes: report.notes,
    ...(asksOrder ? { asksOrder } : {}),
  };
}

function problemsByKind(problems: readonly ImportProblem[]): ImportPlan['problems'] {
  return KINDS.flatMap((kind) => {
    const found = problems.filter((each) => each.kind === kind);
    return found.length === 0 ? [] : [[kind, found.length, found.slice(0, MOST_PROBLEMS)] as const];
  });
}

function conflictLooks(
  { conflicts, updated }: AppliedImport['report'],
  { lanes, imports = [] }: EditedProject,
  { events }: EditedProject,
): readonly ConflictLook[] {
  const isUpdated = new Set(updated.map(({ event }) => event));
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  const laneTitles = new Map([
    ...imports.flatMap((record) => Object.entries(record.lanes).map(([title, id]) => [id, title] as const)),
    ...lanes.map(({ id, title }) => [id, title] as const),
  ]);
  const say = (field: string, value: unknown): string => {
    if (value === undefined) return '';
    if (field === 'lane') return laneTitles.get(String(value)) ?? String(value);
    if (field === 'date') return (value as { edtf: string }).edtf;
    return Array.isArray(value) ? value.join(', ') : String(value);
  };
  return conflicts.map(({ event, field, edited, imported }) => ({
    event,
    title: titles.get(event) ?? event,
    field,
    mine: say(field, edited),
    theirs: say(field, imported),
    isUpdated: isUpdated.has(event),
  }));
}
