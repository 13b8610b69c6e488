import type { EditedEvent, EditedProject } from './project.js';

/** Returns whether an event is not ready: it has no date or no quote, or says so itself. */
export function isDraft(event: EditedEvent): boolean {
  return event.draft === true || event.date === undefined || (event.evidence ?? []).length === 0;
}

/** An id that nobody wrote. */
const MADE_UP = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Returns a project as the definition that timeline.json has: what is read and checked as any other is. */
export function definitionOf(project: EditedProject): Readonly<Record<string, unknown>> {
  const { id, slug, title, description, language, lanes, documents, events } = project;
  return {
    // One that was made up for a new project names nothing: the timeline has the name of its folder, or of its title.
    ...(slug === undefined && MADE_UP.test(id) ? {} : { id: slug ?? id }),
    title,
    // What is not written yet is filled in as it is for any author.
    ...(description.trim() === '' ? {} : { description }),
    language,
    sources: documents.map((document) => document.id),
    ...(lanes.length === 0 ? {} : { lanes }),
    events: events.map((event) => (isDraft(event) ? { ...event, draft: true } : event)),
  };
}
