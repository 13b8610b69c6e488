import type { ReadTime, TimeSpan } from './span.js';

/** Words of the overview below the axis, of the jump to a date, and of what the axis says aloud. */
export interface OverviewMessages {
  readonly title: string;
  /** Names of the window's handles. */
  readonly start: string;
  readonly window: string;
  readonly end: string;
  /** A moment of a scale: “July 2020”, “8 September 2020”, “8 September 2020, 14:00”. */
  readonly time: (time: ReadTime, unit: TimeSpan['unit']) => string;
  /** “July to September 2020” */
  readonly span: (span: TimeSpan) => string;
  /** “July to September 2020, 21 of 34 events” */
  readonly shown: (span: string, events: number, all: number) => string;
  /** “China launches…, 8 September 2020, 3 of 34” */
  readonly chosen: (title: string, date: string, place: number, all: number) => string;

  readonly goTo: string;
  readonly date: string;
  readonly forms: string;
  readonly go: string;
  /** Several sentences, one after another. */
  readonly sentences: (sentences: readonly string[]) => string;
  readonly close: string;
  /** What cannot be read: what was found. */
  readonly unread: Readonly<
    Record<'empty' | 'word' | 'year' | 'calendar' | 'form', (found: string) => string>
  >;
  /** Before the answer, where the digits could be another date. */
  readonly readAs: Readonly<Record<'day-first' | 'month-first', (date: string) => string>>;
  /** “8 September 2020: 15 events” */
  readonly found: (date: string, events: number) => string;
  /** Those that reach into the time, or may belong to it, beside others or alone. */
  readonly reaching: (events: number, isBesideOthers: boolean) => string;
  readonly nearest: (title: string, date: string) => string;
}
