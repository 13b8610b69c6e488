import type { EmbedMessages } from '../types/embed.js';
import phrases from './phrases.js';

/** Most ids that are named; a timeline may have any number. */
const MAX_NAMED = 12;

/** An embedded timeline in Spanish. */
const embed: EmbedMessages = {
  fullPage: 'Página completa',
  published: 'Original:',
  kept: 'Texto archivado:',
  options: {
    title: 'Opciones de la dirección que no se aplicaron',
    wrong: (option, found, allowed) =>
      `${option}: hallado: ${found ? `«${found}»` : 'nada'}; permitido: ${allowed}.`,
    unknown: (option, options) =>
      `«${option}» no es una opción; las opciones son ${phrases.and(named(options))}.`,
    twice: (option) => `${option} aparece más de una vez; vale la primera.`,
    oneOf: (choices) => phrases.or(named(choices)),
    someOf: (choices) => `una o varias de estas, separadas por comas: ${phrases.and(named(choices))}`,
    anEvent: (example) => `el identificador de un acontecimiento de esta cronología, como ${example}`,
    anEventOfLanes: (lanes) =>
      `el identificador de un acontecimiento de los grupos mostrados (${phrases.and(named(lanes))})`,
    aDate: 'una fecha u hora con límites conocidos, como 2020, 2020-08 o 2020-09-08',
    later: (from) => `una fecha posterior a ${from}`,
    beforeLast: 'una fecha anterior al último acontecimiento',
    afterFirst: 'una fecha posterior al primer acontecimiento',
  },
};
export default embed;

function named(items: readonly string[]): readonly string[] {
  return items.length > MAX_NAMED ? [...items.slice(0, MAX_NAMED), '…'] : items;
}
