import type { PublicationMessages } from '../types/publication.js';
import phrases from './phrases.js';

const QUOTES = { one: 'Zitat', other: 'Zitate' };
const WERE = { one: 'wurde', other: 'wurden' };

/** What is published of a source whose text is not, in German. */
const publication: PublicationMessages = {
  excerpts:
    'Aus dieser Quelle sind hier nur Auszüge veröffentlicht: jeder zitierte Absatz und je einer davor und danach. Die Rechte am ganzen Text liegen bei anderen, oder er ist vertraulich.',
  quotes:
    'Der Text dieser Quelle ist hier nicht veröffentlicht: Die Rechte liegen bei anderen, oder er ist vertraulich.',
  checked: (count, hash) =>
    `${phrases.counted(count, QUOTES)} ${phrases.plural(count, WERE)} am ganzen Text geprüft (SHA-256 ${hash}).`,
  gap: (first, last) =>
    first === last
      ? `Absatz ${first} ist hier nicht veröffentlicht.`
      : `Die Absätze ${span(first, last)} sind hier nicht veröffentlicht.`,
  intro:
    'Was von jeder Quelle veröffentlicht ist. Wörter, die ein Ereignis zitiert, sind markiert und führen zu ihm zurück.',
  toSources: 'Zu den Quellen',
};
export default publication;

function span(first: number, last: number): string {
  return last === first + 1 ? phrases.and([`${first}`, `${last}`]) : `${first} bis ${last}`;
}
