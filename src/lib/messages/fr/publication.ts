import type { PublicationMessages } from '../types/publication.js';
import phrases from './phrases.js';

const QUOTES = { one: 'citation', many: 'de citations', other: 'citations' };
const WERE = { one: 'a été vérifiée', other: 'ont été vérifiées' };

/** What is published of a source whose text is not, in French. */
const publication: PublicationMessages = {
  excerpts:
    'Seuls des extraits de cette source sont publiés ici : chaque paragraphe cité, avec celui qui précède et celui qui suit. Les droits sur le texte entier appartiennent à d’autres, ou il est confidentiel.',
  quotes:
    'Le texte de cette source n’est pas publié ici : les droits appartiennent à d’autres, ou il est confidentiel.',
  checked: (count, hash) =>
    `${phrases.counted(count, QUOTES)} ${phrases.plural(count, WERE)} dans le texte entier (SHA-256 ${hash}).`,
  gap: (first, last) =>
    first === last
      ? `Le paragraphe ${first} n’est pas publié ici.`
      : `Les paragraphes ${span(first, last)} ne sont pas publiés ici.`,
  intro: 'Ce qui est publié de chaque source. Les mots qu’un événement cite sont marqués et ramènent à lui.',
  toSources: 'Aller aux sources',
};
export default publication;

function span(first: number, last: number): string {
  return last === first + 1 ? phrases.and([`${first}`, `${last}`]) : `${first} à ${last}`;
}
