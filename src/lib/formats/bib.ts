import { formatEdtf } from '../model/dates/index.js';
import { iriOf } from './addresses.js';
import type { Format } from './format.js';
import { oneLine } from './plain.js';
import { texOf } from './tex.js';
import { worksOf, type Work } from './work.js';

/** BibTeX's own names of months, which every style puts into its language. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * BibTeX (UTF-8): an entry for each source and one for the timeline. The entry types are those that BibTeX and
 * biblatex both know. Titles and names are in braces of their own: capitals stay, and no name is cut in two. There
 * is a `urldate` only where the archive has the day on which an address was seen.
 */
export const bib: Format = {
  id: 'bib',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: (timeline, options) => worksOf(timeline, options).map(entryOf).join('\n'),
};

function entryOf(work: Work): string {
  const { published } = work;
  const fields: Readonly<Record<string, string | undefined>> = {
    title: `{{${tex(work.title)}}}`,
    author:
      work.authors.length > 0 ? `{${work.authors.map((name) => `{${tex(name)}}`).join(' and ')}}` : undefined,
    [work.kind === 'press' ? 'journal' : 'howpublished']: braced(work.publisher),
    // biblatex alone heeds it, and Pandoc.
    entrysubtype: work.kind === 'press' ? '{newspaper}' : undefined,
    year: published && `{${published.year}}`,
    month: published?.month === undefined ? undefined : MONTHS[published.month - 1],
    day: published?.day === undefined ? undefined : `{${published.day}}`,
    // An address is read as it is, marks of TeX included.
    url: work.url && `{${iriOf(work.url)}}`,
    // So is a DOI; a brace in one would end the field.
    doi: work.doi && `{${work.doi.replace(/[{}\\]/g, encodeURIComponent)}}`,
    urldate: work.accessed && `{${formatEdtf(work.accessed.value).slice(0, 10)}}`,
    language: braced(work.language),
    abstract: braced(work.abstract),
    note: braced(work.note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${work.kind === 'press' ? 'article' : 'misc'}{${work.id},\n${lines.join('')}}\n`;
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${tex(text)}}`;
}

function tex(text: string): string {
  return texOf(oneLine(text));
}
