/** The names of one language that a typed date may have: spaces between names, bars between lists. */
export interface TypedNames {
  /** Twelve lists, January to December: the full name, and short ones without a full stop; in lower case. */
  readonly months: string;
  /** Four lists, spring to winter. */
  readonly seasons: string;
  /** Words that say nothing of the date: “the”, “of”. */
  readonly ignored: string;
  /** Words for “before our era”, where they are none that `readTyped` knows. */
  readonly before?: string;
}
