import type { FolderFault } from './folder-client.js';
import type { BrokenFiles } from './folder-files.js';

/** How the work stands with the folder. */
export type FolderStatus =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** Its definition is a program, which the editor does not write. */
  | { readonly kind: 'program' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'broken'; readonly broken: BrokenFiles }
  | { readonly kind: 'failed'; readonly fault: FolderFault; readonly file: string };
