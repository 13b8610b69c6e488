import { boundsOf } from '../model/dates/index.js';
import { quoteText } from '../model/quote.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { capitalised, dateText } from '../render/event-text.js';
import { citePlace } from '../source/index.js';
import type { FormatMessages } from '../messages/types/files.js';
import { addressesOf, type Addresses } from './addresses.js';
import { placeInCalendar, type PlacedDate } from './calendar.js';
import { contentLine, textValue } from './content-lines.js';
import { evidenceRows } from './evidence.js';
import type { Format } from './format.js';
import { documentDate } from './published.js';

interface Given {
  readonly timeline: Timeline;
  readonly messages: FormatMessages;
  readonly addresses: Addresses | undefined;
  readonly stamp: string;
}

/**
 * iCalendar (RFC 5545): an all-day entry for each event whose day a source states. What is left out, and why, is
 * said in the calendar's description.
 */
export const ics: Format = {
  id: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  write(timeline, { messages, site }) {
    const given = { timeline, messages, addresses: addressesOf(timeline, site), stamp: stampOf(timeline) };
    const { placed, counts } = placeInCalendar(timeline);
    const about = `${timeline.description}\n${messages.files.calendar(counts)}`;
    const entries = placed.map((each) => entryOf(each, given));
    return block('VCALENDAR', [
      contentLine('VERSION', '2.0'),
      contentLine('PRODID', `-//Sourceline//Sourceline 1//${messages.language.toUpperCase()}`),
      contentLine('CALSCALE', 'GREGORIAN'),
      // The older names are the ones that most programs show.
      ...['NAME', 'X-WR-CALNAME'].map((name) => contentLine(name, textValue(timeline.title))),
      ...['DESCRIPTION', 'X-WR-CALDESC'].map((name) => contentLine(name, textValue(about))),
      ...(given.addresses ? [contentLine('URL', given.addresses.timeline)] : []),
      // A calendar has at least one component: with no event to show it has a note.
      ...(entries.length > 0 ? entries : [noteOf(about, given)]),
    ]);
  },
};

function entryOf({ event, start, end }: PlacedDate, given: Given): string {
  const language = `;LANGUAGE=${given.timeline.language}`;
  return block('VEVENT', [
    ...identityOf(event.id, given),
    contentLine('DTSTART;VALUE=DATE', start),
    contentLine('DTEND;VALUE=DATE', end),
    contentLine(`SUMMARY${language}`, textValue(event.title)),
    contentLine('DESCRIPTION', textValue(descriptionOf(event, given))),
    ...(given.addresses ? [contentLine('URL', given.addresses.event(event.id))] : []),
    ...(event.tags.length > 0
      ? [contentLine(`CATEGORIES${language}`, event.tags.map(textValue).join(','))]
      : []),
    // It takes nobody's time.
    contentLine('TRANSP', 'TRANSPARENT'),
  ]);
}

function noteOf(about: string, given: Given): string {
  return block('VJOURNAL', [
    ...identityOf('', given),
    contentLine('SUMMARY', textValue(given.timeline.title)),
    contentLine('DESCRIPTION', textValue(about)),
  ]);
}

function identityOf(event: string, { timeline, stamp }: Given): string[] {
  return [contentLine('UID', `${event}@${timeline.id}.sourceline`), contentLine('DTSTAMP', stamp)];
}

function descriptionOf(event: TimelineEvent, { timeline, messages, addresses }: Given): string {
  const said = event.kind === 'statement' ? messages.event.saidBy : messages.event.reportedBy;
  const date = `${capitalised(dateText(event, messages))} (${messages.event.readFrom(event.date.basis, event.date.asWritten)})`;
  const quotes = evidenceRows({ ...timeline, events: [event] }).map(({ item, source, anchor }) => {
    const place = source ? citePlace(source, item.paragraph, messages.source.citation) : item.source;
    const role = item.role === 'supports' ? '' : `${messages.label(messages.event.role[item.role])} `;
    const quote = role + messages.files.quote(quoteText(item.quote), place);
    return [quote, addresses?.passage(item.source, anchor) ?? source?.url].filter(Boolean).join('\n');
  });
  const difference = event.difference === undefined ? [] : [`${messages.event.differ} ${event.difference}`];
  return [event.summary, `${messages.label(said)} ${event.attribution}`, date, ...difference, ...quotes].join(
    '\n\n',
  );
}

/** What a stamp can say: from 1970, since older calendars know nothing before, to the last year of four digits. */
const STAMPS = { first: 0, last: Date.UTC(9999, 11, 31, 23, 59, 59) };

/**
 * Returns the instant that entries are stamped with. A stamp is required, and there is no clock: it is the latest
 * time at which a source was published, since nothing here can have been written before; where no source gives one,
 * the beginning of 1970.
 */
function stampOf(timeline: Timeline): string {
  const times = timeline.sources.flatMap((source) => {
    const published = documentDate(source.published);
    return published ? [boundsOf(published.value).earliest] : [];
  });
  const latest = Math.min(Math.max(STAMPS.first, ...times), STAMPS.last);
  return new Date(latest).toISOString().replace(/[-:]|\.\d+/g, '');
}

function block(name: string, lines: readonly string[]): string {
  return [contentLine('BEGIN', name), ...lines, contentLine('END', name)].join('');
}
