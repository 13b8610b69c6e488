import type { EditedProject, EventForm, PassagePiece, PlacedPassage, Work } from '../../lib/editing/project.js';
import type { StepName } from '../../lib/editing/step.js';

/** Which pane is shown where there is room for one, and which has the keys elsewhere. */
export type Pane = 'documents' | 'article' | 'form';

/** What the article pane is for: reading and selecting, cleaning blocks, or going through the dates. */
export type ArticleMode = 'read' | 'clean' | 'dates';

/** A change of the project that can be undone. */
export interface Step {
  readonly name: StepName;
  readonly before: EditedProject;
  readonly after: EditedProject;
}

/** What the panes share. One for each page. */
export interface EditorState {
  /** The project as it is now. */
  readonly project: EditedProject;
  readonly form: EventForm | undefined;
  /** Id of the document that is open. */
  readonly document: string | undefined;
  /** Words that are selected in the article. */
  readonly selection: PlacedPassage | undefined;
  readonly selectedEvent: string | undefined;
  readonly pane: Pane;
  readonly mode: ArticleMode;
  readonly work: Work;
  readonly undoName: StepName | undefined;
  readonly redoName: StepName | undefined;
}

/** A place to go to: from an issue, an event or a mark to its passage. */
export interface ArticlePlace {
  readonly document: string;
  readonly paragraph: number;
  readonly piece?: PassagePiece;
}
