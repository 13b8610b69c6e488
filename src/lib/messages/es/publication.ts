import type { PublicationMessages } from '../types/publication.js';
import phrases from './phrases.js';

const QUOTES = { one: 'cita', many: 'de citas', other: 'citas' };
const WERE = { one: 'se comprobó', other: 'se comprobaron' };

/** What is published of a source whose text is not, in Spanish. */
const publication: PublicationMessages = {
  excerpts:
    'De esta fuente solo se publican aquí extractos: cada párrafo citado, con el anterior y el siguiente. Los derechos sobre el texto íntegro son de otros, o es confidencial.',
  quotes: 'El texto de esta fuente no se publica aquí: los derechos son de otros, o es confidencial.',
  checked: (count, hash) =>
    `${phrases.counted(count, QUOTES)} ${phrases.plural(count, WERE)} en el texto íntegro (SHA-256 ${hash}).`,
  gap: (first, last) =>
    first === last
      ? `El párrafo ${first} no se publica aquí.`
      : `Los párrafos ${span(first, last)} no se publican aquí.`,
  intro:
    'Lo que se publica de cada fuente. Las palabras que cita un acontecimiento están marcadas y llevan de vuelta a él.',
  toSources: 'Ir a las fuentes',
};
export default publication;

function span(first: number, last: number): string {
  return last === first + 1 ? phrases.and([`${first}`, `${last}`]) : `${first} a ${last}`;
}
