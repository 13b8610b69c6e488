import type { EditedProject } from '../../lib/editing/project.js';

/** What two projects do not share, by the titles of events and documents. */
export interface ProjectDifference {
  readonly onlyThere: readonly string[];
  readonly onlyHere: readonly string[];
  readonly changed: readonly string[];
}

/** Returns what a version has otherwise than the project as it is now. */
export function compareProjects(there: EditedProject, here: EditedProject): ProjectDifference {
  const [old, now] = [namedParts(there), namedParts(here)];
  const nameOf = ([, { name }]: readonly [string, { name: string }]): string => name;
  return {
    onlyThere: [...old].filter(([id]) => !now.has(id)).map(nameOf),
    onlyHere: [...now].filter(([id]) => !old.has(id)).map(nameOf),
    changed: [...now].filter(([id, part]) => (old.get(id)?.text ?? part.text) !== part.text).map(nameOf),
  };
}

function namedParts({ events, documents }: EditedProject): Map<string, { name: string; text: string }> {
  return new Map([
    ...documents.map((document): [string, { name: string; text: string }] => [
      `document ${document.id}`,
      { name: document.said.title?.values[0] ?? document.id, text: JSON.stringify(document) },
    ]),
    ...events.map((event): [string, { name: string; text: string }] => [
      `event ${event.id}`,
      { name: event.title, text: JSON.stringify(event) },
    ]),
  ]);
}
