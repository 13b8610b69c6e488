/** What the panes know of files of other programs: the one to import, and whether drafts are gone through. One for each page. */
export class ImportState {
  /** The file of the dialog; absent until one is chosen there. */
  file: File | undefined = $state.raw();
  /** Its events or its text: it can be a document too. */
  isUnsure = $state(false);
  /** The drafts without a passage are gone through, beginning with this one. */
  current: string | undefined = $state();
  isFinding = $state(false);

  /** Goes through the drafts without a passage, from one of them or from the first. */
  find(event?: string): void {
    this.current = event;
    this.isFinding = true;
  }
}
