/**
 * Patterns of lexemes, compiled to regular expressions over one character a lexeme.
 *
 *     day=number|ordinal of? month ( comma? year=year|long )?
 *
 * Kinds are separated by blanks; `|` is or, `?` and `*` follow what may be absent or repeated, `name=` gives what is found
 * a name, and `=month` is short for `month=month`.
 */
import { KINDS, type Kind, type Lexeme } from './lexeme.js';

const FIRST_CODE = 0x100;
const CODES = new Map<string, string>(
  KINDS.map((kind, index) => [kind, String.fromCharCode(FIRST_CODE + index)]),
);

/** What a pattern found: lexemes by name, and all of them. */
export interface Match {
  readonly named: Readonly<Partial<Record<string, Lexeme>>>;
  readonly all: readonly Lexeme[];
  /** The lexeme behind what was found. */
  readonly next: Lexeme | undefined;
  /** There is nothing before it and nothing behind it. */
  readonly isWhole: boolean;
}

/** Returns the text that patterns run over: one character for each lexeme. */
export function encode(lexemes: readonly Lexeme[]): string {
  return lexemes.map(({ kind }) => codeOf(kind)).join('');
}

/** Compiles a pattern; throws for a kind that does not exist. */
export function compile(source: string): RegExp {
  const parts = source.split(/\s+/).map((token) => {
    if (token === '(') return '(?:';
    if (/^\)[?*]?$/.test(token)) return token;
    const [, given, kinds = '', repeat = ''] = /^(?:(\w*)=)?([\w|]+)([?*]?)$/.exec(token) ?? [];
    const set = `[${kinds
      .split('|')
      .map((kind) => codeOf(kind as Kind))
      .join('')}]`;
    return given === undefined ? `${set}${repeat}` : `(?<${given || kinds}>${set})${repeat}`;
  });
  return new RegExp(parts.join(''), 'dy');
}

/** Returns what a compiled pattern finds from a place on, or undefined. */
export function match(
  pattern: RegExp,
  codes: string,
  lexemes: readonly Lexeme[],
  at: number,
): Match | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(codes);
  if (!found || found[0].length === 0) return undefined;
  const named: Record<string, Lexeme> = {};
  for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
    const lexeme = (place as [number, number] | undefined) && lexemes[place[0]];
    if (lexeme) named[name] = lexeme;
  }
  const end = at + found[0].length;
  return {
    named,
    all: lexemes.slice(at, end),
    next: lexemes[end],
    isWhole: at === 0 && end === lexemes.length,
  };
}

function codeOf(kind: Kind): string {
  const code = CODES.get(kind);
  if (code === undefined) throw new RangeError(`no such kind of lexeme: ${kind}`);
  return code;
}
