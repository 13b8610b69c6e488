import { compile, type Match } from './pattern.js';
import type { DateParts, DateReading, Resolve, RuleReading } from './reading.js';
import { wayOf } from './resolve.js';

/** A rule: patterns of lexemes, and what they mean. */
export interface Rule {
  readonly name: string;
  readonly patterns: readonly RegExp[];
  /** Returns undefined where the lexemes only look like the pattern. */
  readonly read: (match: Match) => RuleReading | undefined;
}

/** Makes a rule of its patterns. */
export function rule(name: string, patterns: readonly string[], read: Rule['read']): Rule {
  return { name, patterns: patterns.map(compile), read };
}

/** Returns the reading of a single date. */
export function single(parts: DateParts, only?: DateReading['only']): RuleReading {
  return { parts, ways: [wayOf(parts)], ...(only === undefined ? {} : { only }) };
}

/** Returns the reading of a date that may, less likely, be another: “winter 2016”, 年底. */
export function singleOr(parts: DateParts, other: DateParts, only?: DateReading['only']): RuleReading {
  const resolve: Resolve = (context) => {
    const answer = wayOf(parts)(context);
    const { edtf } = wayOf(other)(context);
    return edtf && answer.edtf ? { ...answer, alternatives: [...(answer.alternatives ?? []), edtf] } : answer;
  };
  return { ...single(parts, only), ways: [resolve] };
}
