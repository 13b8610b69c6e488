import { formatEdtf, type EdtfDate } from '../model/dates/index.js';
import { dateAfter } from '../model/dates/date-after.js';
import type { TimelineEvent } from '../model/timeline.js';
import { addressesOf } from './addresses.js';
import type { Format } from './format.js';
import { isInDateYears, plainSpan, type PlainSpan } from './plain-span.js';
import { oneLine } from './plain.js';
import { plainHtml, proofHtml } from './proof-html.js';
import { proofsOf, type EventProofs } from './proofs.js';

/**
 * Items and groups of vis-timeline: a bar ends where the first day, month or year begins that is no part of it. Texts are HTML there:
 * ours have no markup but links and quotations.
 */
export const vis: Format = {
  id: 'vis',
  extension: 'vis.json',
  mediaType: 'application/json',
  write(timeline, { messages, site }) {
    const given = { timeline, messages, addresses: addressesOf(timeline, site) };
    const items = timeline.events.flatMap((event) => {
      const span = plainSpan(event.date.edtf);
      const dates = span && datesOf(span);
      return dates ? [{ span, item: itemOf(event, dates, proofsOf(event, given)) }] : [];
    });
    const counts = {
      dates: items.filter(({ span }) => span?.isWhole === false).length,
      left: timeline.events.length - items.length,
    };
    const file = {
      title: timeline.title,
      description: [timeline.description, messages.files.otherProgram(counts)].filter(Boolean).join('\n'),
      groups: timeline.lanes.map(({ id, title }) => ({ id, content: plainHtml(oneLine(title)) })),
      items: items.map(({ item }) => item),
    };
    return `${JSON.stringify(file, undefined, 2)}\n`;
  },
};

interface VisDates {
  readonly start: string;
  readonly end?: string;
}

function itemOf(event: TimelineEvent, dates: VisDates, proofs: EventProofs): object {
  return {
    id: event.id,
    content: plainHtml(oneLine(event.title)),
    ...dates,
    group: event.lane,
    type: dates.end === undefined ? 'box' : 'range',
    title: proofHtml(proofs),
  };
}

function datesOf({ start, end }: PlainSpan): VisDates | undefined {
  const last = end ?? start;
  if (![start, last].every(isInDateYears)) return undefined;
  return { start: isoText(start), ...(end ? { end: isoText(dateAfter(end, 1) ?? end) } : {}) };
}

/** Returns a date as ISO 8601 has it, and Date.parse reads it: years outside 0 to 9999 have a sign and six digits. */
function isoText(date: EdtfDate): string {
  const { year } = date;
  if (year >= 0 && year <= 9999) return formatEdtf(date);
  const long = `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
  return formatEdtf({ ...date, year: 2000 }).replace(/^2000/, long);
}
