import type { EditedProject, PlacedPassage } from '../project.js';

/** Returns the project with a passage marked for later; the same where it is marked already. */
export function addMark(project: EditedProject, passage: PlacedPassage): EditedProject {
  const place = placeOf(passage);
  if (project.marks.some((mark) => placeOf(mark) === place)) return project;
  const numbers = project.marks.map(({ id }) => Number(id.slice(1)));
  const id = `m${Math.max(0, ...numbers) + 1}`;
  const { document, pieces } = passage;
  return { ...project, marks: [...project.marks, { id, document, pieces }] };
}

export function removeMark(project: EditedProject, id: string): EditedProject {
  const marks = project.marks.filter((mark) => mark.id !== id);
  return marks.length === project.marks.length ? project : { ...project, marks };
}

/** Says that the date at a place of a document is no event's. */
export function dismissDate(project: EditedProject, key: string): EditedProject {
  if (project.dismissedDates.includes(key)) return project;
  return { ...project, dismissedDates: [...project.dismissedDates, key] };
}

export function restoreDate(project: EditedProject, key: string): EditedProject {
  if (!project.dismissedDates.includes(key)) return project;
  return { ...project, dismissedDates: project.dismissedDates.filter((each) => each !== key) };
}

/** Returns the place of a date in a document as one text: its words, and which of them in the paragraph. */
export function datePlaceKey(document: string, paragraph: number, start: number, words: string): string {
  return JSON.stringify([document, paragraph, start, words]);
}

function placeOf({ document, pieces }: PlacedPassage): string {
  return JSON.stringify([document, pieces.map(({ paragraph, start, end }) => [paragraph, start, end])]);
}
