import { doiAddress, webAddress } from '../model/address.js';
import type { Source } from '../model/timeline.js';
import { citeBeside } from '../source/citation.js';
import type { Messages } from '../messages/types/page.js';

/**
 * A passage as footnote, in two styles of citation, and with its link: plain text to paste. What a document does
 * not name is not there, and a day of access only where its archive notes one; names are as in the byline, since a
 * byline does not say which is the family’s. APA and Chicago are English styles and stay so in every language.
 */
export type CiteStyle = 'quote' | 'footnote' | 'apa' | 'chicago';

export const CITE_STYLES: readonly CiteStyle[] = ['quote', 'footnote', 'apa', 'chicago'];

/** A passage to cite. */
export interface CitedPassage {
  readonly source: Source;
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  /** Verbatim. */
  readonly quote: string;
  /** Where these very words can be read: the publisher's page at them, else the archived copy. */
  readonly link?: string | undefined;
}

/** Returns the text of a passage in one of the styles. */
export function citePassage(style: CiteStyle, passage: CitedPassage, messages: Messages): string {
  switch (style) {
    case 'quote':
      return quoteWithLink(passage, messages);
    case 'footnote':
      return footnote(passage, messages);
    case 'apa':
      return apa(passage);
    case 'chicago':
      return chicago(passage);
  }
}

/** Returns the quote as it is, then its place, then its address, a line each. */
function quoteWithLink({ source, paragraph, quote, link }: CitedPassage, messages: Messages): string {
  const place = `${citeBeside(source, messages.source.citation)}, ${placeIn(source, paragraph, '¶')}`;
  return [quote, `— ${titled(source)}, ${place}`, link].filter((line) => line !== undefined).join('\n');
}

/** “Elizabeth Law, “China introduces …”, The Straits Times, 8 Sept 2020, ¶ 3, https://…” */
function footnote({ source, paragraph, link }: CitedPassage, messages: Messages): string {
  const parts = [
    ...namesOf(source),
    titled(source),
    citeBeside(source, messages.source.citation),
    placeIn(source, paragraph, '¶'),
    addressIn(source) ?? link,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Returns the entry of a list of references by the manual of the APA, and below it the reference in the text. */
function apa({ source, paragraph }: CitedPassage): string {
  const day = dayOf(source.published);
  const title = oneLine(source.title);
  const byline = namesOf(source);
  const names = listed(byline, '&');
  const date = day ? `(${[day.year, day.inYear].filter(Boolean).join(', ')}).` : '(n.d.).';
  const publisher = source.publisher === undefined ? undefined : ended(oneLine(source.publisher));
  const head = names === '' ? [ended(title), date] : [ended(names), date, ended(title)];
  const entry = [...head, publisher, addressIn(source)].filter((part) => part !== undefined).join(' ');
  const who =
    names === ''
      ? `“${singled(title)},”`
      : `${byline.length > 2 ? `${byline[0]} et al.` : byline.join(' & ')},`;
  return `${entry}\n(${who} ${day?.year ?? 'n.d.'}, ${placeIn(source, paragraph, 'para.')})`;
}

/** Returns a note by the Chicago Manual of Style. */
function chicago({ source, paragraph }: CitedPassage): string {
  const day = dayOf(source.published);
  const names = namesOf(source);
  const accessed = dayOf(source.accessed);
  const title = singled(oneLine(source.title));
  const [author, publisher] = [
    names.length > 3 ? `${names[0]} et al.` : listed(names, 'and'),
    oneLine(source.publisher ?? ''),
  ];
  const parts = [
    publisher,
    day ? longDate(day) : 'n.d.',
    placeIn(source, paragraph, 'para.'),
    accessed ? `accessed ${longDate(accessed)}` : '',
    addressIn(source) ?? '',
  ].filter((part) => part !== '');
  // The comma behind a title is inside its marks; behind a question there is none.
  const headline = /[?!]$/.test(title) ? `“${title}”` : `“${title},”`;
  return ended(`${author === '' ? '' : `${author}, `}${headline} ${parts.join(', ')}`);
}

/** Returns a paragraph, behind its page where the document has pages: “p. 12, ¶ 3”. */
function placeIn({ paragraphs }: Source, paragraph: number, sign: '¶' | 'para.'): string {
  const page = paragraphs.find(({ number }) => number === paragraph)?.page;
  return `${page === undefined ? '' : `p. ${page}, `}${sign} ${paragraph}`;
}

/** Returns where a document can be read: by its DOI, which stays, else at its address. */
function addressIn({ doi, url }: Source): string | undefined {
  return doi === undefined ? webAddress(url) : doiAddress(doi);
}

function titled(source: Source): string {
  return `“${singled(oneLine(source.title))}”`;
}

function namesOf({ authors = [] }: Source): string[] {
  return authors.map(({ name }) => oneLine(name)).filter((name) => name !== '');
}

/** “A”, “A and B”, “A, B, and C” */
function listed(names: readonly string[], and: '&' | 'and'): string {
  if (names.length < 2) return names.join('');
  const comma = names.length > 2 || and === '&' ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** With a full stop, unless it ends a sentence already. */
function ended(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

/** Marks of quotation inside of others. */
function singled(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’');
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as far as it is known. */
interface CitedDate {
  readonly year: number;
  /** “September 8”, “September”, or empty. */
  readonly inYear: string;
  readonly isDay: boolean;
}

/** Returns a date as written in the document's own offset from UTC; undefined where there is none to read. */
function dayOf(date: string | undefined): CitedDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  const name = MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return undefined;
  const inYear = [name, day && Number(day)].filter(Boolean).join(' ');
  return { year: Number(year), inYear, isDay: day !== undefined };
}

/** “September 8, 2020”, “September 2020”, “2020” */
function longDate({ year, inYear, isDay }: CitedDate): string {
  return inYear === '' ? String(year) : `${inYear}${isDay ? ',' : ''} ${year}`;
}
