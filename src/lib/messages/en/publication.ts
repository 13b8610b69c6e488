import type { PublicationMessages } from '../types/publication.js';
import phrases from './phrases.js';

const QUOTES = { one: 'quote', other: 'quotes' };
const WERE = { one: 'was', other: 'were' };

/** What is published of a source whose text is not, in English. */
const publication: PublicationMessages = {
  excerpts:
    'Only excerpts of this source are published here: each quoted paragraph, and one on either side. Its whole text is not ours to publish, or is confidential.',
  quotes: 'The text of this source is not published here: it is not ours to publish, or is confidential.',
  checked: (count, hash) =>
    `${phrases.counted(count, QUOTES)} ${phrases.plural(count, WERE)} checked against its whole text (SHA-256 ${hash}).`,
  gap: (first, last) =>
    first === last
      ? `Paragraph ${first} is not published here.`
      : `Paragraphs ${span(first, last)} are not published here.`,
  intro: 'What is published of each source. Words that an event quotes are marked, and lead back to it.',
  toSources: 'Go to the sources',
};
export default publication;

function span(first: number, last: number): string {
  return last === first + 1 ? phrases.and([`${first}`, `${last}`]) : `${first} to ${last}`;
}
