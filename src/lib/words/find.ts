/** Words of search and filters. */
export interface FindWords {
  readonly title: string;
}
