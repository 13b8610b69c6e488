import { daysIn } from '../../model/dates/calendar.js';
import { foundText } from '../import.js';
import { findItemEnd } from './item-end.js';

/** Stands for an item of a list that cannot be read. */
export class DamagedItem {
  /** @param line where it begins, from 1 */
  constructor(
    readonly line: number,
    readonly found: string,
  ) {}
}

/** Ends the reading of an item. */
class Damage extends Error {}

/** Deeper values are taken as damaged: no format nests so far. */
const MOST_DEPTH = 100;
const BLANK = /(?:[\s\uFEFF]|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/y;
const NUMBER = /[+-]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
/** As Python writes what is no number; JSON has none of them. */
const NOT_FINITE = /(?:NaN|[+-]?Infinity)\b/y;
const INTEGER = /^[+-]?\d+$/;
const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$.]*/uy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\n': '' };

/** What was read of a text. */
export interface ObjectTextValue {
  readonly value: unknown;
  readonly isCutOff: boolean;
  /** The place behind the value. */
  readonly end: number;
}

/**
 * Reads a literal of objects and lists from a place of a text, as far as it goes; undefined where none begins. In the outermost
 * lists an item that is damaged is left out by itself, and reading goes on with the next.
 */
export function readObjectText(text: string, from: number): ObjectTextValue | undefined {
  const reader = new ObjectText(text, from);
  return reader.begins() ? reader.read() : undefined;
}

class ObjectText {
  readonly #text: string;
  #at: number;
  #lists = 0;
  #depth = 0;
  #isCutOff = false;
  #counted = { at: 0, line: 1 };

  constructor(text: string, from: number) {
    this.#text = text;
    this.#at = from;
  }

