/** Words of the overview below the axis, of the jump to a date, and of what the axis says aloud. */
export interface OverviewWords {
  readonly title: string;
}
