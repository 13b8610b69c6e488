import type { Evidence } from '../../model/timeline.js';
import type { EditedProject } from '../project.js';
import { changeEvent, isSameQuote, withoutRepeated } from './events.js';

/** Returns the project with a further quote of an event; the same where the event has it. */
export function addQuote(project: EditedProject, id: string, evidence: Evidence): EditedProject {
  return changeEvent(project, id, (event) =>
    (event.evidence ?? []).some((each) => isSameQuote(each, evidence))
      ? event
      : { ...event, evidence: [...(event.evidence ?? []), evidence] },
  );
}

/** Returns the project without a quote of an event, by its place in the list from 0. */
export function removeQuote(project: EditedProject, id: string, index: number): EditedProject {
  return changeEvent(project, id, (event) => {
    const evidence = (event.evidence ?? []).filter((_, at) => at !== index);
    return evidence.length === (event.evidence ?? []).length ? event : { ...event, evidence };
  });
}

/** Returns the project with a quote of one event moved to another. */
export function moveQuote(project: EditedProject, from: string, index: number, to: string): EditedProject {
  const moved = project.events.find(({ id }) => id === from)?.evidence?.[index];
  if (!moved || from === to || !project.events.some(({ id }) => id === to)) return project;
  const added = changeEvent(project, to, (event) => ({
    ...event,
    evidence: withoutRepeated([...(event.evidence ?? []), moved]),
  }));
  return removeQuote(added, from, index);
}
