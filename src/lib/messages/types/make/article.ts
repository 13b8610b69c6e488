/** Words of the editor: article. */
export interface MakeArticle {
  /** Name of the pane. */
  readonly title: string;
}
