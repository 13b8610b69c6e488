import type { Messages } from '../types/page.js';
import axis from './axis.js';
import dates from './dates.js';
import phrases from './phrases.js';

/** What a document may not name, in a sentence. */
const MISSING = { publisher: 'editor', author: 'autor', date: 'fecha', address: 'dirección' } as const;
const EVENTS = { one: 'acontecimiento', many: 'de acontecimientos', other: 'acontecimientos' };

/** The interface in Spanish. */
const page: Messages = {
  language: 'es',
  date: dates,
  axis,
  frame: {
    selectedEvent: 'Acontecimiento seleccionado',
    chooseEvent: 'Elegir un acontecimiento en el eje para leer los pasajes en que se apoya.',
  },
  label: (name) => `${name}:`,
  stop: '.',

  site: {
    name: 'Sourceline',
  },

  timeline: {
    events: 'Acontecimientos',
    count: (events, sources) =>
      `${phrases.counted(events, EVENTS)} de ${phrases.counted(sources, { one: 'artículo', many: 'de artículos', other: 'artículos' })}`,
    axisName: (title) => `Eje temporal: ${title}`,
    axisHelp:
      'Las flechas recorren los acontecimientos, Intro abre la fuente, más y menos cambian la escala.',
    legend: 'Significado de los signos',
    legendDay: 'ese día',
    legendWithin: 'en algún momento del periodo',
    legendBefore: 'a más tardar entonces, inicio desconocido',
    legendLasted: 'duró',
    legendPublished: 'artículo publicado',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Ajustar',
    showAll: 'Mostrar todo',
    lines: ['Todas las líneas', 'Menos líneas'],
    modes: { name: 'Vista', list: 'Lista', table: 'Tabla', story: 'Paso a paso' },
    search: 'Buscar',
    filters: 'Filtros',
    goToDate: 'Ir a fecha',
    share: 'Compartir',
    keys: 'Teclas',
    close: 'Cerrar',
    none: 'Esta cronología aún no tiene acontecimientos. El primero se escribe en su lista «events».',
    noneInLanes: 'Ninguno de los grupos mostrados tiene acontecimientos.',
    published: (publisher, clock) => `Publicado por ${publisher}, ${clock}`,
  },

  event: {
    saidBy: 'Dicho por',
    reportedBy: 'Según',
    evidence: 'Lo que dicen los artículos',
    role: { supports: 'Apoya', disputes: 'Discute', dates: 'Da la fecha' },
    differ: 'Las fuentes difieren:',
    readFrom: (basis, words) => {
      const quoted = phrases.and(words.map((word) => `«${word}»`));
      if (basis === 'stated') return quoted ? `indicada: ${quoted}` : 'indicada';
      const verb = basis === 'relative' ? 'calculada' : 'deducida';
      return quoted ? `${verb} de ${quoted}` : `${verb}; el pasaje no la da`;
    },
    howRead: 'De dónde procede esta fecha',
    edtf: 'EDTF',
    atPublisher: 'en la web del editor',
    picture: 'Imagen',
    parts: { evidence: 'Pruebas', compare: 'Comparar fuentes' },
  },

  source: {
    source: 'Fuente',
    sources: 'Fuentes',
    citation: {
      undated: 'sin fecha',
      dates,
      beside: (name, day) => `${name}, ${day}`,
      paragraph: (source, number, page) => `${source}${page ? `, p. ${page}` : ''}, párr. ${number}`,
    },
    unnamed: (missing) =>
      missing.length === 0
        ? ''
        : `El documento archivado no indica ${phrases.or(missing.map((name) => MISSING[name]))}.`,
    paragraph: (number) => `Párrafo ${number}`,
    restingEvents: (count) => phrases.counted(count, EVENTS),
    eventsHere: 'Acontecimientos que se apoyan en este párrafo',
    atPublisher: 'Leer en la web del editor',
    kept: (hash) => `Texto archivado, SHA-256 ${hash}`,
    passage: (title) => `Ir al acontecimiento: ${title}`,
  },

  faults: { found: 'Hallado:', fix: 'Solución:' },

  embed: {
    openFull: 'Abrir la cronología completa',
  },
};
export default page;
