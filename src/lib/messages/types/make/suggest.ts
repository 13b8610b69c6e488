/** Words of the editor: suggest. */
export interface MakeSuggest {
  /** Above the dates to choose from. */
  readonly title: string;
}
