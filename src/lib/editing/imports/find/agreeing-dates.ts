import type { Bounds } from '../../../model/dates/bounds.js';
import { boundsOf, parseEdtf } from '../../../model/dates/index.js';
import { readParagraphDates } from '../../suggest/paragraph-dates.js';
import type { SourceSentence } from './source-sentences.js';

/** What the dates of a sentence are to that of a draft: one says the same, as precisely or nearly so; one is round it; all are others. */
export type DateFit = 'same' | 'round' | 'none' | 'other';

/** Returns what the dates in a sentence say of a date (EDTF). */
export function dateFitOf(
  { source, paragraph, start, end }: SourceSentence,
  edtf: string | undefined,
): DateFit {
  const wanted = edtf === undefined ? undefined : boundsIn(edtf);
  if (!wanted) return 'none';
  let fit: DateFit = 'none';
  for (const { start: from, end: to, candidate } of readParagraphDates(source, paragraph, {
    published: source.published,
  })) {
    if (from < start || to > end || candidate.certainty === 'vague') continue;
    for (const each of [candidate.edtf ?? [], candidate.alternatives].flat()) {
      const found = boundsIn(each);
      if (!found) continue;
      if (overlaps(found, wanted)) {
        // “In 1901” is round 4 March 1901; “on 4 March 1901” is in 1901.
        if (found.latest - found.earliest <= 2 * (wanted.latest - wanted.earliest)) return 'same';
        fit = 'round';
      } else if (fit === 'none') fit = 'other';
    }
  }
  return fit;
}

function boundsIn(edtf: string): Bounds | undefined {
  const read = parseEdtf(edtf);
  return read.ok ? boundsOf(read.value) : undefined;
}

function overlaps(a: Bounds, b: Bounds): boolean {
  if (a.earliest === a.latest) return b.earliest <= a.earliest && a.earliest <= b.latest;
  return a.earliest < b.latest && b.earliest < a.latest;
}
