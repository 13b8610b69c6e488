import { PROJECT_VERSION, type EditedProject } from './project.js';

/** Returns a project without documents and events. `id` is any text that no other project has. */
export function newProject({
  id,
  title,
  language,
}: Pick<EditedProject, 'id' | 'title' | 'language'>): EditedProject {
  return {
    version: PROJECT_VERSION,
    id,
    title,
    description: '',
    language,
    lanes: [],
    documents: [],
    events: [],
    marks: [],
    dismissedDates: [],
    media: [],
  };
}
