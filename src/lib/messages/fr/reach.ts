import type { ReachMessages } from '../types/reach.js';
import phrases from './phrases.js';

/** What leads to events that are not drawn, in French. */
const reach: ReachMessages = {
  empty: 'Aucun événement dans la période affichée.',
  earlier: 'avant',
  later: 'après',
  noneLeft: 'La recherche et les filtres ne laissent aucun événement.',
  clear: 'Afficher de nouveau tous les événements',
  atPlace: (count) => `+${phrases.number(count)} : ${events(count)} à cet endroit`,
  inLane: (count, lane) => `+${phrases.number(count)} : ${events(count)} sans étiquette dans ${lane}`,
  hint: (count) => `${events(count)} en dessous : la barre d’espace en donne la liste`,
  noneHidden: 'Aucun événement n’est caché ici.',
  close: 'Fermer',
};
export default reach;

function events(count: number): string {
  return phrases.counted(count, { one: 'événement', many: 'd’événements', other: 'événements' });
}
