import { TABLE_LIMITS } from './limits.js';
import { JsonGrammar } from './json-grammar.js';
import type { Problem } from './problem.js';
import { RowBuffer } from './row-buffer.js';

/** Lists of a timeline that are taken value by value, and texts that are taken whole. */
const LISTS = ['events', 'lanes', 'sources'] as const;
const TEXTS = ['title', 'language'] as const;
export type JsonPart = (typeof LISTS)[number] | (typeof TEXTS)[number];

const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
/** Marks that no value begins with. */
const NO_VALUE: ReadonlySet<number> = new Set([COMMA, COLON, CLOSE_LIST, CLOSE_OBJECT]);
const decoder = new TextDecoder();

/**
 * Splits JSON, as it comes, into the values of its lists: those of the one list that it is, or of the lists of the
 * object that it is. Within these values it looks at brackets and quotation marks alone, since their parser says whether
 * they are JSON; around them `JsonGrammar` says it.
 */
export class JsonSplitter {
  readonly #rest = new RowBuffer();
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  readonly #grammar = new JsonGrammar();
  #isInText = false;
  /** Where a number or a name such as `true` begins outside the values that are handed over; -1 while there is none. */
  #wordStart = -1;
  /** Where a text begins outside those values. */
  #textStart = -1;
  /** Where the value begins that is to be handed over, and how many brackets are open round it; -1 while there is none. */
  #start = -1;
  #name = '';
  /** How many brackets are open round the values that are handed over; -1 where none are. */
  #depth = -1;
  #hasEvents = false;
  #scanned = 0;
  /** Bytes of the file before the first of `#bytes`. */
  #before = 0;

  readonly #take: (part: JsonPart, bytes: Uint8Array) => void;

  constructor(take: (part: JsonPart, bytes: Uint8Array) => void) {
    this.#take = take;
  }

  get work(): number {
    return this.#scanned + this.#rest.copied;
  }

