import type { Editor } from '../state/editor.svelte.js';

/** Gives the timeline another title, and returns the one that it has then: without letters it is an untitled one. */
export function retitleProject(editor: Editor, typed: string, untitled: string): string {
  const title = typed.trim() || untitled;
  if (title !== editor.project.title)
    editor.apply({ kind: 'describeProject', name: title }, { ...editor.project, title });
  return title;
}
