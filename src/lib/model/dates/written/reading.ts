/**
 * What a rule makes of lexemes. A reading may lack a year, or count from the day of the document: it is worked out when
 * both are known (resolve.ts).
 */
import type { Edtf, Season } from '../value.js';
import type { CalendarDay } from './calendar.js';
import type { Certainty, DayMonthOrder, Need } from './types.js';

/** A date as far as words give it. Years are astronomical. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2: of a year. */
  readonly half?: number;
  /** `year` is the first of ten. */
  readonly isDecade?: boolean;
  /** 19 for the 19th, -5 for the 5th before our era. */
  readonly century?: number;
  /** 1 early, 2 middle, 3 late. */
  readonly third?: 1 | 2 | 3;
  /** A clock time with its offset, as EDTF writes it: `T22:25+08:00`. */
  readonly clock?: string;
  /** In a month or year, it is not said which day or month. */
  readonly isSomeTime?: boolean;
  readonly isApproximate?: boolean;
  readonly isUncertain?: boolean;
}

/** What a reading is worked out from. */
export interface Context {
  readonly reference?: CalendarDay | undefined;
  readonly anchor?: CalendarDay | undefined;
  /** The clause speaks of the future: “will”, 将. */
  readonly isFuture: boolean;
}

/** A date that was worked out, or what it lacks. */
export interface Answer {
  readonly edtf?: Edtf | undefined;
  readonly needs?: Need;
  readonly certainty: Certainty;
  readonly reason: string;
  readonly alternatives?: readonly Edtf[];
  /** The date in the words that they count from. */
  readonly countedFrom?: Edtf;
}

export type Resolve = (context: Context) => Answer;

export interface DateReading {
  /** The name of the rule. */
  readonly rule: string;
  /** Of a single date, for rules that build on it. */
  readonly parts?: DateParts;
  /** Of a range of years, for rules that build on it: its first and last. */
  readonly years?: readonly [first: number, last: number];
  /** What its years are marked with: approximate, uncertain. */
  readonly marks?: DateParts;
  /** One way to read the words, or several that are equally good. */
  readonly ways: readonly Resolve[];
  /** The order of day and month of each way, where they differ in that alone. */
  readonly order?: readonly DayMonthOrder[];
  /**
   * `year` and `weak` words are dates where a word before them says so (“in 2018”, “in May”) or nothing else is there;
   * `whole` only in the latter case.
   */
  readonly only?: 'year' | 'weak' | 'whole';
}

/** A reading as its rule gives it, which has no need to say its own name. */
export type RuleReading = Omit<DateReading, 'rule'>;
