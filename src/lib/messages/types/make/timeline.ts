import type { Severity } from '../../../model/issue.js';

/** Words of the editor: the live timeline, and what the check finds. */
export interface MakeTimeline {
  /** Name of the pane. */
  readonly title: string;
  readonly empty: string;
  /** The title of an event that is not ready, and of one that is being written. */
  readonly draft: (title: string) => string;
  readonly writing: (title: string) => string;
  readonly untitled: string;
  readonly undated: string;
  /** What is done to the selected event, with its key. */
  readonly actions: string;
  readonly open: string;
  readonly retitle: string;
  readonly move: string;
  readonly lane: string;
  /** In the mode that moves an event by keys. */
  readonly moveHelp: string;
  /** Its buttons. */
  readonly earlier: string;
  readonly later: string;
  readonly laneUp: string;
  readonly laneDown: string;
  readonly done: string;
  readonly cancel: string;
  readonly name: string;
  /** Where an event is while it is moved, and once it was. */
  readonly at: (date: string, lane: string) => string;
  readonly redated: (title: string, date: string) => string;
  readonly moved: (title: string, lane: string) => string;
  readonly retitled: (title: string) => string;
  readonly cancelled: string;
  readonly contradicts: (words: string, readings: readonly string[], isTooPrecise: boolean) => string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly keep: (date: string) => string;
  readonly take: (date: string) => string;
  readonly issues: {
    readonly title: string;
    readonly none: string;
    /** “4 events, 1 without a quote, 2 without a date” */
    readonly counts: (events: number, withoutQuote: number, withoutDate: number) => string;
    readonly severities: Readonly<Record<Severity, string>>;
    /** What concerns no event and no document. */
    readonly whole: string;
    readonly more: (count: number) => string;
  };
}
