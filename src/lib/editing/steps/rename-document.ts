import { parseDocument } from 'yaml';
import { fileId } from '../../model/slug.js';
import { splitDocument } from '../../source/frontmatter.js';
import type { EditedProject } from '../project.js';
import { changeDocument } from './documents.js';

/**
 * Returns the project with another id of a document, in its file, in the quotes from it and in its marks. Its body stays, and
 * so do its hash and its versions. The same where the id is taken, unchanged or no name of a file.
 */
export function renameDocument(project: EditedProject, id: string, wanted: string): EditedProject {
  if (fileId(wanted, '', 'document') !== wanted || wanted === '') return project;
  if (wanted === id || project.documents.some((each) => each.id === wanted)) return project;
  const renamed = changeDocument(project, id, (document) => ({
    ...document,
    id: wanted,
    text: withId(document.text, wanted),
  }));
  if (renamed === project) return project;
  const start = JSON.stringify([id]).slice(0, -1);
  return {
    ...renamed,
    events: project.events.map((event) =>
      (event.evidence ?? []).some(({ source }) => source === id)
        ? {
            ...event,
            evidence: (event.evidence ?? []).map((item) =>
              item.source === id ? { ...item, source: wanted } : item,
            ),
          }
        : event,
    ),
    marks: project.marks.map((mark) => (mark.document === id ? { ...mark, document: wanted } : mark)),
    dismissedDates: project.dismissedDates.map((key) =>
      key.startsWith(`${start},`) ? JSON.stringify([wanted]).slice(0, -1) + key.slice(start.length) : key,
    ),
  };
}

function withId(text: string, id: string): string {
  const parts = splitDocument(text);
  if (!parts) return text;
  const yaml = parseDocument(parts.yaml);
  yaml.set('id', id);
  return `---\n${yaml.toString({ lineWidth: 0 })}---\n${parts.body}`;
}
