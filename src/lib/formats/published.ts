import { parseEdtf, type EdtfDate } from '../model/dates/index.js';

/** A date of a document, as precise as the document says. */
export interface DocumentDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** The whole, which may have a clock time. */
  readonly value: EdtfDate;
}

/** Returns a date of a document, by the document's own clock; undefined where there is none or what is no date. */
export function documentDate(edtf: string | undefined): DocumentDate | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  const value = parsed?.ok ? parsed.value : undefined;
  if (value?.kind !== 'date') return undefined;
  switch (value.precision) {
    case 'year':
      return { year: value.year, value };
    case 'month':
      return { year: value.year, month: value.month, value };
    case 'day':
    case 'time':
      return { year: value.year, month: value.month, day: value.day, value };
    default:
      return undefined;
  }
}
