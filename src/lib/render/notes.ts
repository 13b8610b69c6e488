import { webAddress } from '../model/address.js';
import { quoteText } from '../model/quote.js';
import type { EventTable } from '../model/table.js';
import type { Media, Role, Timeline, TimelineEvent } from '../model/timeline.js';
import { citePlace } from '../source/citation.js';
import { evidenceLink } from '../source/evidence-link.js';
import { passageId } from '../source/passages.js';
import type { Messages } from '../messages/types/page.js';
import { capitalised, dateText } from './event-text.js';
import { isolated } from './figure/direction.js';

/** A quote as a note gives it: the words, where they are, and the addresses to check them at. */
export interface NoteQuote {
  /** Verbatim. */
  readonly text: string;
  readonly role: Role;
  /** “The Straits Times, 8 Sept 2020, ¶ 3” */
  readonly place: string;
  /** BCP 47 tag of the quote. */
  readonly language: string;
  /** Headline of the source. */
  readonly title: string;
  /** Publisher's page, as a reader would type it. */
  readonly address?: string;
  /** The same, at these very words. */
  readonly link?: string;
  /** The passage in the archived copy, where the site is known. */
  readonly kept?: string;
}

/** What proves one event: its number is that of its mark, in the order of time. */
export interface Note {
  readonly number: number;
  readonly event: TimelineEvent;
  /** “By 8 September 2020” */
  readonly date: string;
  /** “inferred from ‘Recently’” */
  readonly basis: string;
  readonly lane: string;
  /** The event's own page, where the site is known. */
  readonly page?: string;
  readonly quotes: readonly NoteQuote[];
  /** What its picture shows and whose it is; a figure does not show it. */
  readonly picture?: string;
}

export interface NoteOptions {
  readonly messages: Messages;
  /** Address of the site's root with a slash behind. */
  readonly site?: string | undefined;
}

/** Addresses of a timeline's pages on a site. */
export function pageOf(site: string, timeline: Timeline): string {
  return `${site}t/${encodeURIComponent(timeline.id)}/`;
}

/** Returns the note of every event, in the order of time. */
export function notesOf(timeline: Timeline, table: EventTable, options: NoteOptions): Note[] {
  return Array.from({ length: table.count }, (_, row) => timeline.events[table.event[row] ?? -1]).flatMap(
    (event, row) => (event ? [noteOf(timeline, event, row + 1, options)] : []),
  );
}

/** “Picture: the quay at low tide (A. Example, CC BY 4.0)” */
function pictureText({ alt, credit, licence }: Media, messages: Messages): string {
  return `${messages.label(messages.event.picture)} ${isolated(alt)} (${isolated(credit)}, ${isolated(licence)})`;
}

function noteOf(
  timeline: Timeline,
  event: TimelineEvent,
  number: number,
  { messages, site }: NoteOptions,
): Note {
  const page = site === undefined ? undefined : pageOf(site, timeline);
  return {
    number,
    event,
    date: capitalised(dateText(event, messages)),
    basis: messages.event.readFrom(event.date.basis, event.date.asWritten.map(isolated)),
    lane: timeline.lanes.find(({ id }) => id === event.lane)?.title ?? event.lane,
    ...(page === undefined ? {} : { page: `${page}e/${event.id}/` }),
    ...(event.media ? { picture: pictureText(event.media, messages) } : {}),
    quotes: event.evidence.map((item, index): NoteQuote => {
      const { source: id, paragraph, quote, role } = item;
      const source = timeline.sources.find((each) => each.id === id);
      const kept =
        page === undefined ? undefined : `${page}s/${encodeURIComponent(id)}/#${passageId(event, index)}`;
      const address = webAddress(source?.url);
      const link = source && evidenceLink(source, item);
      return {
        text: quoteText(quote),
        role,
        place: source ? citePlace(source, paragraph, messages.source.citation) : `${id}, ¶ ${paragraph}`,
        language: source?.language ?? timeline.language,
        title: source?.title ?? id,
        ...(address === undefined ? {} : { address }),
        ...(link === undefined ? {} : { link }),
        ...(kept === undefined ? {} : { kept }),
      };
    }),
  };
}
