import { formatEdtf, type EdtfDate } from '../model/dates/index.js';
import { boundsOf } from '../model/dates/bounds.js';
import type { Lane, TimelineEvent } from '../model/timeline.js';
import { addressesOf, iriOf } from './addresses.js';
import type { Format } from './format.js';
import { plainSpan, type PlainSpan } from './plain-span.js';
import { oneLine } from './plain.js';
import { proofsOf, type EventProofs, type ProofQuote } from './proofs.js';

/** It has years of five digits at most, and before the common era no months. */
const MOST_YEARS = 99_999;
/** What a line must not begin with, lest it be an event, a section, a comment or a setting: anything with a colon, to be safe. */
const MARKED = /^\s*(?:#|\/\/|---|(?:end\s?)?(?:section|group)\b)|:/i;

/**
 * Text of markwhen: a section for each lane, and below each event its quotes with links to their proof. Dates are in the form of EDTF
 * that it has; a moment is in UTC.
 */
export const markwhen: Format = {
  id: 'markwhen',
  extension: 'mw',
  mediaType: 'text/plain; charset=utf-8',
  write(timeline, { messages, site }) {
    const given = { timeline, messages, addresses: addressesOf(timeline, site) };
    let [dates, left] = [0, 0];
    const blockOf = (event: TimelineEvent): string[] => {
      const span = plainSpan(event.date.edtf);
      const written = span && dateOf(span);
      if (written === undefined) {
        left += 1;
        return [];
      }
      if (!written.isWhole) dates += 1;
      return [eventText(event, written.text, proofsOf(event, given))];
    };
    const sections = timeline.lanes.flatMap((lane) => sectionOf(lane, timeline.events, blockOf));
    const about = [timeline.description, messages.files.otherProgram({ dates, left })]
      .filter(Boolean)
      .join(' ');
    const header = ['---', `title: ${quoted(timeline.title)}`, `description: ${quoted(about)}`, '---', ''];
    return `${[header.join('\n'), ...sections].join('\n')}`;
  },
};

function sectionOf(
  { id, title }: Lane,
  events: readonly TimelineEvent[],
  blockOf: (event: TimelineEvent) => string[],
): string[] {
  const blocks = events.filter(({ lane }) => lane === id).flatMap(blockOf);
  return blocks.length === 0 ? [] : [`# ${plainLine(title)}\n`, ...blocks];
}

function eventText(event: TimelineEvent, date: string, { summary, lines, quotes }: EventProofs): string {
  const tags = event.tags.map((tag) => tag.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, ''));
  const marks = tags.filter((tag) => tag !== '' && !/^\d+$/.test(tag)).map((tag) => ` #${tag}`);
  const body = [
    ...summary.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map(plainLine),
    ...quotes.flatMap(quoteLines),
    ...lines.map(plainLine),
  ];
  const text = body.filter((line) => line !== '');
  return `${[`${date}: ${plainLine(event.title)}${marks.join('')}`, ...text.map(bodyLine)].join('\n')}\n`;
}

function quoteLines({ text, place, url }: ProofQuote): string[] {
  const label = plainLine(place).replace(/[[\]]/g, ' ');
  return [
    `> ${plainLine(text)}`,
    url === undefined ? plainLine(place) : `[${label}](${iriOf(url).replace(/[()]/g, escapeBracket)})`,
  ];
}

/** Returns a text on one line, without links: an address in it would be one that nobody has looked at. */
function plainLine(text: string): string {
  return oneLine(text).replaceAll('](', '] (').trim();
}

/** Round brackets would end the address of a link. */
function escapeBracket(bracket: string): string {
  return bracket === '(' ? '%28' : '%29';
}

/** Returns a line of text with a mark before it, where it would be something else by itself. A hyphen is part of a span of dates. */
function bodyLine(line: string): string {
  return MARKED.test(line) && !/^[>[]/.test(line) ? `• ${line}` : line;
}

interface WrittenDate {
  readonly text: string;
  readonly isWhole: boolean;
}

function dateOf({ start, end, isWhole }: PlainSpan): WrittenDate | undefined {
  const last = end ?? start;
  if (Math.max(Math.abs(start.year), Math.abs(last.year)) > MOST_YEARS - 1) return undefined;
  const isPlain = [start, last].every(({ year }) => year >= 0 && year <= 9999);
  if (!isPlain) {
    const isOfYears = start.precision === 'year' && last.precision === 'year';
    const text = end ? `${eraYear(start.year)} - ${eraYear(last.year)}` : eraYear(start.year);
    return { text, isWhole: isWhole && isOfYears };
  }
  if (start.precision === 'time' && last.precision === 'time') {
    const text = end ? `${utcText(start)} - ${utcText(last)}` : utcText(start);
    return { text, isWhole };
  }
  const text = end ? `${dayText(start)} / ${dayText(last)}` : dayText(start);
  return { text, isWhole: isWhole && start.precision !== 'time' && last.precision !== 'time' };
}

/** Returns a year with its era: the year 0 is 1 BCE. */
function eraYear(year: number): string {
  return year > 0 ? `${year}${year > 9999 ? '' : ' CE'}` : `${1 - year} BCE`;
}

function dayText(date: EdtfDate): string {
  return formatEdtf(date).replace(/T.*/, '');
}

function utcText(date: EdtfDate): string {
  return new Date(boundsOf(date).earliest).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Returns a text as YAML has one in quotation marks, on one line. */
function quoted(text: string): string {
  return JSON.stringify(oneLine(text));
}
