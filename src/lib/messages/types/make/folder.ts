/** Words of the editor: folder. */
export interface MakeFolder {
  /** What the folder of the project is called. */
  readonly name: string;
}
