import type { Keys } from '../../model/shape.js';

/** What can be written into a definition. */
export type EditValue = string | number | readonly string[] | { readonly [field: string]: EditValue };

/** A value to be written into a definition as its author has it. */
export interface Edit {
  /** Leads to the field in the data as it is written. */
  readonly keys: Keys;
  readonly value: EditValue;
  /** What is there; undefined where there is nothing. */
  readonly before: unknown;
  /** Names the field as an Issue does: an event by its id. */
  readonly path: string;
}

/** A part of a text, and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Returns a text with its parts replaced, which do not overlap; those at one place stay in their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = splices.map((splice, index) => ({ ...splice, index }));
  sorted.sort((a, b) => a.start - b.start || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { start, end, text: put } of sorted) {
    result += text.slice(at, start) + put;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
