import type { ReadingMessages } from '../types/lazy.js';
import publication from './publication.js';
import ways from './ways.js';

/** An article beside its own timeline, in French. Pages load it late, a mounted timeline has it inside. */
const reading: ReadingMessages = {
  backToTimeline: ways.backToTimeline,
  title: 'Les événements de cet article',
  inOrder: 'Événements dans l’ordre de l’article',
  inTimeline: 'dans la chronologie',
  backToPlace: 'Revenir au point de départ',
  wholeArticle: 'Afficher plus de l’article',
  lessOfIt: 'Afficher moins de l’article',
  openArticle: 'Ouvrir l’article',
  closeSource: 'Fermer la source',
  belongs: 'Le texte appartient à son éditeur ; il est archivé ici comme preuve.',
  archivedCopy: (date) => `Copie archivée, ${date}`,
  accessed: (date) => `Consulté le ${date}`,
  publication,
};
export default reading;
