import type { EditedDocument } from '../../lib/editing/project.js';
import { describeDocument } from '../../lib/editing/steps/documents.js';
import type { MakeShell } from '../../lib/messages/types/make/shell.js';
import { sha256OfText } from '../sha256.js';
import type { Editor } from '../state/editor.svelte.js';
import { changeText } from './change-text.js';
import { unwritten } from './field-fault.js';

/** Writes what a document says of itself, as a step. Returns why it could not be written, or nothing. */
export function describe(
  editor: Editor,
  document: EditedDocument,
  changes: Parameters<typeof describeDocument>[1],
  words: MakeShell,
): string {
  try {
    const name = document.said.title?.values[0] ?? document.id;
    changeText(editor, document, { kind: 'describeDocument', name }, (old) =>
      describeDocument(old, changes, sha256OfText),
    );
    return '';
  } catch (error) {
    return unwritten(document, error, words);
  }
}
