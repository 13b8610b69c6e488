import { parseEdtf } from '../model/dates/index.js';
import type { Issue } from '../model/issue.js';
import type { Paragraph } from '../model/timeline.js';
import type { Fields, Locate } from './frontmatter.js';

/** The page of each paragraph with which a page begins, by the paragraph's number. */
export type Pages = Readonly<Record<string, string>>;

/** Returns the faults of dates that have the form of one, and are no day of the calendar or no time of the clock. */
export function dateFaults(
  { published, accessed, archived = [] }: Pick<Fields, 'published' | 'accessed' | 'archived'>,
  locate: Locate,
): Issue[] {
  const dates: readonly (readonly [keys: readonly (string | number)[], date: string | undefined])[] = [
    [['published'], published],
    [['accessed'], accessed],
    ...archived.map(({ at }, index) => [['archived', index, 'at'], at] as const),
  ];
  return dates.flatMap(([keys, date]): Issue[] => {
    const read = date === undefined ? undefined : parseEdtf(date);
    if (date === undefined || !read || read.ok) return [];
    return [
      {
        severity: 'error',
        path: locate(...keys),
        what: `${keys.at(-1)} is no date: ${read.what}`,
        found: date,
        fix: read.fix,
      },
    ];
  });
}

/** Returns paragraphs with their pages: each has the page that began last. */
export function withPages(paragraphs: readonly Paragraph[], pages: Pages): readonly Paragraph[] {
  let page: string | undefined;
  return paragraphs.map((paragraph) => {
    page = pages[paragraph.number] ?? page;
    return page === undefined ? paragraph : { ...paragraph, page };
  });
}

/** Returns the faults of pages that begin with no paragraph. */
export function pageFaults(pages: Pages, count: number, locate: Locate): Issue[] {
  return Object.keys(pages)
    .filter((number) => Number(number) > count)
    .map((number) => ({
      severity: 'error',
      path: locate('pages', number),
      what: `a page begins with a paragraph that is not there: the text has ${count}`,
      found: `${number}: ${pages[number] ?? ''}`,
      fix: 'write the number of the first paragraph that begins on the page, or take the line out',
    }));
}
