import { quotePieces } from '../../model/quote.js';
import type { EventDate, Evidence } from '../../model/timeline.js';
import { importedIds, renameImported } from '../imports/rename-imported.js';
import type { EditedEvent, EditedProject } from '../project.js';

/** Returns the project with one event as `change` makes it; the same where there is no such event. */
export function changeEvent(
  project: EditedProject,
  id: string,
  change: (event: EditedEvent) => EditedEvent,
): EditedProject {
  const old = project.events.find((event) => event.id === id);
  const changed = old && change(old);
  if (!changed || changed === old) return project;
  return { ...project, events: project.events.map((event) => (event === old ? changed : event)) };
}

export function deleteEvent(project: EditedProject, id: string): EditedProject {
  const events = project.events.filter((event) => event.id !== id);
  return events.length === project.events.length ? project : { ...project, events };
}

export function retitleEvent(project: EditedProject, id: string, title: string): EditedProject {
  const text = title.trim();
  return changeEvent(project, id, (event) =>
    text === '' || text === event.title ? event : { ...event, title: text },
  );
}

/** Returns the project with another date of an event; without one it is a draft. */
export function redateEvent(project: EditedProject, id: string, date: EventDate | undefined): EditedProject {
  return changeEvent(project, id, ({ date: _, ...event }) => (date ? { ...event, date } : event));
}

export function moveToLane(project: EditedProject, id: string, lane: string): EditedProject {
  return changeEvent(project, id, (event) => (event.lane === lane ? event : { ...event, lane }));
}

/** Says that an event is not ready, or that it is. */
export function setDraft(project: EditedProject, id: string, isDraft: boolean): EditedProject {
  return changeEvent(project, id, ({ draft: _, ...event }) => (isDraft ? { ...event, draft: true } : event));
}

/**
 * Returns the project with another id of an event. What was its id is an alias from then on, so that links to it still
 * lead there. The same where the id is taken or unchanged.
 */
export function renameEvent(project: EditedProject, id: string, wanted: string): EditedProject {
  const taken = project.events.flatMap((event) =>
    event.id === id ? [] : [event.id, ...(event.aliases ?? [])],
  );
  if (wanted === '' || wanted === id || [...taken, ...importedIds(project)].includes(wanted)) return project;
  const renamed = changeEvent(project, id, (event) => ({
    ...event,
    id: wanted,
    aliases: [...(event.aliases ?? []).filter((alias) => alias !== wanted), id],
  }));
  return renamed === project ? project : renameImported(renamed, id, wanted);
}

/**
 * Returns the project with the second event in the first: its quotes, its actors and tags, and its id as an alias. Title, date
 * and all that the first has stay; what it lacks comes from the second.
 */
export function mergeEvents(project: EditedProject, into: string, from: string): EditedProject {
  const other = project.events.find(({ id }) => id === from);
  if (!other || into === from) return project;
  const merged = changeEvent(project, into, (event) => {
    const evidence = [...(event.evidence ?? []), ...(other.evidence ?? [])];
    const aliases = [...new Set([...(event.aliases ?? []), other.id, ...(other.aliases ?? [])])];
    const lists = {
      actors: union(event.actors, other.actors),
      tags: union(event.tags, other.tags),
    };
    return { ...other, ...event, ...lists, aliases, evidence: withoutRepeated(evidence) };
  });
  return merged === project ? project : deleteEvent(merged, from);
}

function union(first: readonly string[] = [], second: readonly string[] = []): readonly string[] {
  return [...new Set([...first, ...second])];
}

/** Returns whether two pieces of evidence are the same passage. */
export function isSameQuote(a: Evidence, b: Evidence): boolean {
  return (
    a.source === b.source &&
    a.paragraph === b.paragraph &&
    (a.occurrence ?? 1) === (b.occurrence ?? 1) &&
    quotePieces(a.quote).join('\n') === quotePieces(b.quote).join('\n')
  );
}

/** Returns evidence without the passages that are there before. */
export function withoutRepeated(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((each, at) => evidence.findIndex((other) => isSameQuote(each, other)) === at);
}
