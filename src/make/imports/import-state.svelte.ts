import type { MakeImports } from '../../lib/messages/types/make/imports.js';

type Parts = typeof import('./import-parts.js') & { readonly words: MakeImports };

/** What the panes know of files of other programs: the one to import, and whether drafts are gone through. One for each page. */
export class ImportState {
  #parts: Promise<Parts> | undefined;
  /** The file of the dialog; absent until one is chosen there. */
  file: File | undefined = $state.raw();
  /** It can be a document too. */
  isUnsure = $state(false);
  /** The drafts without a passage are gone through, beginning with this one. */
  current: string | undefined = $state();
  isFinding = $state(false);

  /** Loads what imports show, once. */
  load(language: string): Promise<Parts> {
    return (this.#parts ??= import('./import-parts.js').then(async (parts) => ({
      ...parts,
      words: await parts.loadImportWords(language),
    })));
  }

  /** Goes through the drafts without a passage, from one of them or from the first. */
  find(event?: string): void {
    this.current = event;
    this.isFinding = true;
  }
}
