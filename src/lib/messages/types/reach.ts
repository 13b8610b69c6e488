/** Messages of what leads to events that are not drawn: a list of those below a mark, and the way from an empty view. */
export interface ReachMessages {
  /** In place of the marks. */
  readonly empty: string;
  /** Before the nearest event on either side, for who does not see the arrow. */
  readonly earlier: string;
  readonly later: string;
  /** Where search and filters leave no event at all. */
  readonly noneLeft: string;
  readonly clear: string;
  /** Names what opens the list, and the list: “+42: events at this place”. */
  readonly atPlace: (count: number) => string;
  /** “+12: events in Courts without a name of their own”. */
  readonly inLane: (count: number, lane: string) => string;
  /** After a selected event that covers others, what the key does. */
  readonly hint: (count: number) => string;
  /** The answer to the key where no event is hidden. */
  readonly noneHidden: string;
  readonly close: string;
}
