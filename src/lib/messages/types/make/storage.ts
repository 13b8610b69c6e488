/** Words of the editor: storage. */
export interface MakeStorage {
  /** The button that opens the list of versions. */
  readonly versions: string;
}
