/** Words of the numbered figure that is saved, printed and put into reports. */
export interface FigureMessages {
  /** Heading of the notes. */
  readonly notes: string;
  /** What the drawing shows: so many events from so many sources. */
  readonly description: (events: number, sources: number) => string;
  /** The last line; `shown` of `all` events are in the figure. */
  readonly foot: (shown: number, all: number) => string;
}
