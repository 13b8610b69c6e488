import { iriOf } from './addresses.js';
import type { Format } from './format.js';
import { oneLine } from './plain.js';
import type { DocumentDate } from './published.js';
import { worksOf, type Work } from './work.js';

const TYPES: Record<Work['kind'], string> = { press: 'NEWS', page: 'ELEC', document: 'GEN' };

/**
 * RIS (Research Information Systems), as reference managers read it: a record for each source and one for the
 * timeline. The format knows no escape, so a value is one line: a line break in it is a space.
 */
export const ris: Format = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: (timeline, options) => worksOf(timeline, options).map(recordOf).join('\r\n'),
};

function recordOf(work: Work): string {
  const { published, kind } = work;
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[kind]],
    ['ID', work.id],
    ['TI', work.title],
    ...work.authors.map((name) => ['AU', name] as const),
    [kind === 'press' ? 'T2' : 'PB', work.publisher],
    ['PY', published && yearOf(published)],
    ['DA', published && slashed(published)],
    ['Y2', work.accessed && slashed(work.accessed)],
    ['DO', work.doi],
    ['UR', work.url && iriOf(work.url)],
    ['AV', work.archived && iriOf(work.archived)],
    ['LA', work.language],
    ['AB', work.abstract],
    ['N1', work.note],
    ['ER', ''],
  ];
  return tags
    .filter((tag): tag is readonly [string, string] => tag[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`)
    .join('');
}

function yearOf({ year }: DocumentDate): string {
  return String(year).padStart(4, '0');
}

/** `2020/09/08`, `2020/09`, `2020` */
function slashed(date: DocumentDate): string {
  const parts = [date.month, date.day].flatMap((part) =>
    part === undefined ? [] : [String(part).padStart(2, '0')],
  );
  return [yearOf(date), ...parts].join('/');
}
