import type { KeyMessages } from '../types/page.js';

/** The keys of a timeline, in French. Pages load them late; where a page is one script they are inside. */
const keys: readonly KeyMessages[] = [
  { keys: '← →', does: 'événement précédent ou suivant dans le temps' },
  { keys: '↑ ↓', does: 'événement au-dessus ou au-dessous' },
  { keys: 'Début Fin', does: 'premier ou dernier événement' },
  { keys: 'Entrée', does: 'ouvrir le passage cité' },
  { keys: 'Espace', does: 'énumérer les événements que compte ici un « + »' },
  { keys: 'Échap', does: 'revenir au point de départ' },
  { keys: '+ −', does: 'agrandir ou réduire' },
  { keys: '0', does: 'afficher tous les événements' },
  { keys: '/', does: 'rechercher' },
  { keys: 'F', does: 'ajuster à l’événement sélectionné ou aux résultats de la recherche' },
  { keys: 'G', does: 'aller à une date' },
  { keys: '?', does: 'cette liste', setting: 'Lettres et signes agissent dans toute la page' },
];
export default keys;
