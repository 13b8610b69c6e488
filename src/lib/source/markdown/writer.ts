/** Collects the plain text of a block, with the place that each of its UTF-16 units was written at. */
export class TextWriter {
  #text = '';
  readonly #places: number[] = [];
  #end = 0;
  /** The place of a break that is only written once words follow it. */
  #breakAt: number | undefined;

  /** Appends what stands at `offset` of the body as it is written there. */
  copy(text: string, offset: number): void {
    for (let index = 0; index < text.length; index += 1) this.#unit(text.charAt(index), offset + index);
    this.#end = offset + text.length;
  }

  /** Appends what is written otherwise in the body, from `start` to `end`: each unit is at `start`. */
  replace(text: string, start: number, end: number): void {
    for (let index = 0; index < text.length; index += 1) this.#unit(text.charAt(index), start);
    this.#end = end;
  }

  /** Appends one blank for a line break, unless nothing, or only a blank, is before it. */
  breakLine(offset: number): void {
    this.#breakAt ??= offset;
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  /** Returns the text without white space at its ends, and its map. */
  finish(): { text: string; map: readonly number[] } {
    const from = this.#text.length - this.#text.trimStart().length;
    const to = this.#text.trimEnd().length;
    const text = this.#text.slice(from, Math.max(from, to));
    const last = this.#places[Math.max(from, to) - 1];
    // Behind an entity or an escape the place behind the text is that of what follows.
    const end = to === this.#text.length ? this.#end : (this.#places[to] ?? this.#end);
    return { text, map: [...this.#places.slice(from, Math.max(from, to)), last === undefined ? end : end] };
  }

  #unit(unit: string, place: number): void {
    const at = this.#breakAt;
    if (at !== undefined) {
      this.#breakAt = undefined;
      this.#text = this.#text.replace(/[ \t]+$/, '');
      this.#places.length = this.#text.length;
      if (this.#text !== '') {
        this.#text += ' ';
        this.#places.push(at);
      }
      if (unit === ' ' || unit === '\t') return;
    }
    this.#text += unit;
    this.#places.push(place);
  }
}
