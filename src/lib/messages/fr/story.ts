import type { StoryMessages } from '../types/story.js';
import keys from './keys.js';
import phrases from './phrases.js';

/** Events one at a time, in French. */
const story: StoryMessages = {
  name: 'Un événement à la fois',
  place: (place, all) => `${phrases.number(place)} sur ${phrases.number(all)}`,
  placeAmong: (place, shown, all) =>
    `${phrases.number(place)} sur ${phrases.number(shown)} affichés, ${phrases.number(all)} en tout`,
  previous: 'Précédent',
  next: 'Suivant',
  isFirst: 'C’est le premier événement',
  isLast: 'C’est le dernier événement',
  said: (place, title, date) => `${place}. ${title}, ${date}`,
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  moreQuotes: (count) =>
    phrases.counted(count, {
      one: 'autre citation',
      many: 'd’autres citations',
      other: 'autres citations',
    }),
  more: 'Plus',
  less: 'Moins',
  none: 'La recherche et les filtres ne laissent aucun événement.',
  showAll: (count) =>
    phrases.plural(count, {
      one: `Afficher ${phrases.number(count)} événement`,
      other: `Afficher les ${phrases.number(count)} événements`,
    }),
  empty: 'Cette chronologie n’a aucun événement.',
  keyList: [
    { keys: '← →', does: 'événement précédent ou suivant' },
    { keys: 'Début Fin', does: 'premier ou dernier événement' },
    { keys: 'F', does: 'plein écran et retour' },
    { keys: '⇞ ⇟', does: 'événement précédent ou suivant, en plein écran' },
    { keys: 'Échap', does: 'quitter le plein écran' },
    { keys: '/', does: 'rechercher' },
    ...keys.slice(-1),
  ],
};
export default story;
