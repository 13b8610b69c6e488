import { formatEdtf } from '../model/dates/index.js';
import { iriOf } from './addresses.js';
import { dayOf } from './days.js';
import type { Format } from './format.js';
import { oneLine } from './plain.js';
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
    ['PY', published && String(published.year).padStart(4, '0')],
    ['DA', published && formatEdtf(dayOf(published)).replaceAll('-', '/')],
    ['UR', work.url && iriOf(work.url)],
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