  push(bytes: Uint8Array): Problem | undefined {
    const isNew = this.#rest.length === 0;
    if (!isNew) this.#rest.append(bytes);
    this.#bytes = isNew ? bytes : this.#rest.bytes;
    const before = this.#at;
    const problem = this.#scan();
    this.#scanned += this.#at - before;
    if (problem) return { ...problem, byte: this.#before + this.#at };
    const keep = this.#firstNeeded();
    if (isNew) this.#rest.append(bytes.subarray(keep));
    else this.#rest.dropTo(keep);
    this.#forget(keep);
    const limit = TABLE_LIMITS.rowBytes;
    return this.#rest.length > limit ? { kind: 'row-bytes', limit } : undefined;
  }

  end(): Problem | undefined {
    if (this.#grammar.isDone) return this.#hasEvents ? undefined : { kind: 'no-events' };
    return { kind: this.#grammar.isEmpty ? 'empty' : 'broken' };
  }

  #firstNeeded(): number {
    return Math.min(
      this.#at,
      ...[this.#start, this.#textStart, this.#wordStart].filter((start) => start >= 0),
    );
  }

  /** Counts places from what is kept on. */
  #forget(bytes: number): void {
    this.#before += bytes;
    this.#at -= bytes;
    if (this.#start >= 0) this.#start -= bytes;
    if (this.#textStart >= 0) this.#textStart -= bytes;
    if (this.#wordStart >= 0) this.#wordStart -= bytes;
  }

  #scan(): Problem | undefined {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      if (this.#isInText) {
        if (!this.#skipText(bytes)) return undefined;
        const isWrong = this.#textStart >= 0 && !this.#endText(bytes);
        if (isWrong) return { kind: 'json' };
        this.#at += 1;
        continue;
      }
      const byte = bytes[this.#at] as number;
      if (this.#start >= 0 ? byte > 32 && !this.#stepInside(byte) : !this.#stepOutside(byte))
        return { kind: 'json' };
      this.#at += 1;
    }
    return undefined;
  }

  /** Goes to the end of a text; false when it is not there yet. */
  #skipText(bytes: Uint8Array): boolean {
    let at = this.#at;
    while (at < bytes.length) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) break;
      // What is escaped may come with the next bytes.
      if (byte === BACKSLASH && at + 1 >= bytes.length) break;
      at += byte === BACKSLASH ? 2 : 1;
    }
    this.#at = at;
    if (at >= bytes.length || bytes[at] !== QUOTE) return false;
    this.#isInText = false;
    return true;
  }

  /** Takes a text outside the values that are handed over; false where there may be none. */
  #endText(bytes: Uint8Array): boolean {
    const written = bytes.subarray(this.#textStart, this.#at + 1);
    this.#textStart = -1;
    const isName = this.#grammar.wantsName;
    if (!this.#grammar.takeScalar(written)) return false;
    if (isName && this.#grammar.depth === 1) this.#setName(JSON.parse(decoder.decode(written)) as string);
    return true;
  }

  /** Takes a byte of a value that is handed over; false when its brackets do not match, or are too many. */
  #stepInside(byte: number): boolean {
    const grammar = this.#grammar;
    const isClosing = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
    if (grammar.depth === this.#depth && (byte === COMMA || isClosing)) {
      this.#finish();
      return this.#stepOutside(byte);
    }
    if (byte === QUOTE) this.#isInText = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) return grammar.open(byte);
    else if (isClosing) return grammar.close(byte);
    return true;
  }

  /** Hands over the value that ends here. */
  #finish(): void {
    const part = this.#part();
    const value = this.#bytes.subarray(this.#start, this.#at);
    this.#start = -1;
    this.#grammar.endValue();
    if (part) this.#take(part, value);
  }

  /** Takes a byte outside those values; false where JSON cannot have it. */
  #stepOutside(byte: number): boolean {
    const grammar = this.#grammar;
    if (this.#wordStart >= 0) {
      if (grammar.isWord(byte)) return true;
      const word = this.#bytes.subarray(this.#wordStart, this.#at);
      this.#wordStart = -1;
      if (!grammar.takeScalar(word)) return false;
    }
    if (byte === 32 || byte === 10 || byte === 13 || byte === 9) return true;
    if (grammar.wantsValue && this.#isHandedOver(byte)) {
      this.#start = this.#at;
      return this.#stepInside(byte);
    }
    if (byte === QUOTE) {
      this.#isInText = true;
      this.#textStart = this.#at;
      return grammar.wantsName || grammar.wantsValue;
    }
    if (grammar.isWord(byte)) {
      this.#wordStart = this.#at;
      return grammar.wantsValue && grammar.depth > 0;
    }
    if (!grammar.take(byte)) return false;
    if (byte === OPEN_LIST && grammar.depth === this.#depth && this.#part() === 'events')
      this.#hasEvents = true;
    if (grammar.depth === 1 && (byte === OPEN_LIST || byte === OPEN_OBJECT)) this.#setName('');
    if (grammar.depth === 1 && byte === OPEN_LIST) this.#hasEvents = true;
    return true;
  }

  /** Returns whether a value that begins with this byte is to be handed over. */
  #isHandedOver(byte: number): boolean {
    const [outer, list] = this.#grammar.brackets;
    return (
      !NO_VALUE.has(byte) &&
      this.#grammar.depth === this.#depth &&
      (outer === OPEN_LIST || this.#depth === 1 || list === OPEN_LIST)
    );
  }

  #setName(name: string): void {
    this.#name = name;
    const isText = (TEXTS as readonly string[]).includes(name);
    const isList = (LISTS as readonly string[]).includes(name);
    this.#depth = this.#grammar.brackets[0] === OPEN_LIST || isText ? 1 : isList ? 2 : -1;
  }

  #part(): JsonPart | undefined {
    if (this.#grammar.brackets[0] === OPEN_LIST) return 'events';
    return [...LISTS, ...TEXTS].find((part) => part === this.#name);
  }
}
