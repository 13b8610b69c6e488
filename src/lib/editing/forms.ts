import { isDraft } from './definition.js';
import { findIdFault, idOfTitle } from './event-id.js';
import type { EditedEvent, EditedProject, EventForm } from './project.js';
import type { StepName } from './step.js';

/** Returns an empty form in the lane that was used last. */
export function emptyForm(project: EditedProject): EventForm {
  return {
    title: '',
    summary: '',
    evidence: [],
    lane: project.events.at(-1)?.lane ?? project.lanes[0]?.id ?? '',
    attribution: '',
    kind: 'event',
    actors: [],
    tags: [],
    importance: 50,
    difference: '',
  };
}

/** Returns the form of an event of the project. */
export function formOf(event: EditedEvent, project: EditedProject): EventForm {
  const empty = emptyForm(project);
  return {
    event: event.id,
    title: event.title,
    summary: event.summary ?? '',
    evidence: event.evidence ?? [],
    ...(event.date ? { date: event.date } : {}),
    lane: event.lane ?? empty.lane,
    attribution: event.attribution ?? '',
    kind: event.kind ?? 'event',
    actors: event.actors ?? [],
    tags: event.tags ?? [],
    importance: event.importance ?? empty.importance,
    difference: event.difference ?? '',
  };
}

/** What saving a form gives. */
export interface SavedForm {
  readonly name: StepName;
  readonly project: EditedProject;
  readonly id: string;
  /** It is a draft, since its date or its quote is missing. */
  readonly isDraft: boolean;
}

/** Returns the project with what a form has: a new event, or the changed one. The mark that it was made of goes. */
export function saveForm(project: EditedProject, form: EventForm): SavedForm {
  const old = project.events.find(({ id }) => id === form.event);
  const title = form.title.trim();
  const id = old?.id ?? idOfForm(project, form, title);
  const event: EditedEvent = { ...withoutFormFields(old), id, title, ...fieldsOf(form) };
  const events = old
    ? project.events.map((each) => (each === old ? event : each))
    : [...project.events, event];
  const marks =
    form.mark === undefined ? project.marks : project.marks.filter((mark) => mark.id !== form.mark);
  return {
    name: { kind: old ? 'changeEvent' : 'addEvent', name: title },
    project: { ...project, events, marks },
    id,
    isDraft: isDraft(event),
  };
}

function fieldsOf(form: EventForm): Partial<EditedEvent> {
  const { summary, date, attribution, difference, evidence, lane, kind, actors, tags, importance } = form;
  return {
    ...(date ? { date } : {}),
    ...(summary.trim() === '' ? {} : { summary: summary.trim() }),
    ...(attribution.trim() === '' ? {} : { attribution: attribution.trim() }),
    ...(difference.trim() === '' ? {} : { difference: difference.trim() }),
    ...(lane === '' ? {} : { lane }),
    kind,
    actors,
    tags,
    importance,
    evidence,
  };
}

/** Returns what the form has no field for. */
function withoutFormFields(event: EditedEvent | undefined): Partial<EditedEvent> {
  if (!event) return {};
  const { date: _, summary: _s, attribution: _a, difference: _d, lane: _l, ...rest } = event;
  return rest;
}

/** Returns the id of a new event: the one that was typed, unless it can be none, else that of its title. */
function idOfForm(project: EditedProject, { id }: EventForm, title: string): string {
  return id !== undefined && !findIdFault(project, id) ? id : idOfTitle(project, title);
}
