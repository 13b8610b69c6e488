import { foldText } from './normalise.js';
import { compoundsOf, isPair, joined, unitsOf, type Unit } from './tokens.js';

/** One thing that has to be found: a word, a character, or a pair of characters. */
export interface Term {
  readonly text: string;
  readonly isUnspaced: boolean;
  /** The last word may still be on its way: what begins with it counts. */
  readonly isOpen: boolean;
}

/** A query as it is understood. */
export interface Query {
  /** All of them have to be found. */
  readonly terms: readonly Term[];
  /**
   * The query read in each way that it may be meant: its terms, and where it has hyphens, with hyphenated words as one
   * (“co-operation” as “cooperation”). A document needs all terms of one of them.
   */
  readonly readings: readonly (readonly Term[])[];
  /** Words that are outside of quotation marks: they are looked for wherever they are. */
  readonly loose: ReadonlySet<string>;
  /** Units between quotation marks, as one string with single spaces: they have to be together. */
  readonly phrases: readonly string[];
  /** All units, as one string with single spaces: what has them in this order comes first. */
  readonly whole: string;
  /** Runs of characters without spaces, as such strings. */
  readonly runs: readonly string[];
  /** All of it, folded: an event whose id it is, is found by it. */
  readonly id: string;
}

/** Nobody types more; what is pasted is cut here. */
const MAX_LENGTH = 600;
const MAX_TERMS = 40;
const QUOTATION_MARKS = /["“”„‟«»「」『』＂]/u;

/** Reads a query. Any text is one; what has no letter or digit asks for nothing. */
export function readQuery(query: string): Query {
  const parts = query.slice(0, MAX_LENGTH).split(QUOTATION_MARKS);
  // Between two marks; a mark without a second one closes nothing.
  const isQuoted = (index: number): boolean => index % 2 === 1 && index < parts.length - 1;
  const folded = parts.map(foldText);
  const units = folded.map(unitsOf);
  const lastPart = units.reduce((last, each, index) => (each.length > 0 ? index : last), -1);
  // A space or a full stop ends a word.
  const isOpenAt = (index: number): boolean =>
    index === lastPart && !isQuoted(index) && units[index]?.at(-1)?.end === folded[index]?.length;
  const readTerms = (parts: readonly (readonly Unit[])[]): Term[] => {
    const all = parts.flatMap((each, index) => termsOf(each, isOpenAt(index)));
    return [...new Map(all.map((term) => [term.text, term])).values()].slice(0, MAX_TERMS);
  };
  const terms = readTerms(units);
  const compounds = units.map((each, index) => compoundsOf(folded[index] ?? '', each));
  const isHyphenated = compounds.some(({ length }) => length > 0);
  const withCompounds = units.map((each, index) => joinCompounds(each, compounds[index] ?? []));
  return {
    terms,
    readings: isHyphenated ? [terms, readTerms(withCompounds)] : [terms],
    loose: new Set(units.flatMap((each, index) => (isQuoted(index) ? [] : each.map(({ text }) => text)))),
    phrases: units.flatMap((each, index) => (isQuoted(index) && each.length > 0 ? [joined(each)] : [])),
    whole: joined(units.flat()),
    runs: units.flatMap(runsOf),
    id: foldText(query.slice(0, MAX_LENGTH)).trim(),
  };
}

/** Returns whether a query asks for anything. */
export function asks(query: string): boolean {
  return readQuery(query).terms.length > 0;
}

/** From this length on a word may have one letter wrong. */
const FUZZY_FROM = 4;
/** Whoever gets more words wrong has pasted something. */
const MAX_FUZZY = 6;

/**
 * Returns which terms may have one letter wrong, asked where nothing has all of them as typed: those that nothing
 * has, else all; in either case only words of four letters and more, without a digit, and at most six.
 *
 * @param isFound by term, whether anything has it as typed
 */
export function misspelled(terms: readonly Term[], isFound: readonly boolean[]): boolean[] {
  const hasUnknown = isFound.includes(false);
  let left = MAX_FUZZY;
  return terms.map(({ text, isUnspaced }, number) => {
    const isFixed = isUnspaced || [...text].length < FUZZY_FROM || /\p{N}/u.test(text);
    if (isFixed || (hasUnknown && isFound[number] === true) || left === 0) return false;
    left -= 1;
    return true;
  });
}

/** Returns the units with each compound in place of its parts. */
function joinCompounds(units: readonly Unit[], compounds: readonly Unit[]): Unit[] {
  const isPart = ({ start }: Unit): boolean =>
    compounds.some((compound) => start >= compound.start && start < compound.end);
  return [...units.filter((unit) => !isPart(unit)), ...compounds].sort((a, b) => a.start - b.start);
}

/** Of characters without spaces the pairs have to be found, or the one that is alone. */
function termsOf(units: readonly Unit[], isOpen: boolean): Term[] {
  return units.flatMap((unit, index): Term[] => {
    const before = units[index - 1];
    const after = units[index + 1];
    const isLast = isOpen && after === undefined;
    if (!unit.isUnspaced) return [{ text: unit.text, isUnspaced: false, isOpen: isLast }];
    if (before && isPair(before, unit))
      return [{ text: before.text + unit.text, isUnspaced: true, isOpen: false }];
    return after && isPair(unit, after) ? [] : [{ text: unit.text, isUnspaced: true, isOpen: false }];
  });
}

function runsOf(units: readonly Unit[]): string[] {
  const runs: Unit[][] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    if (isPair(before, unit)) runs.at(-1)?.push(unit);
    else if (unit.isUnspaced) runs.push([unit]);
    before = unit;
  }
  return runs.map(joined);
}
