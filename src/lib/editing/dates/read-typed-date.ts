import { formatEdtf } from '../../model/dates/index.js';
import { readTyped, type TypedReading } from '../../model/dates/typed.js';
import { readWholeWritten, type RefusalKind } from '../../model/dates/written/index.js';

/** A date as it was typed, read: with the other dates that the same words may mean, or why it is none. */
export type TypedDate =
  | {
      readonly ok: true;
      readonly edtf: string;
      readonly reading: TypedReading;
      readonly alternatives: readonly string[];
      /** Counted from the date that it was read with. */
      readonly isCounted: boolean;
    }
  | { readonly ok: false; readonly fault: RefusalKind; readonly found: string };

/** What a typed date may be counted from. */
export interface TypedContext {
  /** EDTF. */
  readonly reference?: string | undefined;
  readonly anchor?: string | undefined;
}

/** Reads a date that a person types, in words of any language or as EDTF; “last month” counts from the reference. */
export function readTypedDate(text: string, { reference, anchor }: TypedContext): TypedDate {
  const typed = readTyped(text);
  const candidates = readWholeWritten(text, { reference, anchor });
  const [first] = candidates.flatMap((each) => (each.edtf === undefined ? [] : [each]));
  if (!typed.ok) {
    if (first?.edtf === undefined) return typed;
    return {
      ok: true,
      edtf: first.edtf,
      reading: 'plain',
      alternatives: first.alternatives,
      isCounted: true,
    };
  }
  const edtf = formatEdtf(typed.date);
  const readings = candidates.flatMap((each) =>
    each.edtf === undefined ? [] : [each.edtf, ...each.alternatives],
  );
  const alternatives = [...new Set(readings)].filter((other) => other !== edtf);
  return { ok: true, edtf, reading: typed.reading, alternatives, isCounted: false };
}
