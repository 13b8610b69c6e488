/** What a reader of written dates is given, and what it returns. */

/** Which of two numbers between slashes or hyphens is the day. */
export type DayMonthOrder = 'dmy' | 'mdy';

export interface WrittenOptions {
  /** BCP 47 tag of the text. Without one, the words of every language that the reader knows are read. */
  readonly language?: string | undefined;
  /** The date of the document as EDTF, with its offset where it has a time: what “last month” counts from. */
  readonly reference?: string | undefined;
  /** The date of the event that the text refers to, as EDTF: what “two weeks later” counts from. */
  readonly anchor?: string | undefined;
  /** The text speaks of the future. Without it, words such as “will” in the clause of a date decide. */
  readonly isFuture?: boolean | undefined;
  /** Decides dates such as 8/9/2020. Without it they have two readings. */
  readonly order?: DayMonthOrder | undefined;
}

/**
 * `stated`: the words give the date, or all of it but the year. `relative`: worked out from the date of the document or of
 * another event. `vague`: the words give no more than a bound (“recently”).
 */
export type Certainty = 'stated' | 'relative' | 'vague';

/** What a reading lacks: a year, the date of the document, or the date of the event that it refers to. */
export type Need = 'year' | 'reference' | 'anchor';

/** One reading of a stretch of text. Two readings of the same stretch are two candidates. */
export interface Candidate {
  /** The date, undefined where it is recognised but cannot be worked out without what `needs` names. */
  readonly edtf: string | undefined;
  readonly needs?: Need;
  /** Where the words are in the text: UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** The name of the rule that read it, for tables of results. */
  readonly rule: string;
  /** How it was read, in English: “the year from the reference”. */
  readonly reason: string;
  /** Less likely dates of the same words, as EDTF. */
  readonly alternatives: readonly string[];
  /** The date in the words that they count from, as EDTF: “two weeks after 8 September 2020”. */
  readonly countedFrom?: string;
}

/**
 * Why a text gives no date: it is empty; a word of it is unknown, or counts from a day that is not known; it has no year;
 * the calendar has no such day; there is no year 0; it has a separator of thousands, or a sign; or it has none of the forms.
 */
export type RefusalKind = 'empty' | 'word' | 'year' | 'calendar' | 'zero' | 'thousands' | 'sign' | 'form';

export interface Refusal {
  readonly kind: RefusalKind;
  /** What was found, as it was written. */
  readonly found: string;
}
