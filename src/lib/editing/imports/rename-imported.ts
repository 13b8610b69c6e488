import type { EditedProject } from '../project.js';
import type { ImportRecord } from './import-record.js';

/** Returns the ids that imports gave, also of events that were deleted since: no other event is to have one of them. */
export function importedIds({ imports = [] }: Pick<EditedProject, 'imports'>): readonly string[] {
  return imports.flatMap(({ events }) => Object.keys(events));
}

/** Returns the project with another id of an event in the records of its imports. */
export function renameImported(project: EditedProject, id: string, wanted: string): EditedProject {
  return withRecords(project, (record) =>
    Object.hasOwn(record.events, id)
      ? { ...record, events: renamed(record.events, (name) => (name === id ? wanted : name)) }
      : record,
  );
}

/** Returns the project with another id of a lane in the records of its imports. */
export function renameImportedLane(project: EditedProject, id: string, wanted: string): EditedProject {
  const idOf = (lane: string): string => (lane === id ? wanted : lane);
  return withRecords(project, (record) => ({
    ...record,
    lanes: Object.fromEntries(Object.entries(record.lanes).map(([title, lane]) => [title, idOf(lane)])),
    events: Object.fromEntries(
      Object.entries(record.events).map(([event, state]) => {
        const { lane } = state.values;
        if (lane !== id) return [event, state];
        return [event, { ...state, values: { ...state.values, lane: wanted } }];
      }),
    ),
  }));
}

function withRecords(project: EditedProject, change: (record: ImportRecord) => ImportRecord): EditedProject {
  return project.imports ? { ...project, imports: project.imports.map(change) } : project;
}

function renamed<T>(map: Readonly<Record<string, T>>, nameOf: (name: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [nameOf(name), value]));
}
