/** What the scanner makes of a text: a list of lexemes, each with its kind. Rules are patterns of kinds. */
import type { DateReading } from './reading.js';

/** Every kind of lexeme. Two words of the same kind are the same to all rules. */
export const KINDS = [
  // Numbers: of up to two digits; of more; with separators of thousands; with a sign; what else has digits.
  ...['number', 'long', 'grouped', 'signed', 'figure'],
  // 8th, first; two, a dozen; a few, several; a million.
  ...['ordinal', 'count', 'few', 'scale'],
  // 8/9/2020; 2020-09-08T22:25Z; 22:25; UTC+8; 1990s; Q3; H1.
  ...['digits', 'iso', 'clock', 'zone', 'decade', 'quarter', 'half'],
  // Names; BC, AD, 民国.
  ...['month', 'season', 'weekday', 'bc', 'ad', 'reign'],
  // Small words and marks.
  ...['the', 'of', 'in', 'on', 'for', 'and', 'comma', 'stop', 'dash', 'slash', 'open', 'close', 'to'],
  // What makes a longer time of dates.
  ...['between', 'among', 'since', 'from', 'until', 'by', 'onOrAfter', 'before', 'after', 'onward'],
  ...['openStart', 'unknownStart', 'unknownEnd'],
  // What narrows or loosens a date.
  ...['early', 'middle', 'late', 'about', 'uncertain', 'someTime', 'within', 'tenDays', 'roughly'],
  // What counts from the day of the document, or of another event.
  ...['last', 'this', 'next', 'past', 'previous', 'following', 'same', 'ago', 'later', 'earlier', 'modifier'],
  ...[
    'shiftDay',
    'shiftMonth',
    'shiftYear',
    'shiftWeek',
    'shiftCentury',
    'anchorDay',
    'anchorMonth',
    'anchorYear',
    'vague',
  ],
  // Units of time: day, week, month, year; marks behind Chinese numbers.
  ...['unit', 'quarterWord', 'halfWord', 'centuryWord', 'decadeWord', 'halves', 'firstYear'],
  ...['yearMark', 'monthMark', 'dayMark', 'measure', 'rank'],
  // A cue of the future; a date that a rule has read; anything else.
  ...['future', 'date', 'other'],
] as const;

export type Kind = (typeof KINDS)[number];

export interface Lexeme {
  readonly kind: Kind;
  /** UTF-16 units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What a number or name counts as: 9 for September. */
  readonly value?: number | undefined;
  /** A word that is more often no date: “may”, “march”, “Sun”. */
  readonly isWeak?: boolean;
  /** Of the kind `date`: what was read. */
  readonly reading?: DateReading;
}

/** The units of time, in the order of the tables of words. */
export const UNITS = { day: 1, week: 2, month: 3, year: 4, decade: 5, century: 6 } as const;
