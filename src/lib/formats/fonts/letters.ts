import { quoteText } from '../../model/quote.js';
import type { Timeline } from '../../model/timeline.js';

/** What XML cannot hold: an SVG has U+FFFD in its place. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/u;
/** A character that no font has: the figure’s own draws a box for it. */
export const BOX = '\u{10fffd}';

/** What is never seen and needs no letter: white space, marks that only join, part or turn letters, and selectors. */
const UNSEEN = /[\s\p{Cf}\p{Variation_Selector}]/u;

export const isUnseen = (character: string): boolean => UNSEEN.test(character);

/** Returns true for a character that no font can have: a control character, half of a character, a replacement. */
export const isUnwritable = (character: string): boolean => UNWRITABLE.test(character);

/** A text of a timeline that figures draw, and where it is, as issues name places. */
export interface DrawnText {
  readonly path: string;
  readonly text: string;
  readonly event?: string;
  readonly source?: string;
}

/** Returns every text of a timeline that a figure, a card or a PDF may draw. */
export function* textsOf({
  title,
  description,
  lanes,
  sources,
  events,
}: Timeline): Generator<DrawnText, void> {
  yield { path: 'title', text: title };
  yield { path: 'description', text: description };
  for (const [index, lane] of lanes.entries()) yield { path: `lanes[${index}].title`, text: lane.title };
  for (const { id, ...source } of sources) {
    const { title: heading, publisher = '', url = '', authors = [] } = source;
    const texts = { title: heading, publisher, url, authors: authors.map(({ name }) => name).join(', ') };
    for (const [field, text] of Object.entries(texts))
      yield { path: `sources["${id}"].${field}`, text, source: id };
  }
  for (const { id, ...event } of events) {
    const at = `events["${id}"]`;
    const { difference = '' } = event;
    yield { path: `${at}.title`, text: event.title, event: id };
    yield { path: `${at}.attribution`, text: event.attribution, event: id };
    yield { path: `${at}.difference`, text: difference, event: id };
    for (const [index, text] of event.date.asWritten.entries())
      yield { path: `${at}.date.asWritten[${index}]`, text, event: id };
    for (const [index, { quote }] of event.evidence.entries())
      yield { path: `${at}.evidence[${index}].quote`, text: quoteText(quote), event: id };
  }
}
