import { readDocument } from '../../lib/core.js';
import { changeDocument } from '../../lib/editing/steps/documents.js';
import { followQuotes, followText } from '../../lib/editing/steps/follow-text.js';
import type { EditedDocument } from '../../lib/editing/project.js';
import type { StepName } from '../../lib/editing/step.js';
import { sha256OfText } from '../sha256.js';
import type { Editor } from '../state/editor.svelte.js';

/**
 * Changes a document, as a step, and has all that rests on its paragraphs follow their numbers. Returns how many issues there
 * are more than before. Throws where the document cannot be written.
 */
export function changeText(
  editor: Editor,
  { id }: EditedDocument,
  name: StepName,
  change: (document: EditedDocument) => EditedDocument,
): number {
  const issues = editor.checked.issues.length;
  const before = editor.sourceOf(id);
  const changed = changeDocument(editor.project, id, change);
  const text = changed.documents.find((document) => document.id === id)?.text ?? '';
  const { source: after } = readDocument(text, { file: `${id}.md`, sha256: sha256OfText });
  if (!before || !after) editor.apply(name, changed);
  else {
    const { form } = editor;
    editor.apply(name, changed === editor.project ? changed : followText(changed, before, after));
    if (form) editor.setForm({ ...form, evidence: followQuotes(form.evidence, before, after) });
  }
  return editor.checked.issues.length - issues;
}
