import type { EditedProject, EventForm, PlacedPassage } from '../../lib/editing/project.js';
import type { StepName } from '../../lib/editing/step.js';
import type { Source } from '../../lib/index.js';
import type { ArticleMode, ArticlePlace, Pane } from '../state/editor-state.js';

/** What the article needs of the editor. */
export interface ArticleEditor {
  readonly project: EditedProject;
  readonly form: EventForm | undefined;
  readonly document: string | undefined;
  readonly selection: PlacedPassage | undefined;
  readonly selectedEvent: string | undefined;
  readonly mode: ArticleMode;
  /** Where the article was asked to go to last; a new object each time. */
  readonly place: ArticlePlace | undefined;
  sourceOf(document: string): Source | undefined;
  apply(name: StepName, project: EditedProject): void;
  goTo(place: ArticlePlace): void;
  select(passage: PlacedPassage | undefined): void;
  selectEvent(id: string | undefined): void;
  startEvent(passage: PlacedPassage, mark?: string): void;
  addQuote(passage: PlacedPassage): boolean;
  useDate(passage: PlacedPassage): boolean;
  markPassage(passage: PlacedPassage): void;
  setForm(form: EventForm | undefined): void;
  setPane(pane: Pane): void;
  setMode(mode: ArticleMode): void;
  say(text: string): void;
}
