import { TABLE_LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import { concatBytes } from './reader.js';

/** Lists of a timeline that are taken value by value, and texts that are taken whole. */
const LISTS = ['events', 'lanes', 'sources'] as const;
const TEXTS = ['title', 'language'] as const;
export type JsonPart = (typeof LISTS)[number] | (typeof TEXTS)[number];

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const MAX_DEPTH = 1000;
const decoder = new TextDecoder();

/**
 * Splits JSON, as it comes, into the values of its lists: those of the one list that it is, or of the lists of the
 * object that it is. It looks at brackets, commas and quotation marks alone; whether a value is JSON its parser says.
 */
export class JsonSplitter {
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** Brackets that are open, the outermost first. */
  readonly #open: number[] = [];
  #isInText = false;
  /** Where the value that is looked for begins; -1 while there is none. */
  #start = -1;
  /** Where a text begins that may be a name; for the outermost object. */
  #textStart = -1;
  #name = '';
  /** How many brackets are open round the values that are handed over; -1 where none are. */
  #depth = -1;
  #isDone = false;
  #hasEvents = false;

  readonly #take: (part: JsonPart, bytes: Uint8Array) => void;

  constructor(take: (part: JsonPart, bytes: Uint8Array) => void) {
    this.#take = take;
  }

  push(bytes: Uint8Array): Problem | undefined {
    this.#keepFrom(bytes);
    const problem = this.#scan();
    if (problem) return problem;
    const waiting = this.#start < 0 ? 0 : this.#bytes.length - this.#start;
    return waiting > TABLE_LIMITS.rowBytes ? { kind: 'row-bytes', limit: TABLE_LIMITS.rowBytes } : undefined;
  }

  end(): Problem | undefined {
    if (this.#isDone) return this.#hasEvents ? undefined : { kind: 'no-events' };
    return { kind: this.#open.length === 0 ? 'empty' : 'broken' };
  }

  /** Lets go of the bytes that nothing needs any more, and puts the next behind the rest. */
  #keepFrom(bytes: Uint8Array): void {
    const starts = [this.#start, this.#textStart].filter((start) => start >= 0);
    const keep = Math.min(this.#at, ...starts);
    this.#bytes = concatBytes(this.#bytes.subarray(keep), bytes);
    this.#at -= keep;
    if (this.#start >= 0) this.#start -= keep;
    if (this.#textStart >= 0) this.#textStart -= keep;
  }

  #scan(): Problem | undefined {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      if (this.#isInText) {
        if (!this.#skipText(bytes)) return undefined;
        continue;
      }
      const byte = bytes[this.#at] as number;
      if (byte > 32) {
        const problem = this.#step(byte);
        if (problem) return problem;
      }
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
    if (this.#textStart >= 0) {
      this.#setName(decoder.decode(bytes.subarray(this.#textStart + 1, at)));
      this.#textStart = -1;
    }
    this.#at += 1;
    return true;
  }

  #step(byte: number): Problem | undefined {
    const open = this.#open;
    if (this.#isDone || (open.length === 0 && byte !== OPEN_LIST && byte !== OPEN_OBJECT))
      return { kind: 'json' };
    const isClosing = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
    if (open.length === this.#depth && (byte === COMMA || isClosing)) this.#finish();
    else if (this.#start < 0 && byte !== COMMA && byte !== COLON && !isClosing && this.#isValue())
      this.#start = this.#at;
    if (byte === QUOTE) {
      this.#isInText = true;
      if (this.#start < 0 && open.length === 1 && open[0] === OPEN_OBJECT) this.#textStart = this.#at;
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      open.push(byte);
      if (open.length === 1) this.#setName('');
      if (open.length > MAX_DEPTH) return { kind: 'json' };
      if (byte === OPEN_LIST && open.length === this.#depth && this.#part() === 'events')
        this.#hasEvents = true;
    } else if (isClosing) {
      if (open.pop() !== byte - 2) return { kind: 'json' };
      this.#isDone = open.length === 0;
    } else if (byte === COMMA && open.length === 1 && open[0] === OPEN_OBJECT) this.#setName('');
    return undefined;
  }

  /** Hands over the value that ends here. */
  #finish(): void {
    if (this.#start < 0) return;
    const part = this.#part();
    const value = this.#bytes.subarray(this.#start, this.#at);
    this.#start = -1;
    if (part) this.#take(part, value);
  }

  /** Returns whether a value may begin here that is to be handed over. */
  #isValue(): boolean {
    const [outer, list] = this.#open;
    return (
      this.#open.length === this.#depth && (outer === OPEN_LIST || this.#depth === 1 || list === OPEN_LIST)
    );
  }

  #setName(name: string): void {
    this.#name = name;
    const isText = (TEXTS as readonly string[]).includes(name);
    const isList = (LISTS as readonly string[]).includes(name);
    this.#depth = this.#open[0] === OPEN_LIST || isText ? 1 : isList ? 2 : -1;
  }

  #part(): JsonPart | undefined {
    if (this.#open[0] === OPEN_LIST) return 'events';
    return [...LISTS, ...TEXTS].find((part) => part === this.#name);
  }
}
