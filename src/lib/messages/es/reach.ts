import type { ReachMessages } from '../types/reach.js';
import phrases from './phrases.js';

/** What leads to events that are not drawn, in Spanish. */
const reach: ReachMessages = {
  empty: 'Ningún acontecimiento en el tiempo mostrado.',
  earlier: 'antes',
  later: 'después',
  noneLeft: 'La búsqueda y los filtros no dejan ningún acontecimiento.',
  clear: 'Mostrar de nuevo todos los acontecimientos',
  atPlace: (count) => `+${phrases.number(count)}: ${events(count)} en este lugar`,
  inLane: (count, lane) => `+${phrases.number(count)}: ${events(count)} sin etiqueta en ${lane}`,
  hint: (count) => `${events(count)} debajo: la barra espaciadora los enumera`,
  noneHidden: 'Aquí no hay ningún acontecimiento oculto.',
  close: 'Cerrar',
};
export default reach;

function events(count: number): string {
  return phrases.counted(count, {
    one: 'acontecimiento',
    many: 'de acontecimientos',
    other: 'acontecimientos',
  });
}
