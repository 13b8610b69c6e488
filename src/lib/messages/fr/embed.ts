import type { EmbedMessages } from '../types/embed.js';
import phrases from './phrases.js';

/** Most ids that are named; a timeline may have any number. */
const MAX_NAMED = 12;

/** An embedded timeline in French. */
const embed: EmbedMessages = {
  fullPage: 'Page entière',
  published: 'Éditeur :',
  kept: 'Texte archivé :',
  options: {
    title: 'Options de l’adresse qui n’ont pas été prises en compte',
    wrong: (option, found, allowed) =>
      `${option} : trouvé : ${found ? `« ${found} »` : 'rien'} ; permis : ${allowed}.`,
    unknown: (option, options) =>
      `« ${option} » n’est pas une option ; les options sont ${phrases.and(named(options))}.`,
    twice: (option) => `${option} figure plusieurs fois ; seule la première valeur compte.`,
    oneOf: (choices) => phrases.or(named(choices)),
    someOf: (choices) =>
      `une ou plusieurs de ces valeurs, séparées par des virgules : ${phrases.and(named(choices))}`,
    anEvent: (example) => `l’identifiant d’un événement de cette chronologie, comme ${example}`,
    anEventOfLanes: (lanes) =>
      `l’identifiant d’un événement des groupes affichés (${phrases.and(named(lanes))})`,
    aDate: 'une date ou une heure aux bornes connues, comme 2020, 2020-08 ou 2020-09-08',
    later: (from) => `une date après ${from}`,
    beforeLast: 'une date avant le dernier événement',
    afterFirst: 'une date après le premier événement',
  },
};
export default embed;

function named(items: readonly string[]): readonly string[] {
  return items.length > MAX_NAMED ? [...items.slice(0, MAX_NAMED), '…'] : items;
}
