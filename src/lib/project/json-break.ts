/** Where a text stops being JSON, and what could be there. */
export interface Break {
  /** Offset in UTF-16 units; the text's length when it ends too early. */
  readonly offset: number;
  readonly expected: string;
}

const LITERALS = ['true', 'false', 'null'];
const NUMBER = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,10})?/y;

/**
 * Finds the first place at which a text breaks the grammar of JSON (RFC 8259); undefined when there is none.
 * It keeps its own stack, so that no depth of nesting can exhaust the program's.
 */
export function breakOf(text: string): Break | undefined {
  const open: ('{' | '[')[] = [];
  let expected: 'value' | 'first value' | 'key' | 'first key' | 'next' = 'value';
  let at = skipSpace(text, 0);
  const fail = (wanted: string): Break => ({ offset: at, expected: wanted });
  for (;;) {
    const letter = text[at];
    if (expected === 'next') {
      const inside = open.at(-1);
      if (inside === undefined) return letter === undefined ? undefined : fail('nothing more');
      const closing = inside === '{' ? '}' : ']';
      if (letter !== ',' && letter !== closing) return fail(`a comma or ${closing}`);
      if (letter === closing) open.pop();
      else expected = inside === '{' ? 'key' : 'value';
      at = skipSpace(text, at + 1);
    } else if (expected === 'key' || expected === 'first key') {
      if (expected === 'first key' && letter === '}') {
        open.pop();
        expected = 'next';
        at = skipSpace(text, at + 1);
        continue;
      }
      if (letter !== '"') return fail('a name between double quotation marks');
      const end = endOfString(text, at);
      if (end.isBroken) return { offset: end.at, expected: 'the rest of a text' };
      at = skipSpace(text, end.at);
      if (text[at] !== ':') return fail('a colon');
      at = skipSpace(text, at + 1);
      expected = 'value';
    } else if (letter === '{' || letter === '[') {
      open.push(letter);
      expected = letter === '{' ? 'first key' : 'first value';
      at = skipSpace(text, at + 1);
    } else if (expected === 'first value' && letter === ']') {
      open.pop();
      expected = 'next';
      at = skipSpace(text, at + 1);
    } else if (letter === '"') {
      const end = endOfString(text, at);
      if (end.isBroken) return { offset: end.at, expected: 'the rest of a text' };
      at = skipSpace(text, end.at);
      expected = 'next';
    } else {
      const length = lengthOfPlain(text, at);
      if (length === 0) return fail('a value');
      at = skipSpace(text, at + length);
      expected = 'next';
    }
  }
}

function lengthOfPlain(text: string, at: number): number {
  const literal = LITERALS.find((word) => text.startsWith(word, at));
  if (literal !== undefined) return literal.length;
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0].length ?? 0;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at += 1;
  return at;
}

/** Returns the offset behind the text that begins at `from`, or the place at which it breaks. */
function endOfString(text: string, from: number): { at: number; isBroken: boolean } {
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '"') return { at: at + 1, isBroken: false };
    if (letter < ' ') return { at, isBroken: true };
    if (letter !== '\\') continue;
    at += 1;
    const escaped = text[at] ?? '';
    if (!'"\\/bfnrtu'.includes(escaped) || escaped === '') return { at: at - 1, isBroken: true };
    if (escaped === 'u' && !/^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5)))
      return { at: at - 1, isBroken: true };
  }
  return { at: text.length, isBroken: true };
}
