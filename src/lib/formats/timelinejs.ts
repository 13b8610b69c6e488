import type { EdtfDate } from '../model/dates/index.js';
import type { TimelineEvent } from '../model/timeline.js';
import { capitalised, dateText } from '../render/event-text.js';
import { addressesOf } from './addresses.js';
import type { Format } from './format.js';
import { isInDateYears, plainSpan, type PlainSpan } from './plain-span.js';
import { oneLine } from './plain.js';
import { paragraphHtml, plainHtml, proofHtml } from './proof-html.js';
import { proofsOf } from './proofs.js';
import { timelineJsYear } from './timelinejs-year.js';

/**
 * The JSON of TimelineJS 3: a slide for each event, in the group of its lane, with its quotes and the way to their proof. What the
 * parts of a date cannot say is said in words in its place.
 */
export const timelinejs: Format = {
  id: 'timelinejs',
  extension: 'timelinejs.json',
  mediaType: 'application/json',
  write(timeline, { messages, site }) {
    const addresses = addressesOf(timeline, site);
    const given = { timeline, messages, addresses };
    const titles = new Map(timeline.lanes.map(({ id, title }) => [id, oneLine(title)]));
    const slides = timeline.events.flatMap((event) => {
      const span = plainSpan(event.date.edtf);
      if (!span) return [];
      const words = capitalised(dateText(event, messages));
      const slide = { ...slideOf(event, span, words), group: plainHtml(titles.get(event.lane) ?? '') };
      return [
        {
          span,
          slide: {
            ...slide,
            text: { headline: plainHtml(oneLine(event.title)), text: proofHtml(proofsOf(event, given)) },
          },
        },
      ];
    });
    const lossy = slides.filter(({ span }) => !isExact(span)).length;
    const counts = { dates: lossy, left: timeline.events.length - slides.length };
    const about = [timeline.description, messages.files.otherProgram(counts)].filter(Boolean);
    const file = {
      ...(slides.some(({ span }) => isCosmic(span)) ? { scale: 'cosmological' } : {}),
      title: {
        unique_id: `title-${timeline.id}`,
        text: { headline: plainHtml(oneLine(timeline.title)), text: about.map(paragraphHtml).join('') },
      },
      events: slides.map(({ slide }) => slide),
    };
    return `${JSON.stringify(file, undefined, 2)}\n`;
  },
};

function slideOf(event: TimelineEvent, span: PlainSpan, words: string): object {
  return {
    unique_id: event.id,
    start_date: partsOf(span.start),
    ...(span.end ? { end_date: partsOf(span.end) } : {}),
    ...(isExact(span) ? {} : { display_date: plainHtml(words) }),
    // The addresses of proofs are links already.
    autolink: false,
  };
}

/** A time of day has no zone there: it is shown in words, with its offset. */
function isExact({ start, end, isWhole }: PlainSpan): boolean {
  return isWhole && start.precision !== 'time' && end?.precision !== 'time';
}

function isCosmic({ start, end }: PlainSpan): boolean {
  return ![start, end ?? start].every(isInDateYears);
}

function partsOf(date: EdtfDate): object {
  const year = timelineJsYear(date.year);
  if (date.precision === 'month') return { year, month: date.month };
  if (date.precision === 'day') return { year, month: date.month, day: date.day };
  if (date.precision !== 'time') return { year };
  const { month, day, hour, minute, second } = date;
  return { year, month, day, hour, minute, ...(second === undefined ? {} : { second }) };
}
