import type { StoryMessages } from '../types/story.js';
import keys from './keys.js';
import phrases from './phrases.js';

/** Events one at a time, in Spanish. */
const story: StoryMessages = {
  name: 'Un acontecimiento cada vez',
  place: (place, all) => `${phrases.number(place)} de ${phrases.number(all)}`,
  placeAmong: (place, shown, all) =>
    `${phrases.number(place)} de ${phrases.number(shown)} mostrados, ${phrases.number(all)} en total`,
  previous: 'Anterior',
  next: 'Siguiente',
  isFirst: 'Este es el primer acontecimiento',
  isLast: 'Este es el último acontecimiento',
  said: (place, title, date) => `${place}. ${title}, ${date}`,
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de la pantalla completa',
  moreQuotes: (count) =>
    phrases.counted(count, { one: 'cita más', many: 'de citas más', other: 'citas más' }),
  more: 'Más',
  less: 'Menos',
  none: 'La búsqueda y los filtros no dejan ningún acontecimiento.',
  showAll: (count) =>
    phrases.plural(count, {
      one: `Mostrar ${phrases.number(count)} acontecimiento`,
      other: `Mostrar los ${phrases.number(count)} acontecimientos`,
    }),
  empty: 'Esta cronología no tiene acontecimientos.',
  keyList: [
    { keys: '← →', does: 'acontecimiento anterior o siguiente' },
    { keys: 'Inicio Fin', does: 'primer o último acontecimiento' },
    { keys: 'F', does: 'pantalla completa y volver' },
    { keys: 'RePág AvPág', does: 'acontecimiento anterior o siguiente, en pantalla completa' },
    { keys: 'Esc', does: 'salir de la pantalla completa' },
    { keys: '/', does: 'buscar' },
    ...keys.slice(-1),
  ],
};
export default story;
