/** Words of the table of all events. */
export interface TableWords {
  readonly title: string;
}
