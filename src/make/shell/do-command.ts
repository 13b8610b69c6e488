import type { MakeMessages } from '../../lib/messages/types/make/make.js';
import type { Editor } from '../state/editor.svelte.js';
import { focusPane } from './focus-pane.js';
import type { Command } from './keys.js';

/** Takes back the last step, and says which it was. */
export function undo(editor: Editor, { shell, steps }: MakeMessages): void {
  const name = editor.undo();
  if (name) editor.say(shell.said.undone(steps.name(name)));
}

/** Takes the step again that was taken back last, and says which it was. */
export function redo(editor: Editor, { shell, steps }: MakeMessages): void {
  const name = editor.redo();
  if (name) editor.say(shell.said.redone(steps.name(name)));
}

/** Does what a key stands for. The place of documents opens the chooser of files by itself. */
export function doCommandOfKey(
  command: Exclude<Command, 'add'>,
  editor: Editor,
  messages: MakeMessages,
): void {
  if (command === 'undo') undo(editor, messages);
  else if (command === 'redo') redo(editor, messages);
  else if (command === 'nextPane') focusPane(editor, 1);
  else if (command === 'previousPane') focusPane(editor, -1);
  else editor.dialog = command;
}
