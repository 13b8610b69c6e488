/** Words of the reading view: an article beside its own timeline, and of the coverage of sources. */
export interface ReadingWords {
  readonly title: string;
}
