/** Words of the editor: timeline. */
export interface MakeTimeline {
  /** Name of the pane. */
  readonly title: string;
}
