import type { EditedProject } from '../project.js';

/** Returns a project without one of its marks. */
export function removeMark(project: EditedProject, id: string): EditedProject {
  const marks = project.marks.filter((mark) => mark.id !== id);
  return marks.length === project.marks.length ? project : { ...project, marks };
}
