import type { PageDocument } from './dom.js';
import { asOneLine } from './plain.js';
import { articleData, namesInData, textValues } from './json-ld.js';

export const FIELDS = [
  'title',
  'standfirst',
  'authors',
  'published',
  'publisher',
  'language',
  'url',
  'doi',
  'accessed',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a document says of itself, and where it says so. Authors are several values. */
export interface Said {
  readonly values: readonly string[];
  readonly from: string;
}

export type Metadata = Readonly<Partial<Record<Field, Said>>>;

/** Names of meta tags by field, the most exact first. */
const META: Readonly<
  Record<Exclude<Field, 'standfirst' | 'language' | 'url' | 'accessed'>, readonly string[]>
> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'headline'],
  authors: ['author', 'article:author', 'dc.creator', 'citation_author', 'byl', 'parsely-author'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'citation_publication_date',
    'pubdate',
    'publishdate',
    'date',
  ],
  doi: ['citation_doi', 'dc.identifier.doi', 'prism.doi', 'bepress_citation_doi'],
  publisher: ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'],
};

/** Reads what a page says of itself: from JSON-LD, then from its meta tags and attributes. What neither says is absent. */
export function readPageMetadata(page: PageDocument): Metadata {
  return firstOf(fromJsonLd(page), fromMeta(page));
}

/** Returns of each field what the first of the lists has. */
export function firstOf(...lists: readonly Metadata[]): Metadata {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const said = lists.map((list) => list[field]).find((each) => each !== undefined);
      return said ? [[field, said]] : [];
    }),
  );
}

function fromJsonLd(page: PageDocument): Metadata {
  const data = articleData(page);
  if (!data) return {};
  const { mainEntityOfPage: main } = data;
  const address = typeof main === 'object' && main !== null ? (main as Record<string, unknown>)['@id'] : main;
  return said('JSON-LD', {
    title: textValues(data['headline'] ?? data['name']).slice(0, 1),
    authors: namesInData(data['author']),
    published: textValues(data['datePublished']).slice(0, 1),
    publisher: namesInData(data['publisher']).slice(0, 1),
    language: textValues(data['inLanguage']).slice(0, 1).map(tagOf),
    url: [...textValues(data['url']), ...textValues(address)].slice(0, 1),
  });
}

function fromMeta(page: PageDocument): Metadata {
  const tags = Array.from(page.querySelectorAll('meta'), (tag) => ({
    name: (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase(),
    content: asOneLine(tag.getAttribute('content') ?? ''),
  }));
  const metadata: Partial<Record<Field, Said>> = {};
  for (const [field, names] of Object.entries(META) as [keyof typeof META, readonly string[]][])
    for (const name of names) {
      const values = tags
        .filter((tag) => tag.name === name && tag.content !== '')
        .map(({ content }) => content);
      const usable =
        field === 'doi'
          ? values
              .slice(0, 1)
              .map((value) => value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''))
          : field === 'authors'
            ? values.filter((value) => !/^https?:/.test(value))
            : values.slice(0, 1);
      if (usable.length > 0) metadata[field] ??= { values: usable, from: `meta ${name}` };
    }
  const contentOf = (...names: readonly string[]) =>
    tags.find(({ name, content }) => names.includes(name) && content)?.content;
  const hreflang = page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang');
  const language = hreflang ?? contentOf('og:locale', 'dc.language', 'content-language', 'language');
  if (language) metadata.language = { values: [tagOf(language)], from: hreflang ? 'html lang' : 'meta' };
  const [canonical] = Array.from(page.querySelectorAll('link[rel="canonical"]'), (link) =>
    link.getAttribute('href'),
  );
  const address = contentOf('og:url');
  const saved = savedFrom(page);
  if (canonical && /^https?:/.test(canonical)) metadata.url = { values: [canonical], from: 'link canonical' };
  else if (address) metadata.url = { values: [address], from: 'meta og:url' };
  else if (saved) metadata.url = { values: [saved], from: 'note of the browser that saved it' };
  return metadata;
}

/** Browsers and SingleFile write into a saved page where it is from. */
function savedFrom(page: PageDocument): string | undefined {
  const COMMENT = 8;
  for (const list of [page.childNodes, page.documentElement.childNodes])
    for (const node of Array.from(list).filter(({ nodeType }) => nodeType === COMMENT)) {
      const [, address] =
        /(?:saved from url=\(\d+\)|\burl:)\s*(https?:\/\/\S+)/.exec(node.textContent ?? '') ?? [];
      if (address !== undefined) return address;
    }
  return undefined;
}

/** Returns what Readability says of a page, for what nothing else says. */
export function fromReadability(
  values: Readonly<Partial<Record<'title' | 'byline' | 'siteName' | 'lang' | 'publishedTime', string>>>,
): Metadata {
  const list = (value: string | undefined) => (value === undefined ? [] : [value]);
  return said('Readability', {
    title: list(values.title),
    authors: list(values.byline?.replace(/^(?:by|von|par|por)\s+/i, '')),
    publisher: list(values.siteName),
    language: list(values.lang).map(tagOf),
    published: list(values.publishedTime),
  });
}

function said(from: string, fields: Readonly<Partial<Record<Field, readonly string[]>>>): Metadata {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, given]) => {
      const values = given.map(asOneLine).filter((value) => value !== '');
      return values.length > 0 ? [[field, { values, from }]] : [];
    }),
  );
}

function tagOf(language: string): string {
  return language.trim().replaceAll('_', '-');
}
