import type { ReadingMessages } from '../types/lazy.js';
import publication from './publication.js';
import ways from './ways.js';

/** An article beside its own timeline, in German. Pages load it late, a mounted timeline has it inside. */
const reading: ReadingMessages = {
  backToTimeline: ways.backToTimeline,
  title: 'Die Ereignisse dieses Artikels',
  inOrder: 'Ereignisse in der Reihenfolge des Artikels',
  inTimeline: 'in der Zeitleiste',
  backToPlace: 'Zurück zur vorigen Stelle',
  wholeArticle: 'Mehr vom Artikel zeigen',
  lessOfIt: 'Weniger vom Artikel zeigen',
  openArticle: 'Artikel öffnen',
  closeSource: 'Quelle schließen',
  belongs: 'Die Rechte am Text liegen beim Herausgeber; hier ist er als Beleg archiviert.',
  archivedCopy: (date) => `Archivierte Kopie, ${date}`,
  accessed: (date) => `Abgerufen: ${date}`,
  publication,
};
export default reading;
