/** Words of the editor: form. */
export interface MakeForm {
  /** Name of the pane. */
  readonly title: string;
}
