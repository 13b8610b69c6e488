import type { FindMessages } from '../types/lazy.js';
import phrases from './phrases.js';

const events = (count: number): string =>
  phrases.counted(count, { one: 'acontecimiento', many: 'de acontecimientos', other: 'acontecimientos' });
const paragraphs = (count: number): string =>
  phrases.counted(count, { one: 'párrafo', many: 'de párrafos', other: 'párrafos' });

/** Search and filters in Spanish. Pages load them late, an embed has them inside. */
const find: FindMessages = {
  title: 'Buscar y filtrar',
  result: (shown, all) => `${phrases.number(shown)} de ${events(all)}`,
  facets: {
    lane: 'Grupo',
    actor: 'Actores',
    tag: 'Tema',
    source: 'Artículo',
    basis: 'De dónde procede la fecha',
    sharpness: 'Fecha',
    support: 'Artículos que lo recogen',
  },
  basis: { stated: 'indicada', relative: 'calculada', inferred: 'deducida' },
  sharpness: { sharp: 'con día exacto', uncertain: 'menos exacta' },
  support: { corroborated: 'dos o más', single: 'solo uno', differing: 'que difieren' },
  label: (name) => `${name}:`,
  search: 'Búsqueda',
  remove: 'quitar',
  chosen: 'A qué se limitan los acontecimientos',
  clearAll: 'Borrar todo',
  showAll: (count) => `Mostrar los ${phrases.number(count)}`,
  showFewer: 'Mostrar menos',
  noneFound: 'Ningún acontecimiento cumple todo esto.',
  drop: 'Ningún acontecimiento cumple todo esto. Quitar:',
  events,
  inArticles: (count) => `En los artículos: ${paragraphs(count)}`,
  morePlaces: (count) =>
    phrases.plural(count, { one: 'Mostrar el párrafo', other: `Mostrar los ${paragraphs(count)}` }),
  place: (source, paragraph) => `${source}, párr. ${paragraph}`,
  resting: (count) => (count === 0 ? 'ningún acontecimiento se apoya en él' : `apoya ${events(count)}`),
};
export default find;
