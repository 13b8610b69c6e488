import type { Format } from './format.js';
import type { DocumentDate } from './published.js';
import { worksOf, type Work } from './work.js';

const TYPES: Record<Work['kind'], string> = {
  press: 'article-newspaper',
  page: 'webpage',
  document: 'document',
};

/** CSL-JSON, as Zotero, Pandoc and Quarto read it: an item for each source and one for the timeline. */
export const csl: Format = {
  id: 'csl',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (timeline, options) => `${JSON.stringify(worksOf(timeline, options).map(itemOf), undefined, 2)}\n`,
};

function itemOf(work: Work): object {
  const { kind, published, publisher } = work;
  return {
    id: work.id,
    type: TYPES[kind],
    title: work.title,
    // A literal name is printed as it is.
    ...(work.authors.length > 0 ? { author: work.authors.map((literal) => ({ literal })) } : {}),
    ...(publisher === undefined ? {} : { [kind === 'press' ? 'container-title' : 'publisher']: publisher }),
    ...(published ? { issued: partsOf(published) } : {}),
    ...(work.accessed ? { accessed: partsOf(work.accessed) } : {}),
    ...(work.url === undefined ? {} : { URL: work.url }),
    ...(work.doi === undefined ? {} : { DOI: work.doi }),
    ...(work.archived === undefined ? {} : { archive_location: work.archived }),
    language: work.language,
    ...(work.abstract === undefined ? {} : { abstract: work.abstract }),
    note: work.note,
  };
}

/** Returns a date with the parts that are known. */
function partsOf({ year, month, day }: DocumentDate): object {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
