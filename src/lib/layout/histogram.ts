/** The events of one lane as columns, and those that speak for many. Pixels, but for `from` and `ms`. */
export interface Columns {
  readonly lane: number;
  /** The events of this view are marks: the columns show only what is in progress from before. */
  readonly isBehindMarks: boolean;
  /** Of the columns at their full height. */
  readonly top: number;
  readonly height: number;
  /** Left edge of the first column, and from one column to the next; both may be broken. */
  readonly x: number;
  readonly step: number;
  /** Start of the first column and length of one, in milliseconds. */
  readonly from: number;
  readonly ms: number;
  /** How many events begin in each, and how many are in progress in it. */
  readonly starts: Uint32Array;
  readonly within: Uint32Array;
  /** As many as a full column represents. */
  readonly peak: number;
  readonly leaders: readonly LeaderMark[];
}

/** The most important event of a stretch, at its own place. */
export interface LeaderMark {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** How many events begin in the stretch that it speaks for, and that stretch in milliseconds. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly label?: { readonly text: string; readonly x: number; readonly width: number };
}
