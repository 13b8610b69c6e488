/** A file of another program; `isUnsure`: it can be a document too. */
export interface ImportedFile {
  readonly file: File;
  readonly isUnsure: boolean;
}

/** What the panes know of files of other programs: those to import, and whether drafts are gone through. One for each page. */
export class ImportState {
  /** The files to import, one after another; none until one is chosen. */
  files: readonly ImportedFile[] = $state.raw([]);
  /** The drafts without a passage are gone through, beginning with this one. */
  current: string | undefined = $state();
  /** Where it was among them, from 0: the one behind it comes when it has its passage. */
  place = 0;
  isFinding = $state(false);

  /** Goes through the drafts without a passage, from one of them or from the first. */
  find(event?: string): void {
    this.current = event;
    this.place = 0;
    this.isFinding = true;
  }
}
