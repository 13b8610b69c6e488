import type { ImportNote, ImportOptions } from '../import.js';
import type { Page } from './page.js';

/** Returns what was settled for a whole page. */
export function pageNotes(page: Page, options: ImportOptions): readonly ImportNote[] {
  const notes: ImportNote[] = [];
  if (page.hasOrdered) notes.push({ what: orderNote(page, options) });
  if (page.lostTimes > 0) {
    const times =
      page.lostTimes === 1 ? 'The time of 1 event has' : `The times of ${page.lostTimes} events have`;
    notes.push({
      what: `${times} no zone, and is left out: the day is kept. Choose a zone to keep the time.`,
    });
  }
  if (page.unplacedHeader.length > 0)
    notes.push({
      what: `The header also has ${page.unplacedHeader.join(', ')}, which a timeline has no place for.`,
    });
  return notes;
}

function orderNote({ order, orderFrom }: Page, options: ImportOptions): string {
  const name = order === 'dmy' ? 'day first' : 'month first';
  if (orderFrom === 'file') return `Dates of three numbers are ${name}: the header says so.`;
  if (options.order !== undefined) return `Dates of three numbers are ${name}, as chosen.`;
  return `Dates of three numbers are ${name}: so markwhen reads them where the header says nothing else.`;
}
