import { boundsOf } from '../model/dates/index.js';
import { quotePieces } from '../model/quote.js';
import type { Source } from '../model/timeline.js';
import { placePieces } from '../source/quote-places.js';
import { hashName, iriOf, type Addresses } from './addresses.js';
import type { Row } from './evidence.js';
import { documentDate } from './published.js';
import { selectorsOf } from './selectors.js';

/** What a fragment of a page means (RFC 3236: the id of an element), by the name that the model gives it. */
const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236';

/** What `p3` means in an archived text: the third paragraph, headline, standfirst and boilerplate not counted. */
const PARAGRAPH_FRAGMENT = 'urn:sourceline:terms:paragraph';

/**
 * Returns where a quote is: on the publisher's page, where the document gives its address, and in the archived copy.
 * The copy is the page of this site, where one is known, else it is named by its hash. A quote that leaves words out has
 * these for each of its pieces, in their order.
 */
export function targetsOf({ item, source }: Row, addresses: Addresses | undefined): object[] {
  if (!source) return [];
  const places = placePieces(item, source);
  return quotePieces(item.quote).flatMap((piece, index) => {
    const place = places?.[index];
    const selectors = selectorsOf(piece, place, source);
    return [
      ...(source.url === undefined ? [] : [atPublisher(source, source.url, selectors, addresses)]),
      keptCopy(place?.paragraph ?? item.paragraph, source, selectors, addresses),
    ];
  });
}

type Selectors = ReturnType<typeof selectorsOf>;

function atPublisher(
  source: Source,
  url: string,
  { quote }: Selectors,
  addresses: Addresses | undefined,
): object {
  const page = addresses?.source(source.id);
  return {
    type: 'SpecificResource',
    source: sourceOf(iriOf(url), source),
    state: {
      type: 'TimeState',
      ...sourceDates(source),
      cached: cachedIn(source, page),
    },
    selector: quote,
  };
}

/** Returns where copies of the page are: here, and at archives of the web. */
function cachedIn(source: Source, page: string | undefined): string | readonly string[] {
  const copies = (source.archived ?? []).map(({ url }) => iriOf(url));
  const all = [...(page === undefined ? [] : [page]), hashName(source), ...copies];
  return all.length > 1 ? all : hashName(source);
}

function keptCopy(
  paragraph: number,
  source: Source,
  { quote, position }: Selectors,
  addresses: Addresses | undefined,
): object {
  const page = addresses?.source(source.id);
  return {
    type: 'SpecificResource',
    source: sourceOf(page ?? hashName(source), source),
    selector: {
      type: 'FragmentSelector',
      conformsTo: page === undefined ? PARAGRAPH_FRAGMENT : HTML_FRAGMENT,
      value: `p${paragraph}`,
      refinedBy: position ? [quote, page === undefined ? position : inParagraph(position)] : quote,
    },
  };
}

/** On the page, the element of a paragraph has its number and its events as well; the text is in its `p`. */
function inParagraph(position: object): object {
  return { type: 'CssSelector', value: 'p', refinedBy: position };
}

function sourceOf(id: string, { title, language }: Source): object {
  return { id, type: 'Text', label: title, language };
}

/** Returns the time that the page is of, in UTC: the whole of the minute, day, month or year that it names. */
function sourceDates(source: Source): object {
  const published = documentDate(source.published);
  if (!published) return {};
  const { earliest, latest } = boundsOf(published.value);
  if (earliest === latest) return { sourceDate: utc(earliest) };
  return { sourceDateStart: utc(earliest), sourceDateEnd: utc(latest) };
}

function utc(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+/, '');
}
