import type { PassagePiece } from '../../lib/editing/project.js';

/** Which pane is shown where there is room for one, and which has the keys elsewhere. */
export type Pane = 'documents' | 'article' | 'form';

/** What the article pane is for: reading and selecting, cleaning blocks, or going through the dates. */
export type ArticleMode = 'read' | 'clean' | 'dates';

/** A place to go to: from an issue, an event or a mark to its passage. */
export interface ArticlePlace {
  readonly document: string;
  /** From 1; absent for the top of the document. */
  readonly paragraph?: number;
  readonly piece?: PassagePiece;
  /** It comes in sight, and the keys stay where they are. */
  readonly isShown?: true;
}

/** A dialog of the editor; one is open at a time. */
export type DialogName =
  'about' | 'save' | 'publish' | 'versions' | 'projects' | 'keys' | 'tour' | 'add' | 'import';
