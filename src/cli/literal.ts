/**
 * Where the values of a literal are in a text of TypeScript: enough of the language to walk the object that
 * an events.ts exports, and no more. What is computed (a call, a name, a spread) is a value without parts.
 *
 *     { id: 'a', tags: ['x'] }      fields  id   -> text a, at 6
 *                                           tags -> items  -> text x, at 18
 */
export interface Literal {
  /** Offset of the first character. */
  readonly start: number;
  /** What a plain string says, escapes as written. */
  readonly text?: string;
  readonly fields: ReadonlyMap<string, Literal>;
  readonly items: readonly Literal[];
}

/** Shared by all values without parts, of which a large text has a million. */
const NO_FIELDS: ReadonlyMap<string, Literal> = new Map();
const NO_ITEMS: readonly Literal[] = [];

interface Cursor {
  readonly code: string;
  at: number;
}

/** White space and comments. */
const TRIVIA = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const STRING = /'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|`(?:[^`\\]|\\[^])*`/y;
const KEY = /([\p{L}\p{N}_$]+)|'((?:[^'\\\n]|\\[^])*)'|"((?:[^"\\\n]|\\[^])*)"/uy;
const DEFINITION = /\bdefineTimeline\s*\(\s*(?=\{)|\bexport\s+default\s+(?=\{)/;

/**
 * Returns the object that the text of an events.ts defines its timeline with; undefined when there is no such object.
 */
export function readDefinition(code: string): Literal | undefined {
  const match = DEFINITION.exec(code);
  return match ? readValue({ code, at: match.index + match[0].length }) : undefined;
}

/** Returns the value that a text as a whole is, such as one of JSON. */
export function readLiteral(code: string): Literal {
  return readValue({ code, at: 0 });
}

function readValue(cursor: Cursor): Literal {
  take(cursor, TRIVIA);
  const start = cursor.at;
  const none = { start, fields: NO_FIELDS, items: NO_ITEMS };
  const opening = cursor.code[start];
  if (opening === '{') {
    const fields = readFields(cursor);
    readRest(cursor);
    return { ...none, fields };
  }
  if (opening === '[') {
    const items = readItems(cursor);
    readRest(cursor);
    return { ...none, items };
  }
  const string = take(cursor, STRING);
  const isWhole = readRest(cursor).trim() === '';
  return string !== undefined && isWhole ? { ...none, text: string.slice(1, -1) } : none;
}

function readFields(cursor: Cursor): Map<string, Literal> {
  const fields = new Map<string, Literal>();
  cursor.at += 1;
  while (!isPast(cursor, '}')) {
    const key = takeKey(cursor);
    take(cursor, TRIVIA);
    if (key !== undefined && cursor.code[cursor.at] === ':') {
      cursor.at += 1;
      fields.set(key, readValue(cursor));
    } else readRest(cursor);
  }
  return fields;
}

function readItems(cursor: Cursor): Literal[] {
  const items: Literal[] = [];
  cursor.at += 1;
  while (!isPast(cursor, ']')) items.push(readValue(cursor));
  return items;
}

/** Steps over white space, comments, commas and the closing bracket; true when the list has come to its end. */
function isPast(cursor: Cursor, closing: string): boolean {
  take(cursor, TRIVIA);
  while (cursor.code[cursor.at] === ',') {
    cursor.at += 1;
    take(cursor, TRIVIA);
  }
  const next = cursor.code[cursor.at];
  if (next === undefined) return true;
  if (!')]}'.includes(next)) return false;
  if (next === closing) cursor.at += 1;
  return true;
}

/** Steps to the comma or bracket that ends the value, over whatever is nested in it, and returns that text. */
function readRest(cursor: Cursor): string {
  const start = cursor.at;
  let depth = 0;
  for (;;) {
    take(cursor, TRIVIA);
    const next = cursor.code[cursor.at];
    if (next === undefined || (depth === 0 && ',)]}'.includes(next))) break;
    if ('([{'.includes(next)) depth += 1;
    if (')]}'.includes(next)) depth -= 1;
    if (take(cursor, STRING) === undefined) cursor.at += 1;
  }
  return cursor.code.slice(start, cursor.at);
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.code);
  if (!match) return undefined;
  cursor.at += match[0].length;
  return match[0];
}

function takeKey(cursor: Cursor): string | undefined {
  KEY.lastIndex = cursor.at;
  const match = KEY.exec(cursor.code);
  if (!match) return undefined;
  cursor.at += match[0].length;
  return match[1] ?? match[2] ?? match[3];
}
