import { parseJson } from '../../tables/parse-json.js';
import { foundText, ImportFault } from '../import.js';
import { DamagedItem, readObjectText } from './object-text.js';

/** What a file of JSON, or of a literal of JavaScript, holds. */
export interface JsonText {
  /** Items of its outermost lists that cannot be read are a `DamagedItem` each. */
  readonly value: unknown;
  /** The file ends in the middle. */
  readonly isCutOff: boolean;
}

/** A name or a call before the value: `var data =`, `storyjs_jsonp_data =`, `callback(`, `new vis.DataSet(`. */
const LEAD =
  /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*(?:[\w$.]+[\s:]*)*[=(]\s*(?:[\w$.]+\s+)*(?:[\w$.]+\()?(?=\s*[[{])/;

/**
 * Reads JSON as programs and people write it: also as a literal of JavaScript, with a name before it, comments, single quotes, and
 * commas too many. A whole number too long for a double is a text. A file that is cut off, and one with an item that is damaged,
 * gives the items that are whole.
 *
 * @throws ImportFault where no value begins
 */
export function readLooseJson(text: string): JsonText {
  try {
    return { value: parseJson(text).value, isCutOff: false };
  } catch {
    const from = LEAD.exec(text.slice(0, 2000))?.[0].length ?? 0;
    const read = readObjectText(text, from);
    if (read === undefined)
      throw new ImportFault('the file is not JSON', {
        found: foundText(text.slice(0, 200)),
        fix: 'export it again from its program',
      });
    return read;
  }
}

/** Returns a value as an object with its fields; undefined for anything else. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof DamagedItem)
    return undefined;
  return value as Readonly<Record<string, unknown>>;
}

/** Returns a value as a list; an empty one for anything else. */
export function itemsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns a text, a number or a truth as text without blanks round it; anything else is empty. */
export function scalarText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
