/** A file of another program; `isUnsure`: it can be a document too. */
export interface ImportedFile {
  readonly file: File;
  readonly isUnsure: boolean;
}

/** What the panes know of files of other programs: those to import, and whether drafts are gone through. One for each page. */
export class ImportState {
  /** The files to import, one after another; none until one is chosen. */
  files: readonly ImportedFile[] = $state.raw([]);
  /** The dialog waits for a file to be chosen: the first of the files, if there is one, was given up or not read. */
  isChoosing = false;
  /** The drafts without a passage are gone through, beginning with this one. */
  current: string | undefined = $state();
  /** Where it was among them, from 0: the one behind it comes when it has its passage. */
  place = 0;
  isFinding = $state(false);

  /**
   * Takes files to import: behind those that wait while the dialog is open, and as the first where it waits for one.
   *
   * @param isOpen the dialog is open
   */
  add(files: readonly ImportedFile[], isOpen: boolean): void {
    if (!isOpen) this.files = files;
    else if (this.isChoosing) this.files = [...files, ...this.files.slice(1)];
    else this.files = [...this.files, ...files];
  }

  /** Goes through the drafts without a passage, from one of them or from the first. */
  find(event?: string): void {
    this.current = event;
    this.place = 0;
    this.isFinding = true;
  }
}
