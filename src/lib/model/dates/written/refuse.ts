import { parse } from './engine.js';
import type { Lexeme } from './lexeme.js';
import { candidatesOfWhole } from './read.js';
import { scan } from './scan.js';
import type { Refusal, WrittenOptions } from './types.js';
import { vocabularyOf } from './vocabulary.js';

/** Returns why a whole text gives no date; undefined where it gives one. */
export function explainWritten(text: string, options: WrittenOptions = {}): Refusal | undefined {
  const candidates = candidatesOfWhole(text, options);
  if (candidates?.some(({ edtf }) => edtf !== undefined)) return undefined;
  const found = text.trim();
  if (found === '') return { kind: 'empty', found };
  const lexemes = scan(text, vocabularyOf(options.language));
  const of = (kind: Lexeme['kind']): Lexeme | undefined => lexemes.find((lexeme) => lexeme.kind === kind);
  const word = lexemes.find(({ kind, text: letters }) => kind === 'other' && /\p{L}/u.test(letters));
  const signed = of('signed');
  const grouped = of('grouped');
  if (word) return { kind: 'word', found: word.text };
  if (signed) return { kind: 'sign', found: signed.text };
  const hasEra = of('bc') ?? of('ad');
  if (hasEra && lexemes.some(({ kind, value }) => (kind === 'number' || kind === 'long') && value === 0))
    return { kind: 'zero', found };
  if (grouped && !hasEra) return { kind: 'thousands', found: grouped.text };
  if (candidates?.some(({ needs }) => needs === 'year')) return { kind: 'year', found };
  if (candidates && candidates.length > 0) return withoutBase(lexemes, found);
  if (!hasYear(lexemes)) return { kind: /\d/.test(found) ? 'year' : 'form', found };
  return { kind: candidates ? 'calendar' : 'form', found };
}

/** Returns the refusal of what counts from a day that is not known: its first word says so. */
function withoutBase(lexemes: readonly Lexeme[], found: string): Refusal {
  if (/\d/.test(found)) return { kind: 'year', found };
  const [first] = lexemes.filter(({ kind }) => kind !== 'the' && kind !== 'in' && kind !== 'on');
  return { kind: 'word', found: first?.text ?? found };
}

/** True where a year was read, or a number of three digits could be one. */
function hasYear(lexemes: readonly Lexeme[]): boolean {
  return (
    lexemes.some(({ kind, text }) => kind === 'long' || (kind === 'digits' && /\d{3}/.test(text))) ||
    parse(lexemes).some(({ reading }) => reading?.parts?.year !== undefined || reading?.years !== undefined)
  );
}