  begins(): boolean {
    return /[[{]/.test(this.#peek());
  }

  read(): ObjectTextValue {
    let root: unknown;
    try {
      this.#value((value) => (root = value));
    } catch (damage) {
      if (!(damage instanceof Damage)) throw damage;
      this.#isCutOff = true;
    }
    return { value: root, isCutOff: this.#isCutOff, end: this.#at };
  }

  /** @param keep takes a list or an object before its content is read, so that a damaged one is there as far as it goes */
  #value(keep: (value: unknown) => void): void {
    const first = this.#peek();
    if (first === '{') this.#object(keep);
    else if (first === '[') this.#list(keep);
    else if (first === '"' || first === "'" || first === '`') keep(this.#string());
    else keep(this.#number() ?? this.#named());
  }

  #object(keep: (value: unknown) => void): void {
    const fields = Object.create(null) as Record<string, unknown>;
    keep(fields);
    this.#enter();
    while (this.#peek() !== '}') {
      const key = /["']/.test(this.#peek())
        ? this.#string()
        : String(this.#number() ?? this.#take(NAME) ?? '');
      if (key === '' && this.#text[this.#at - 1] !== '"') throw new Damage();
      this.#expect(':');
      this.#value((value) => (fields[key] = value));
      this.#comma('}');
    }
    this.#leave();
  }

  #list(keep: (value: unknown) => void): void {
    const items: unknown[] = [];
    keep(items);
    this.#enter();
    this.#lists += 1;
    while (this.#peek() !== ']') {
      const from = this.#at;
      const [count, depth, lists] = [items.length, this.#depth, this.#lists];
      try {
        this.#value((value) => (items[count] = value));
        // The file may end behind an item: that one is whole.
        if (this.#peek() !== '') this.#comma(']');
      } catch (damage) {
        const isAtEnd = from >= this.#text.length;
        if (!(damage instanceof Damage) || lists > 1 || isAtEnd) throw damage;
        [this.#depth, this.#lists] = [depth, lists];
        items[count] = new DamagedItem(this.#lineAt(from), foundText(this.#text.slice(from, from + 200)));
        if (!this.#skipItem(from)) throw damage;
      }
    }
    this.#lists -= 1;
    this.#leave();
  }

  /** Goes behind a damaged item; false where the file has no further one. */
  #skipItem(from: number): boolean {
    const behind = findItemEnd(this.#text, from, this.#at);
    if (behind !== undefined) this.#at = behind;
    return behind !== undefined;
  }

  #string(): string {
    const quote = this.#text[this.#at];
    this.#at += 1;
    let text = '';
    for (;;) {
      const char = this.#text[this.#at];
      if (char === undefined) throw new Damage();
      this.#at += 1;
      if (char === quote) return text;
      text += char === '\\' ? this.#escape() : char;
    }
  }

  #escape(): string {
    const char = this.#text[this.#at] ?? '';
    this.#at += 1;
    const length = { u: 4, x: 2 }[char];
    if (length === undefined) return ESCAPES[char] ?? char;
    const digits = this.#text.slice(this.#at, this.#at + length);
    if (!/^[\da-f]+$/i.test(digits) || digits.length < length) throw new Damage();
    this.#at += length;
    return String.fromCharCode(parseInt(digits, 16));
  }

  /** A whole number too long for a double stays a text, as `parseJson` keeps it. */
  #number(): number | string | undefined {
    const digits = this.#take(NUMBER);
    const value = Number(digits);
    if (digits === undefined) return undefined;
    return INTEGER.test(digits) && !Number.isSafeInteger(value) ? digits : value;
  }

  /** `true`, `null`, `new Date(2020, 8, 8)`: a date of parts is the text that it says. */
  #named(): unknown {
    if (this.#take(NOT_FINITE) !== undefined) return null;
    const name = this.#take(NAME);
    if (name === 'new' && this.#peek() !== '') return this.#constructed();
    if (name === 'true' || name === 'false') return name === 'true';
    if (name === 'null' || name === 'undefined') return null;
    throw new Damage();
  }

  #constructed(): unknown {
    const name = this.#take(NAME);
    if (this.#peek() !== '(') throw new Damage();
    this.#enter();
    const values: unknown[] = [];
    while (this.#peek() !== ')') {
      this.#value((value) => values.push(value));
      this.#comma(')');
    }
    this.#leave();
    if (name !== 'Date' || values.length === 0) throw new Damage();
    return values.length === 1 ? values[0] : dateText(values);
  }

  #peek(): string {
    BLANK.lastIndex = this.#at;
    BLANK.test(this.#text);
    this.#at = BLANK.lastIndex;
    return this.#text[this.#at] ?? '';
  }

  #take(pattern: RegExp): string | undefined {
    this.#peek();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #expect(mark: string): void {
    if (this.#peek() !== mark) throw new Damage();
    this.#at += 1;
  }

  #comma(end: string): void {
    if (this.#peek() === ',') this.#at += 1;
    else if (this.#peek() !== end) throw new Damage();
  }

  #enter(): void {
    this.#at += 1;
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) throw new Damage();
  }

  #leave(): void {
    this.#at += 1;
    this.#depth -= 1;
  }

  /** Lines are counted on from the last place: a file may have as many damaged items as lines. */
  #lineAt(at: number): number {
    for (let next = this.#text.indexOf('\n', this.#counted.at); next >= 0 && next < at;) {
      this.#counted = { at: next + 1, line: this.#counted.line + 1 };
      next = this.#text.indexOf('\n', this.#counted.at);
    }
    return this.#counted.line;
  }
}

/** Returns the arguments of `new Date(year, month, day, hour, minute)` as ISO 8601 has them; its months begin at 0. */
function dateText(values: readonly unknown[]): string {
  const [year = NaN, month = NaN, day, hour, minute, second] = values.map(Number);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (day !== undefined && day > daysIn(year, month + 1)) throw new Damage();
  const clock = hour === undefined ? '' : `T${[hour, minute ?? 0, second ?? 0].map(two).join(':')}`;
  return (
    [String(year).padStart(4, '0'), two(month + 1), ...(day === undefined ? [] : [two(day)])].join('-') +
    clock
  );
}
