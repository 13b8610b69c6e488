import type { DayOrder } from '../../tables/dates/day-order.js';
import { readCell, writeOrdered } from '../../tables/dates/read-cell.js';
import { parseEdtf } from '../../model/dates/index.js';

/** What a tag says of a date. */
export type DateTag =
  | { readonly kind: 'date'; readonly edtf: string; readonly written: string }
  /** It can be read in two ways. */
  | { readonly kind: 'order'; readonly written: string; readonly dmy: string; readonly mdy: string }
  /** It says that it is a date, and cannot be read. */
  | { readonly kind: 'unread'; readonly written: string };

const NAMED = /^(?:date|when|on|datum|fecha|日期)\s*[:=]\s*(.+)$/iu;
/** Fewer digits are a number of something. */
const YEAR = /^-?\d{4}$/;

/** Reads a tag as a date; undefined where it is a word like any other. */
export function readDateTag(tag: string, order: DayOrder | undefined): DateTag | undefined {
  const named = NAMED.exec(tag.trim())?.[1]?.trim();
  const written = named ?? tag.trim();
  if (YEAR.test(written)) return { kind: 'date', edtf: written, written };
  const cell = readCell(written);
  if (cell.kind === 'edtf') return { kind: 'date', edtf: cell.edtf, written };
  if (parseEdtf(written).ok && (named !== undefined || /\d{4}/.test(written)))
    return { kind: 'date', edtf: written, written };
  if (cell.kind === 'order') {
    const [dmy, mdy] = (['dmy', 'mdy'] as const).map((each) => writeOrdered(cell.date, each));
    const chosen = order === 'mdy' ? mdy : dmy;
    if (dmy?.kind === 'edtf' && mdy?.kind === 'edtf' && order === undefined)
      return { kind: 'order', written, dmy: dmy.edtf, mdy: mdy.edtf };
    const only =
      order !== undefined && chosen?.kind === 'edtf'
        ? chosen
        : [dmy, mdy].find((each) => each?.kind === 'edtf');
    if (only?.kind === 'edtf') return { kind: 'date', edtf: only.edtf, written };
  }
  return named === undefined ? undefined : { kind: 'unread', written };
}
