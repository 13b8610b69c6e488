/**
 * A place in the text being parsed, and the few moves over it. Where a move is not possible it throws an
 * EdtfFault, which parseEdtf turns into its result; nothing outside this folder sees one.
 */
export interface Cursor {
  readonly text: string;
  /** Index of the next character, in UTF-16 units. */
  at: number;
}

export class EdtfFault extends Error {
  /** 1-based, in UTF-16 units; the length of the text plus one when it ended too early. */
  readonly column: number;
  readonly fix: string;

  constructor(at: number, what: string, fix: string) {
    super(what);
    this.column = at + 1;
    this.fix = fix;
  }
}

export function isAtEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.text.length;
}

/** Steps over `token` if it comes next, and says whether it did. */
export function take(cursor: Cursor, token: string): boolean {
  if (!cursor.text.startsWith(token, cursor.at)) return false;
  cursor.at += token.length;
  return true;
}

/** Steps over exactly `count` digits and returns their value; `name` and `fix` are for the fault. */
export function readDigits(cursor: Cursor, count: number, name: string, fix: string): number {
  let value = 0;
  for (let taken = 0; taken < count; taken++) {
    const digit = takeDigit(cursor);
    if (digit < 0) throw faultHere(cursor, `a digit of the ${name}`, fix);
    value = value * 10 + digit;
  }
  return value;
}

/** Steps over a digit and returns its value; returns -1, and stays, where none comes next. */
export function takeDigit(cursor: Cursor): number {
  const digit = cursor.text.charCodeAt(cursor.at) - 48;
  if (!(digit >= 0 && digit <= 9)) return -1;
  cursor.at++;
  return digit;
}

/** Steps over a two-digit number and returns it; a fault at its first digit unless min <= number <= max. */
export function readTwoDigits(cursor: Cursor, name: string, min: number, max: number): number {
  const at = cursor.at;
  const value = readDigits(cursor, 2, name, `write the ${name} with two digits`);
  if (value < min || value > max) {
    throw new EdtfFault(at, `${name} ${pad(value)} does not exist`, `write ${pad(min)} to ${pad(max)}`);
  }
  return value;
}

/** Returns the fault for a character that cannot be where the cursor is. */
export function faultHere(cursor: Cursor, expected: string, fix: string): EdtfFault {
  return new EdtfFault(cursor.at, `expected ${expected}, found ${nextCharacter(cursor)}`, fix);
}

function nextCharacter(cursor: Cursor): string {
  const point = cursor.text.codePointAt(cursor.at);
  return point === undefined ? 'the end' : `"${String.fromCodePoint(point)}"`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
