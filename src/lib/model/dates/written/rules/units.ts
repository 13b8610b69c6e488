/** What rules of relative dates share: units, and the words before them. */
import { UNITS, type Lexeme } from '../lexeme.js';
import type { Resolve, RuleReading } from '../reading.js';

/** Returns a reading that is worked out in one way. */
export function way(resolve: Resolve): RuleReading {
  return { ways: [resolve] };
}

const MARKS: Readonly<Partial<Record<Lexeme['kind'], number>>> = {
  dayMark: UNITS.day,
  monthMark: UNITS.month,
  yearMark: UNITS.year,
};

/** Returns the unit that a lexeme names, which may be the mark behind a Chinese number. */
export function unitOf(lexeme: Lexeme | undefined): number {
  return lexeme?.kind === 'unit'
    ? (lexeme.value ?? UNITS.day)
    : (MARKS[lexeme?.kind ?? 'other'] ?? UNITS.day);
}

/** Words before a unit, and where they count from. */
export const STEPS: Readonly<Partial<Record<Lexeme['kind'], readonly ['reference' | 'anchor', number]>>> = {
  last: ['reference', -1],
  this: ['reference', 0],
  next: ['reference', 1],
  previous: ['anchor', -1],
  same: ['anchor', 0],
  following: ['anchor', 1],
};

/** “Last weeks” and „letzten Wochen“ are no one week; „letzten Monats“ and “mois” are one. */
export function isPlural(unit: string): boolean {
  return (
    /(?:s|wochen|monaten?|jahren?|tagen?)$/i.test(unit) && !/^(?:monats|jahres|tages|mois|mes)$/i.test(unit)
  );
}
