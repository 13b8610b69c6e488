import type { KeyMessages } from './page.js';

/** Messages of the events shown one at a time. They load with the view, or are inside an embed. */
export interface StoryMessages {
  readonly name: string;
  /** “5 of 34” */
  readonly place: (place: number, all: number) => string;
  /** Where search or filters leave some out: “5 of 12, of 34 in all” */
  readonly placeAmong: (place: number, shown: number, all: number) => string;
  readonly previous: string;
  readonly next: string;
  /** In place of the title of an earlier or later event, where there is none. */
  readonly isFirst: string;
  readonly isLast: string;
  /** Said of an event that was stepped to: “5 of 34: China launches…, 8 September 2020” */
  readonly said: (place: string, title: string, date: string) => string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  /** “3 more quotes”, where there is room for one. */
  readonly moreQuotes: (count: number) => string;
  /** The rest of an event, where there is no room for it. */
  readonly more: string;
  readonly less: string;
  /** What search and filters leave, where it is no event, and the way back. */
  readonly none: string;
  readonly showAll: (count: number) => string;
  /** Of a timeline without events. */
  readonly empty: string;
  readonly keyList: readonly KeyMessages[];
}
