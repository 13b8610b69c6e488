import type { ReadingMessages } from '../types/lazy.js';
import publication from './publication.js';
import ways from './ways.js';

/** An article beside its own timeline, in Spanish. Pages load it late, a mounted timeline has it inside. */
const reading: ReadingMessages = {
  backToTimeline: ways.backToTimeline,
  title: 'Los acontecimientos de este artículo',
  inOrder: 'Acontecimientos, en el orden del artículo',
  inTimeline: 'en la cronología',
  backToPlace: 'Volver al punto de partida',
  wholeArticle: 'Mostrar más del artículo',
  lessOfIt: 'Mostrar menos del artículo',
  openArticle: 'Abrir el artículo',
  closeSource: 'Cerrar la fuente',
  belongs: 'El texto pertenece a su editor y está archivado aquí como prueba.',
  archivedCopy: (date) => `Copia archivada, ${date}`,
  accessed: (date) => `Consultado: ${date}`,
  publication,
};
export default reading;
