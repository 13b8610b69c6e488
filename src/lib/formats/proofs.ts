import { quoteText } from '../model/quote.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { capitalised, dateText } from '../render/event-text.js';
import { citePlace } from '../source/index.js';
import type { FormatMessages } from '../messages/types/files.js';
import type { Addresses } from './addresses.js';
import { evidenceRows } from './evidence.js';

/** What an event's text in another program is made of. */
export interface EventProofs {
  readonly summary: string;
  /** Who says so, how the date was read, on what sources differ: a sentence each. */
  readonly lines: readonly string[];
  readonly quotes: readonly ProofQuote[];
}

/** A quotation, and where it can be checked. */
export interface ProofQuote {
  readonly text: string;
  /** The source and the paragraph, with what the quotation does for the event where it does not carry it. */
  readonly place: string;
  /** The passage in the archived text; the page of the publisher where no site is known. */
  readonly url: string | undefined;
}

/** Returns what an event says and rests on, in words. */
export function proofsOf(
  event: TimelineEvent,
  given: {
    readonly timeline: Timeline;
    readonly messages: FormatMessages;
    readonly addresses: Addresses | undefined;
  },
): EventProofs {
  const { timeline, messages, addresses } = given;
  const said = event.kind === 'statement' ? messages.event.saidBy : messages.event.reportedBy;
  const date = `${capitalised(dateText(event, messages))} (${messages.event.readFrom(event.date.basis, event.date.asWritten)})`;
  const quotes = evidenceRows({ ...timeline, events: [event] }).map(
    ({ item, source, anchor }): ProofQuote => {
      const place = source ? citePlace(source, item.paragraph, messages.source.citation) : item.source;
      const role = item.role === 'supports' ? '' : `${messages.label(messages.event.role[item.role])} `;
      return {
        text: quoteText(item.quote),
        place: role + place,
        url: addresses?.passage(item.source, anchor) ?? source?.url,
      };
    },
  );
  const difference = event.difference === undefined ? [] : [`${messages.event.differ} ${event.difference}`];
  return {
    summary: event.summary,
    lines: [`${messages.label(said)} ${event.attribution}`, date, ...difference],
    quotes,
  };
}
