/**
 * Dates as readers type them: “Sept 2020”, “8/9/2020”, “Q3 2020”, “2020年9月8日”, “44 BC”, and EDTF. A reader of one language
 * may use the words of another.
 */
import { parseEdtf } from './parse.js';
import type { Edtf } from './value.js';
import { explainWritten, readWholeWritten, type RefusalKind } from './written/index.js';

/** Which of the first two numbers was read as the day, where the first could be either. */
export type TypedReading = 'plain' | 'day-first' | 'month-first';

export type Typed =
  | { readonly ok: true; readonly date: Edtf; readonly reading: TypedReading }
  | {
      readonly ok: false;
      readonly fault: RefusalKind;
      /** What was found, as it was typed; a single word in lower case. */
      readonly found: string;
    };

/** Reads a date as it is typed. Never throws; years of two digits are not guessed at. */
export function readTyped(text: string): Typed {
  const [first] = readWholeWritten(text);
  const parsed = first?.edtf === undefined ? undefined : parseEdtf(first.edtf);
  if (parsed?.ok) return { ok: true, date: parsed.value, reading: readingOf(text, parsed.value) };
  const { kind, found } = explainWritten(text) ?? { kind: 'form', found: text.trim() };
  return { ok: false, fault: kind, found: kind === 'word' ? found.toLowerCase() : found };
}

/** Tells which of the first two of three numbers was read as the day, where the first could be either. */
function readingOf(text: string, date: Edtf): TypedReading {
  const [, first, second] = /^\D*(\d{1,2})\D+(\d{1,2})\D+\d{3,}\D*$/.exec(text.normalize('NFKC')) ?? [];
  if (first === undefined || first === second || Number(first) > 12) return 'plain';
  if (date.kind !== 'date' || date.precision !== 'day' || /\p{L}/u.test(text)) return 'plain';
  return date.month === Number(first) ? 'month-first' : 'day-first';
}
