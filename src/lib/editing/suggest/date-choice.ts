import type { EventDate, Source } from '../../model/timeline.js';
import type { PlacedPassage } from '../project.js';

/** A date that words may count from: of an event, or one that the author picked. */
export interface DateAnchor {
  /** A day, a month or a year as EDTF; an interval counts from its end. */
  readonly edtf: string;
  /** Title of the event that has it. */
  readonly title?: string;
}

/** What dates are suggested for, and from. */
export interface DateRequest {
  readonly source: Source;
  readonly passage: PlacedPassage;
  /** BCP 47 tag of the timeline, whose reasons it is in. */
  readonly language?: string | undefined;
  /** The event before the passage. */
  readonly eventBefore?: DateAnchor | undefined;
  /** Picked by the author; counts before everything else. */
  readonly anchor?: DateAnchor | undefined;
}

/** How a date was read, for display. Dates are EDTF; `words` are the document's. */
export type DateReason =
  /** The words give all of it. */
  | { readonly kind: 'stated'; readonly words: string }
  /** The words give all but the year, which is that of the publication. */
  | { readonly kind: 'publicationYear'; readonly words: string; readonly published: string }
  /** The words count from the publication. */
  | { readonly kind: 'publication'; readonly words: string; readonly published: string }
  /** They count from, or have their year of: what the author picked, the event before, or another date in the text. */
  | {
      readonly kind: 'picked' | 'eventBefore' | 'textDate';
      readonly words: string;
      readonly from: string;
      readonly title?: string;
    }
  /** The words give all but the year, which is that of another date in the text, or of what the author picked. */
  | { readonly kind: 'otherYear'; readonly words: string; readonly from: string; readonly title?: string }
  /**
   * What follows the words was so long before this: “a month after they met, …”; or the words give no more than a bound,
   * which is this.
   */
  | {
      readonly kind: 'countedBack' | 'bound';
      readonly words: string;
      readonly from: string;
      readonly title?: string;
      /** It is the publication. */
      readonly isPublication: boolean;
    }
  /** The passage has no date; the words stand earlier in the document. */
  | { readonly kind: 'earlier'; readonly words: string; readonly paragraph: number }
  /** Nothing says when: by the publication, up to it from an unknown start, or on its day. */
  | {
      readonly kind: 'byPublication' | 'untilPublication' | 'onPublication';
      readonly from: string;
    }
  /** The same of the date that the author picked, where the document has none. */
  | {
      readonly kind: 'byPicked' | 'untilPicked' | 'onPicked';
      readonly from: string;
      readonly title?: string;
    };

/** Where the words of a date are: in the passage, in its sentence, in its paragraph, before it, or nowhere. */
export type DatePlace = 'quote' | 'sentence' | 'paragraph' | 'document' | 'none';

/** A date to choose. */
export interface DateChoice {
  readonly date: EventDate;
  readonly reason: DateReason;
  readonly place: DatePlace;
  /** A less likely reading of words that have another. */
  readonly isOther: boolean;
  /** To be chosen before the author says so: of the first alone, and only where its words are clear. */
  readonly isChosen: boolean;
}
