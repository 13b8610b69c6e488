import { addressesIn, readHtml, importedAddress } from '../html-text.js';
import type { CandidateQuote, CandidateSource } from '../import.js';

/** What a row says of where it is from. */
export interface RowReferences {
  /** Cells of columns of sources: words, an address, or a link. */
  readonly sources: readonly string[];
  readonly urls: readonly string[];
  readonly quotes: readonly string[];
  readonly published: string | undefined;
  /** Links of other cells. */
  readonly links: readonly CandidateSource[];
  /** Quotes within other cells. */
  readonly blockQuotes: readonly string[];
}

/** Returns the sources and quotes that a row names: words and an address that stand alone beside each other are one source. */
export function referencesOf({ sources, urls, quotes, published, links, blockQuotes }: RowReferences): {
  readonly sources: readonly CandidateSource[];
  readonly quotes: readonly CandidateQuote[];
  /** Cells of addresses that have none. */
  readonly noAddresses: readonly string[];
} {
  const byUrl = new Map<string, string | undefined>();
  const words: string[] = [];
  const noAddresses: string[] = [];
  const addUrl = (url: string, title?: string): void => {
    if (byUrl.get(url) === undefined) byUrl.set(url, title);
  };
  for (const cell of urls) {
    const html = readHtml(cell);
    const found = addressesIn(html.text);
    found.forEach((url) => addUrl(url));
    html.links.forEach(({ url, title }) => url !== undefined && addUrl(url, title));
    if (found.length === 0 && html.links.length === 0) noAddresses.push(cell);
  }
  for (const cell of sources) {
    const html = readHtml(cell);
    html.links.forEach(({ url, title }) => url !== undefined && addUrl(url, title));
    const found = addressesIn(html.text);
    found.forEach((url) => addUrl(url));
    const text = found
      .reduce((rest, url) => rest.replace(url, ' '), html.text)
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,;.])/g, '')
      .trim();
    const isLink = html.links.some(({ title }) => title === text);
    if (/[\p{L}\p{N}]/u.test(text) && !isLink && !words.includes(text)) words.push(text);
  }
  // Words and one address beside each other are one source.
  const [only] = byUrl.keys();
  if (words.length === 1 && byUrl.size === 1 && only !== undefined && byUrl.get(only) === undefined)
    byUrl.set(only, words.shift());
  const own = byUrl.size;
  links.forEach(({ url, title }) => url !== undefined && addUrl(url, title));
  const dated = published === undefined || published === '' ? {} : { published };
  const named = words.map((title): CandidateSource => ({ title, ...dated }));
  const addressed = [...byUrl].map(([url, title], at): CandidateSource => ({
    url,
    ...(title === undefined ? {} : { title }),
    ...(at < own ? dated : {}),
  }));
  const all = [...addressed, ...named];
  const [source] = addressed;
  const url = own === 1 ? source?.url : undefined;
  const cells = quotes.map((cell) => withoutMarks(readHtml(cell).text));
  const texts = [...new Set(cells)].filter((text) => text !== '');
  return {
    sources: all,
    quotes: [
      ...texts.map((text): CandidateQuote => ({ text, ...(url === undefined ? {} : { url }) })),
      ...blockQuotes.map((text): CandidateQuote => ({ text })),
    ],
    noAddresses,
  };
}

/** Returns the links of a cell: those of its HTML, and addresses that stand in its text. */
export function linksOfText(text: string, links: readonly CandidateSource[]): readonly CandidateSource[] {
  const known = new Set(links.map(({ url }) => url));
  return [
    ...links,
    ...addressesIn(text)
      .filter((url) => !known.has(url))
      .map((url) => ({ url })),
  ];
}

/** Returns the address of a link of a workbook, where it is one of the web. */
export function linkOfSheet(address: string): CandidateSource | undefined {
  const url = importedAddress(address);
  return url === undefined ? undefined : { url };
}

const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['「', '」'],
];

/** Returns a quote without the quotation marks round it, which are the table's and not the document's. */
function withoutMarks(text: string): string {
  const trimmed = text.replace(/\s*\n\s*/g, ' ').trim();
  const pair = MARKS.find(
    ([open, close]) => trimmed.length > 2 && trimmed.startsWith(open) && trimmed.endsWith(close),
  );
  const inner = trimmed.slice(1, -1);
  return pair && !inner.includes(pair[0]) && !inner.includes(pair[1]) ? inner.trim() : trimmed;
}
