/** Words of the editor: help. */
export interface MakeHelp {
  /** The button that shows all keys. */
  readonly keys: string;
}
