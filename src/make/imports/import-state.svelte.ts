import type { MakeImports } from '../../lib/messages/types/make/imports.js';

type Parts = typeof import('./import-parts.js') & { readonly words: MakeImports };

/** A file of another program; `isUnsure`: it can be a document too. */
export interface ImportedFile {
  readonly file: File;
  readonly isUnsure: boolean;
}

/** What the panes know of files of other programs: those to import, and whether drafts are gone through. One for each page. */
export class ImportState {
  #parts: Promise<Parts> | undefined;
  /** The files to import, one after another; none until one is chosen. */
  files: readonly ImportedFile[] = $state.raw([]);
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
