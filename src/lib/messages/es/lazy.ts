import type { ReadTime, TimeSpan } from '../span.js';
import type { LazyMessages } from '../types/lazy.js';
import axis from './axis.js';
import dates from './dates.js';
import find from './find.js';
import keys from './keys.js';
import phrases from './phrases.js';
import reach from './reach.js';
import reading from './reading.js';

const { events } = find;
const paragraphs = (count: number): string =>
  phrases.counted(count, { one: 'párrafo', many: 'de párrafos', other: 'párrafos' });

/** What a page loads when a reader first asks for it, in Spanish. */
const lazy: LazyMessages = {
  keys,
  missing: {
    text: 'No se pudo cargar una parte de esta página. Quizá no haya conexión.',
    again: 'Reintentar',
  },
  find,
  evidence: {
    title: 'Pruebas',
    articles: (count) => phrases.counted(count, { one: 'artículo', other: 'artículos' }),
    basis: {
      stated: 'Un pasaje citado da esta fecha.',
      relative: 'Un pasaje citado cuenta esta fecha a partir de otra; se ha calculado.',
      inferred: 'Ningún pasaje citado escribe esta fecha; se ha deducido de lo que dicen los artículos.',
    },
    verbatim: (paragraph) => `palabra por palabra en el párr. ${paragraph} del texto archivado`,
    hash: 'Texto archivado, SHA-256',
    cite: 'Copiar como',
    styles: {
      quote: 'Cita con enlace',
      footnote: 'Nota al pie',
      apa: 'Estilo APA',
      chicago: 'Estilo Chicago',
    },
    copied: (what) => `Copiado: ${what}`,
    copyFailed: 'No se pudo copiar: el texto está seleccionado y puede copiarse a mano',
    compare: 'Fuentes comparadas',
    saying: 'Ambas citan las mismas palabras',
    reports: 'Cada una lo cuenta con sus propias palabras',
    noPassage: 'No se cita ningún otro pasaje de este artículo.',
    legendDiffers: 'citado de forma distinta por ambas',
    legendNamed: 'nombrado en la frase sobre las diferencias, y solo en un artículo',
    unmarked:
      'No hay nada marcado: ninguna cita difiere, y ninguna diferencia se ha anotado palabra por palabra.',
  },
  coverage: {
    title: 'Uso de las fuentes',
    about:
      'Cada artículo párrafo por párrafo, con los acontecimientos que lo citan y los párrafos que ninguno cita.',
    count: (carrying, all) =>
      `${phrases.number(carrying)} de ${paragraphs(all)} ${phrases.plural(carrying, { one: 'apoya', other: 'apoyan' })} acontecimientos`,
    bare: 'Sin acontecimientos:',
    noneBare: 'Ningún párrafo está sin acontecimientos.',
    noEvent: 'Ningún acontecimiento',
  },
  overview: {
    title: 'Vista general',
    start: 'Inicio del periodo mostrado',
    window: 'Periodo mostrado',
    end: 'Fin del periodo mostrado',
    time: timeInWords,
    span: spanInWords,
    shown: (span, shown, all) => `${span}, ${phrases.number(shown)} de ${events(all)}`,
    chosen: (title, date, place, all) =>
      `${title}, ${date}, ${phrases.number(place)} de ${phrases.number(all)}`,

    goTo: 'Ir a una fecha',
    date: 'Fecha',
    forms: 'Por ejemplo 8 sept. 2020, 8/9/2020 (primero el día), sept. 2020, otoño de 2020, Q3 2020 o 2020',
    go: 'Ir',
    sentences: (sentences) => sentences.join(' '),
    close: 'Cerrar',
    unread: {
      empty: () => 'Todavía no hay fecha.',
      word: (found) => `«${found}» no se puede leer como parte de una fecha.`,
      year: (found) => `«${found}» no indica ningún año; un año tiene cuatro cifras.`,
      calendar: (found) => `«${found}» no está en el calendario.`,
      zero: (found) => `«${found}»: no hay año 0; 1 a. C. precede a 1 d. C.`,
      thousands: (found) => `«${found}» tiene un separador de millares; un año no lo lleva.`,
      sign: (found) =>
        `«${found}» tiene un signo: los años anteriores a 1 d. C. llevan «a. C.» o la forma de EDTF, en la que -0499 es 500 a. C.`,
      form: (found) => `«${found}» no se puede leer como fecha.`,
    },
    readAs: {
      'day-first': (date) => `Leído como ${date}, primero el día.`,
      'month-first': (date) => `Leído como ${date}, primero el mes.`,
    },
    found: (date, found) => `${date}: ${found === 0 ? 'ningún acontecimiento' : events(found)}.`,
    reaching: (reaching, isBesideOthers) =>
      phrases.plural(reaching, {
        one: `${isBesideOthers ? 'Otro' : 'Uno'} alcanza este periodo o puede pertenecer a él.`,
        other: `${isBesideOthers ? 'Otros ' : ''}${phrases.number(reaching)} alcanzan este periodo o pueden pertenecer a él.`,
      }),
    nearest: (title, date) => `El más próximo: ${title}, ${date}`,
  },
  reach,
  reading,
  table: {
    caption: (shown, all) =>
      shown === all
        ? phrases.plural(all, { one: 'Un solo acontecimiento', other: `Los ${events(all)}` })
        : `${phrases.number(shown)} de ${events(all)}`,
    hint: 'El botón de una columna ordena según ella; pulsado otra vez invierte el orden.',
    columns: {
      date: 'Fecha',
      title: 'Acontecimiento',
      kind: 'Tipo',
      by: 'Dicho o recogido por',
      lane: 'Grupo',
      actors: 'Actores',
      sources: 'Citas',
      basis: 'La fecha es',
    },
    kinds: { event: 'hecho', statement: 'declaración' },
    bases: { stated: 'indicada', relative: 'calculada', inferred: 'deducida' },
    copy: 'Copiar la tabla',
    copied: (rows) =>
      phrases.counted(rows, { one: 'fila copiada', many: 'de filas copiadas', other: 'filas copiadas' }),
  },
};
export default lazy;

function timeInWords({ year, month, day, clock }: ReadTime, unit: TimeSpan['unit']): string {
  if (unit === 'year') return dates.year(year);
  if (unit === 'month') return dates.month(month, year);
  const date = dates.day(day, month, year);
  return unit === 'day' ? date : `${date}, ${axis.clock(...clock)}`;
}

/** What both ends share is said once, at the end: «del 2 al 10 de septiembre de 2020». */
function spanInWords({ unit, first, last }: TimeSpan): string {
  const [from, to] = [timeInWords(first, unit), timeInWords(last, unit)];
  if (from === to) return to;
  if (first.year !== last.year || unit === 'year') return dates.lasted(from, to);
  if (unit === 'month') return dates.lasted(axis.month(first.month), to);
  if (unit === 'day') return dates.lasted(...dates.range(first, last));
  if (first.month !== last.month || first.day !== last.day) return `${from} – ${to}`;
  return `${from} – ${axis.clock(...last.clock)}`;
}
