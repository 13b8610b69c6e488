const [COMMA, COLON] = [44, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
/** Brackets within brackets that are followed. */
export const MOST_BRACKETS = 1000;
const decoder = new TextDecoder();

/** What may come next. */
type Wanted = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'end';

/** Says, mark by mark, whether a text is JSON (RFC 8259): which brackets are open and what may come next. */
export class JsonGrammar {
  /** Brackets that are open, the outermost first. */
  readonly brackets: number[] = [];
  #wanted: Wanted = 'value';

  get depth(): number {
    return this.brackets.length;
  }

  get wantsName(): boolean {
    return this.#wanted === 'name' || this.#wanted === 'name or end';
  }

  get wantsValue(): boolean {
    return this.#wanted === 'value' || this.#wanted === 'value or end';
  }

  get isDone(): boolean {
    return this.#wanted === 'end';
  }

  /** Nothing has come yet. */
  get isEmpty(): boolean {
    return this.depth === 0 && this.#wanted === 'value';
  }

  /** Takes a bracket, a comma or a colon; false where there may be none. */
  take(byte: number): boolean {
    if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (!this.wantsValue || !this.open(byte)) return false;
      this.#wanted = byte === OPEN_LIST ? 'value or end' : 'name or end';
      return true;
    }
    if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      const before = byte === CLOSE_LIST ? 'value or end' : 'name or end';
      if ((this.#wanted !== 'comma or end' && this.#wanted !== before) || !this.close(byte)) return false;
      this.endValue();
      return true;
    }
    if (byte === COLON && this.#wanted === 'colon') this.#wanted = 'value';
    else if (byte === COMMA && this.#wanted === 'comma or end')
      this.#wanted = this.brackets.at(-1) === OPEN_LIST ? 'value' : 'name';
    else return false;
    return true;
  }

  /** Takes a text, a number, `true`, `false` or `null`; false where there may be none, or for what is none. */
  takeScalar(written: Uint8Array): boolean {
    if (!this.wantsName && !this.wantsValue) return false;
    try {
      JSON.parse(decoder.decode(written));
    } catch {
      return false;
    }
    if (this.wantsName) this.#wanted = 'colon';
    else this.endValue();
    return true;
  }

  /** Says that a value has ended. */
  endValue(): void {
    this.#wanted = this.depth === 0 ? 'end' : 'comma or end';
  }

  /** Counts a bracket only; false when there are too many. */
  open(byte: number): boolean {
    this.brackets.push(byte);
    return this.brackets.length <= MOST_BRACKETS;
  }

  /** Counts a bracket only; false when it closes another. */
  close(byte: number): boolean {
    return this.brackets.pop() === byte - 2;
  }

  /** Returns whether a byte may be part of a number or of a name such as `true`. */
  isWord(byte: number): boolean {
    return (
      (byte >= 48 && byte <= 57) ||
      (byte >= 97 && byte <= 122) ||
      byte === 43 ||
      byte === 45 ||
      byte === 46 ||
      byte === 69
    );
  }
}
