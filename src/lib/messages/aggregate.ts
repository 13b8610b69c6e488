/** Words of the axis of a large table. Spans of time come in words already (`OverviewMessages.span`). */
export interface AggregateMessages {
  readonly help: string;
  /** What Enter does, in the list of keys. */
  readonly enter: string;
  /** Behind the name of an event that speaks for so many others of its stretch: “+41”. */
  readonly others: (count: number) => string;
  /** The band that lanes without one of their own share. */
  readonly otherLanes: (count: number) => string;
  /** What a column stands for. */
  readonly column: (starts: number, within: number, span: string) => string;
  /** What a press on it does. */
  readonly zoomHere: string;
  readonly listHere: string;
  /** The selected event, and its place in the list. */
  readonly place: (title: string, date: string, lane: string, place: number, all: number) => string;
  /** What is in view, and how many of all events that are shown. */
  readonly inView: (span: string, events: number, all: number) => string;
  readonly legend: { readonly begins: string; readonly inProgress: string; readonly height: string };
}
