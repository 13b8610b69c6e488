/** Words of the reading view: an article beside its own timeline, and of the sheet with a source. */
export interface ReadingMessages {
  /** Name of the part with the small axis and the list. */
  readonly title: string;
  /** Above the list of events. */
  readonly inOrder: string;
  readonly inTimeline: string;
  readonly backToPlace: string;
  /** The handle of the sheet: what a press does. */
  readonly wholeArticle: string;
  readonly lessOfIt: string;
}
