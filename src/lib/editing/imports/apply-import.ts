import type { Import, ImportedEvent } from '../../imports/import.js';
import { slugOf } from '../../model/slug.js';
import { eventIds } from '../../project/event-ids.js';
import type { EditedEvent, EditedProject } from '../project.js';
import type { ApplyReport } from './apply-report.js';
import { CollectedReport } from './collect-report.js';
import { ImportLanes, withUsedLanes } from './import-lanes.js';
import type { ImportRecord } from './import-record.js';
import { stateOf, valuesOf } from './imported-values.js';
import { KnownEvents } from './known-events.js';
import { mergeImported } from './merge-imported.js';

/** The file that an import was read from. */
export interface ImportFile {
  readonly name: string;
  /** SHA-256 (hex) of its bytes. */
  readonly sha256: string;
}

export interface AppliedImport {
  readonly project: EditedProject;
  /** The id of its record in `project.imports`. */
  readonly record: string;
  readonly report: ApplyReport;
}

/**
 * Returns the project with the events of a file as drafts. Those that it gave before are updated: what was edited since stays, what
 * the file alone changed is taken, and what both changed stays and is a conflict. Evidence is never touched, and the date of an
 * event that has some is never replaced.
 */
export function applyImport(project: EditedProject, read: Import, file: ImportFile): AppliedImport {
  const before = findRecord(project, read, file.name);
  const lanes = new ImportLanes(project.lanes, before?.lanes);
  const known = new KnownEvents(project, before);
  const changed = new Map<string, EditedEvent>();
  const states = new Map(Object.entries(before?.events ?? {}));
  const report = new CollectedReport();
  const added: { readonly imported: ImportedEvent; readonly event: Omit<EditedEvent, 'id'> }[] = [];
  const unread = new Set(
    read.report.problems.flatMap(({ kind, row }) => (kind === 'date' && row !== undefined ? [row] : [])),
  );
  for (const imported of read.events) {
    const found = known.find(imported.key);
    const given = valuesOf(imported, lanes.idOf(imported.lane));
    if (!found) {
      added.push({ imported, event: given });
      continue;
    }
    const { id, state, event } = found;
    // A date that cannot be read any more is no date that was taken out.
    const isUnread = given.date === undefined && state.values.date !== undefined && unread.has(imported.row);
    const values = isUnread ? { ...given, date: state.values.date } : given;
    if (!event) {
      report.deleted.push({ event: id, title: imported.title });
      states.set(id, stateOf(imported, values));
      continue;
    }
    const merged = mergeImported(event, state.values, values);
    states.delete(id);
    states.set(event.id, stateOf(imported, merged.base));
    if (merged.event !== event) changed.set(event.id, merged.event);
    report.take(event.id, imported, merged);
  }
  // Those of deleted events are not given again: links to them, and the record, still mean them.
  const ids = eventIds([
    ...project.events,
    ...[...states.keys()].map((id) => ({ id })),
    ...added.map(({ event }) => ({ title: event.title })),
  ]).slice(project.events.length + states.size);
  const fresh = added.map(({ imported, event }, index): EditedEvent => {
    const id = ids[index] ?? imported.key;
    states.set(id, stateOf(imported, event));
    report.takeNew(id, imported);
    return { ...event, id };
  });
  const record: ImportRecord = {
    id: before?.id ?? newRecordId(project, file.name),
    file: file.name,
    format: read.format,
    sha256: file.sha256,
    lanes: lanes.ids,
    events: Object.fromEntries(states),
  };
  const others = (project.imports ?? []).filter(({ id }) => id !== record.id);
  const next: EditedProject = {
    ...withTexts(project, read),
    events: [...project.events.map((event) => changed.get(event.id) ?? event), ...fresh],
    imports: [...others, record],
  };
  return {
    project: withUsedLanes(next, record.lanes),
    record: record.id,
    report: report.asReport(read, known.goneFrom(read)),
  };
}

function findRecord(project: EditedProject, { format }: Import, file: string): ImportRecord | undefined {
  const base = slugOf(file, 'import');
  return (project.imports ?? []).find(
    (each) => slugOf(each.file, 'import') === base && each.format === format,
  );
}

/** Of two files of one name in different formats, the second has a number. */
function newRecordId(project: EditedProject, file: string): string {
  const base = slugOf(file, 'import');
  const taken = new Set((project.imports ?? []).map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** What a file says of the whole timeline is taken where the project says nothing. */
function withTexts(project: EditedProject, { title, description }: Import): EditedProject {
  return {
    ...project,
    ...(project.title.trim() === '' && title !== undefined ? { title } : {}),
    ...(project.description.trim() === '' && project.events.length === 0 && description !== undefined
      ? { description }
      : {}),
  };
}
