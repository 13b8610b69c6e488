import { boundsOf, formatEdtf, parseEdtf, type EdtfDate } from '../../model/dates/index.js';
import { stepDate } from '../../model/dates/step.js';

/**
 * Returns the last day, month or year of a span that is drawn up to the beginning of `end`: to 1 September is to the last day of
 * August. Undefined where the span ends with its start; `before` where it ends earlier.
 */
export function lastOf(start: string, end: string): string | 'before' | undefined {
  const [from, to] = [dateOf(start), dateOf(end)];
  if (from === undefined || to === undefined) return 'before';
  const [begin, stop] = [boundsOf(from).earliest, boundsOf(to).earliest];
  if (stop < begin) return 'before';
  if (stop === begin) return undefined;
  const last = stepDate(to, -1) ?? to;
  // A month that ends in the middle of another one would be before its start: the span is within it.
  return boundsOf(last).latest <= begin ? undefined : formatEdtf(last);
}

function dateOf(edtf: string): EdtfDate | undefined {
  const parsed = parseEdtf(edtf);
  return parsed.ok && parsed.value.kind === 'date' ? parsed.value : undefined;
}
