import type { Source } from '../model/timeline.js';
import type { CitationMessages } from '../messages/types/page.js';

const SHORT_TITLE_WORDS = 3;

/** For a title in a script without spaces, in characters. */
const SHORT_TITLE_MAX = 32;

/**
 * Returns a place in a source as a reader would say it: “The Straits Times, 8 Sept 2020, ¶ 3”; without a publisher
 * by its short title: “China launches initiative…, undated, ¶ 7”. The date is the one in the document's own
 * offset from UTC, whatever the reader's.
 */
export function citePlace(source: Source, paragraphNumber: number, messages: CitationMessages): string {
  const page = source.paragraphs.find(({ number }) => number === paragraphNumber)?.page;
  return messages.paragraph(citeSource(source, messages), paragraphNumber, page);
}

/** Returns a source without the paragraph: “The Straits Times, 8 Sept 2020”. */
export function citeSource(source: Source, messages: CitationMessages): string {
  return messages.beside(source.publisher ?? shortTitle(source.title), dayOf(source, messages));
}

/** Returns the same beside a title that is given in full: publisher and date, as far as the document names them. */
export function citeBeside(source: Source, messages: CitationMessages): string {
  return source.publisher === undefined ? dayOf(source, messages) : citeSource(source, messages);
}

/** Returns the first three words of `title` and “…”; a title that is hardly longer is given whole. */
export function shortTitle(title: string): string {
  const messages = title.trim().split(/\s+/u);
  const kept = messages.length > SHORT_TITLE_WORDS + 1 ? messages.slice(0, SHORT_TITLE_WORDS) : messages;
  const characters = Array.from(kept.join(' '));
  const isWhole = kept === messages && characters.length <= SHORT_TITLE_MAX;
  const short = characters.slice(0, SHORT_TITLE_MAX).join('');
  return isWhole ? short : `${short.replace(/[\s\p{Pd},;:.]+$/u, '')}…`;
}

/** Returns the calendar day as written: `2020-09-08T22:25:42+08:00` is 8 Sept 2020; of `2020-09` the month alone. */
function dayOf({ published }: Source, messages: CitationMessages): string {
  if (published === undefined) return messages.undated;
  const [year, month, day] = published.split(/[-T]/).map(Number);
  if (!year) return published;
  if (!month) return messages.dates.year(year);
  return day ? messages.dates.shortDay(day, month, year) : messages.dates.month(month, year);
}
