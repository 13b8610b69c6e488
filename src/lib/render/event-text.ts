import { parseEdtf } from '../model/dates/index.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { dateInWords } from '../messages/date.js';
import type { Messages } from '../messages/types/page.js';

/** Returns an event's date in words; the EDTF string itself where it cannot be read. */
export function dateText(event: TimelineEvent, messages: Messages): string {
  const parsed = parseEdtf(event.date.edtf);
  return parsed.ok ? dateInWords(parsed.value, messages.date) : event.date.edtf;
}

/**
 * Returns a mark in words, as a screen reader says it: “Wang Yi speaks in Beijing, 8 September 2020, China”. Of marks
 * at the very same place, `hidden` ones are below it: “Wang Yi speaks in Beijing +6, …”, as its label has it.
 */
export function markText(timeline: Timeline, event: TimelineEvent, messages: Messages, hidden = 0): string {
  const lane = timeline.lanes.find(({ id }) => id === event.lane)?.title ?? '';
  const title = hidden > 0 ? `${event.title} +${hidden}` : event.title;
  return [title, dateText(event, messages), lane].filter(Boolean).join(', ');
}

/** With a capital, as the beginning of a line: “By 8 September 2020”. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
