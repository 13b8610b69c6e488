import { nextBarePlace } from '../../lib/editing/select/next-bare.js';
import type { PlacedPassage } from '../../lib/editing/project.js';
import type { MakeArticle } from '../../lib/messages/types/make/article.js';
import { asNewForm } from '../state/form-steps.js';
import type { ArticleEditor } from './article-editor.js';
import type { ArticleCommand } from './article-keys.js';
import type { ArticleSelecting } from './selecting.svelte.js';

/** Does with the selected words, or with the sentence at the caret, what a key or a button asks for. */
export function doCommand(
  editor: ArticleEditor,
  selecting: ArticleSelecting,
  words: MakeArticle,
  command: ArticleCommand,
): void {
  if (command === 'clear') return clear(editor, selecting, words);
  if (command === 'sentence' || command === 'paragraph') return selecting.takeWhole(command);
  const passage = selecting.passage();
  if (!passage) return;
  if (command === 'quote') return addQuote(editor, selecting, words, passage);
  if (command === 'event') {
    if (!mayOpenForm(editor, words)) return;
    editor.startEvent(passage);
  } else if (command === 'mark') {
    editor.markPassage(passage);
    editor.say(words.said.marked);
  } else {
    if (!editor.useDate(passage)) editor.say(words.said.noDate);
    return selecting.clear();
  }
  selecting.readOn(passage);
}

/** Returns whether another form may be opened: one that has something unsaved is asked about first. */
export function mayOpenForm({ form, project }: ArticleEditor, words: MakeArticle): boolean {
  const unsaved = form && asNewForm(form, project);
  return !unsaved || confirm(words.saveFirst(unsaved.title));
}

function clear(editor: ArticleEditor, selecting: ArticleSelecting, { said }: MakeArticle): void {
  if (!editor.selection) return;
  selecting.clear();
  editor.say(said.cleared);
}

/** Without an event to add it to, the selection stays. */
function addQuote(
  editor: ArticleEditor,
  selecting: ArticleSelecting,
  { said }: MakeArticle,
  passage: PlacedPassage,
): void {
  if (!editor.addQuote(passage)) return editor.say(said.selectFirst);
  editor.say(said.quoteAdded(editor.form?.title ?? titleOf(editor, editor.selectedEvent)));
  selecting.readOn(passage);
}

/** Selects an event that rests on words; where several do, the one after the selected one. */
export function selectNext(editor: ArticleEditor, { said }: MakeArticle, events: readonly string[]): void {
  const at = events.findIndex((id) => id === editor.selectedEvent);
  const id = events[(at + 1) % events.length];
  if (id === undefined) return;
  editor.selectEvent(id);
  editor.say(said.eventSelected(titleOf(editor, id)));
}

/** Goes to the next paragraph without events, in another document where this one has none left. */
export function goToBare(
  editor: ArticleEditor,
  { said }: MakeArticle,
  paragraph: number,
  direction: 1 | -1,
): void {
  const { document } = editor;
  if (document === undefined) return;
  const sources = editor.project.documents.flatMap(({ id }) => editor.sourceOf(id) ?? []);
  const next = nextBarePlace(sources, editor.project.events, { document, paragraph }, direction);
  if (next) editor.goTo(next);
  else editor.say(said.noBare);
}

function titleOf({ project }: ArticleEditor, id: string | undefined): string {
  return project.events.find((event) => event.id === id)?.title ?? '';
}
