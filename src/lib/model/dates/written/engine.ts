/** Runs the rules over the lexemes of a text: at each place the longest match wins and becomes one lexeme, a date. */
import type { Lexeme } from './lexeme.js';
import { encode, match, type Match } from './pattern.js';
import type { Rule } from './rule.js';
import { DAY_RULES } from './rules/days.js';
import {
  BARE_YEAR_RULES,
  CLOCK_RULES,
  DOUBT_RULES,
  MARK_RULES,
  MODIFIER_RULES,
  SOME_TIME_RULES,
} from './rules/modifiers.js';
import { PART_RULES, PERIOD_RULES } from './rules/periods.js';
import { RELATIVE_RULES } from './rules/relative.js';
import { SPAN_RULES } from './rules/spans.js';
import { ERA_RANGE_RULES, YEAR_RULES } from './rules/years.js';

/** Rules that are tried together, and one expression that finds out whether any of them matches at a place. */
interface Pass {
  readonly rules: readonly Rule[];
  readonly any: RegExp;
}

function passOf(rules: readonly Rule[]): Pass {
  const sources = rules.flatMap(({ patterns }) =>
    patterns.map(({ source }) => source.replace(/\?<\w+>/g, '?:')),
  );
  return { rules, any: new RegExp(sources.join('|'), 'y') };
}

/** From the parts of a date to what is made of several dates. */
const PASSES: readonly Pass[] = [
  YEAR_RULES,
  ERA_RANGE_RULES,
  [...DAY_RULES, ...PERIOD_RULES],
  BARE_YEAR_RULES,
  PART_RULES,
  MODIFIER_RULES,
  CLOCK_RULES,
  RELATIVE_RULES,
  MARK_RULES,
  SOME_TIME_RULES,
  DOUBT_RULES,
  SPAN_RULES,
  DOUBT_RULES,
].map(passOf);

/** Returns the lexemes with every date as one. */
export function parse(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return PASSES.reduce(runPass, lexemes);
}

function runPass(lexemes: readonly Lexeme[], { rules, any }: Pass): readonly Lexeme[] {
  const codes = encode(lexemes);
  const out: Lexeme[] = [];
  for (let at = 0; at < lexemes.length;) {
    any.lastIndex = at;
    const found = any.test(codes) ? longest(lexemes, codes, rules, at) : undefined;
    if (found) out.push(found.date);
    else out.push(lexemes[at] as Lexeme);
    at += found?.length ?? 1;
  }
  return out;
}

function longest(
  lexemes: readonly Lexeme[],
  codes: string,
  rules: readonly Rule[],
  at: number,
): { readonly date: Lexeme; readonly length: number } | undefined {
  const candidates: { readonly rule: Rule; readonly found: Match }[] = [];
  for (const rule of rules)
    for (const pattern of rule.patterns) {
      const found = match(pattern, codes, lexemes, at);
      if (found) candidates.push({ rule, found });
    }
  candidates.sort((a, b) => b.found.all.length - a.found.all.length);
  for (const { rule, found } of candidates) {
    const reading = rule.read(found);
    if (reading)
      return { date: dateLexeme(found, { rule: rule.name, ...reading }), length: found.all.length };
  }
  return undefined;
}

function dateLexeme({ all }: Match, reading: NonNullable<Lexeme['reading']>): Lexeme {
  const [first] = all;
  const last = all.at(-1);
  const text = all.map((lexeme) => lexeme.text).join(' ');
  return { kind: 'date', start: first?.start ?? 0, end: last?.end ?? 0, text, reading };
}
