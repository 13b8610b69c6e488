import type { SiteMessages } from '../types/site.js';
import changes from './changes.js';
import footer from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

const EVENTS = { one: 'acontecimiento', many: 'de acontecimientos', other: 'acontecimientos' };
const SOURCES = { one: 'fuente', many: 'de fuentes', other: 'fuentes' };
const QUOTES = { one: 'cita', many: 'de citas', other: 'citas' };

/** The site around its timelines, in Spanish. */
const site: SiteMessages = {
  footer,
  ...ways,
  changes,
  languages: 'Idioma',
  pages: 'Páginas',
  timelines: 'Cronologías',
  make: 'Crear',
  openFile: 'Abrir un archivo',
  counts: (events, sources, quotes) =>
    [
      phrases.counted(events, EVENTS),
      phrases.counted(sources, SOURCES),
      phrases.counted(quotes, QUOTES),
    ].join(', '),
  noEvents: 'Aún sin acontecimientos',
  files: 'Esta cronología como archivo',
  coverage: 'Uso de las fuentes',
  open: 'Abrir un archivo propio de acontecimientos',
  printedFrom: (address) =>
    `Impreso desde ${address}; las direcciones que empiezan por / están en este servidor.`,
  event: {
    actors: 'Actores',
    tags: 'Temas',
    lane: 'Grupo',
    checked: (by, on) => `Comprobado por ${by} el ${on}`,
  },
  neighbours: { name: 'Próximos en el tiempo', before: 'Antes', after: 'Después' },
  tooOld: {
    text: 'Este navegador es demasiado antiguo para mostrar aquí la cronología; uno más reciente la muestra.',
    data: 'Sus datos:',
  },
  begin: {
    title: 'Empezar una cronología',
    intro:
      'Este sitio todavía no tiene ninguna cronología. Con cuatro pasos se hace la primera; cada orden se ejecuta en la carpeta del proyecto.',
    init: 'crea una carpeta con un acontecimiento y la fuente que cita.',
    write:
      'Guardar cada documento en data/harbour/sources/ como Markdown y describir los acontecimientos en data/harbour/timeline.json.',
    check: 'compara cada cita y cada fecha con su fuente, e indica dónde difieren.',
    start:
      'vuelve a construir el sitio y lo muestra: una sola cronología es la portada; si hay varias, la portada las enumera.',
    settings: (file) => `El nombre del sitio, su idioma y su pie de página se definen en ${file}.`,
    without: 'Para ver una tabla de acontecimientos sin fuente:',
  },
};
export default site;
