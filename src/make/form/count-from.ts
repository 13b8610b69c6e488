import { readTypedDate } from '../../lib/editing/dates/read-typed-date.js';
import type { EditedProject } from '../../lib/editing/project.js';
import type { DateAnchor } from '../../lib/editing/suggest/date-choice.js';

/** What the words of a date are counted from, among what is typed: `event` with an id, or `typed`; and the date that is typed then. */
export const COUNT_FROM = 'form count from';
export const COUNTED_DATE = 'form count date';

/** A date is typed to count from. */
export const TYPED = 'typed';

interface Counted {
  readonly from: string | undefined;
  readonly text: string | undefined;
  readonly published: string | undefined;
}

/** Returns what the author chose to count from; nothing where that is the publication, an event that is gone, or no date. */
export function anchorOf(
  { events }: EditedProject,
  { from, text = '', published }: Counted,
): DateAnchor | undefined {
  if (from === TYPED) {
    const read = readTypedDate(text, { reference: published });
    return read.ok ? { edtf: read.edtf } : undefined;
  }
  const event = events.find(({ id }) => `event ${id}` === from);
  return event?.date && { edtf: event.date.edtf, title: event.title };
}
