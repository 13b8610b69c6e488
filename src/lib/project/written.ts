import type { Issue } from '../model/issue.js';
import type { Keys } from '../model/shape.js';

/** A place in a text, both from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A definition as its author wrote it: nothing is known of its shape yet, and what is left out is not filled in. */
export interface WrittenDefinition {
  readonly data: unknown;
  /** Returns where the value at these keys begins, or the nearest thing round it that the text has. */
  readonly positionOf: (keys: Keys) => TextPosition;
}

/** What a text gives: a definition, or why it cannot be read. */
export interface ReadText {
  readonly definition?: WrittenDefinition;
  readonly issues: readonly (Issue & TextPosition)[];
}

/** Returns the place of an offset into a text. */
export function textPosition(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - start + 1 };
}

/** Returns whether a value is a group of fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
