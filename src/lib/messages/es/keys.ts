import type { KeyMessages } from '../types/page.js';

/** The keys of a timeline, in Spanish. Pages load them late; where a page is one script they are inside. */
const keys: readonly KeyMessages[] = [
  { keys: '← →', does: 'acontecimiento anterior o siguiente en el tiempo' },
  { keys: '↑ ↓', does: 'acontecimiento de arriba o de abajo' },
  { keys: 'Inicio Fin', does: 'primer o último acontecimiento' },
  { keys: 'Intro', does: 'abrir el pasaje citado' },
  { keys: 'Espacio', does: 'enumerar los acontecimientos que cuenta aquí un «+»' },
  { keys: 'Esc', does: 'volver al punto de partida' },
  { keys: '+ −', does: 'acercar o alejar' },
  { keys: '0', does: 'mostrar todos los acontecimientos' },
  { keys: '/', does: 'buscar' },
  { keys: 'F', does: 'ajustar al acontecimiento seleccionado o a lo que halló la búsqueda' },
  { keys: 'G', does: 'ir a una fecha' },
  { keys: '?', does: 'esta lista', setting: 'Las letras y los signos funcionan en toda la página' },
];
export default keys;
