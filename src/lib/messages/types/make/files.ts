/** Words of the editor: files. */
export interface MakeFiles {
  /** The button that opens the dialog. */
  readonly save: string;
}
