import type { ArchiveMessages, ReadSoFar } from '../types/archive.js';
import axis from './axis.js';
import dates from './dates.js';
import open from './open.js';
import phrases from './phrases.js';

const { number } = phrases;
const MB = 1_000_000;

const events = (count: number): string =>
  phrases.counted(count, { one: 'acontecimiento', many: 'de acontecimientos', other: 'acontecimientos' });
const eventsRead = (count: number): string =>
  `${events(count)} ${phrases.plural(count, { one: 'leído', other: 'leídos' })}`;

/** A file of events in Spanish. */
const archive: ArchiveMessages = {
  date: dates,
  axis,
  number,
  ...open,
  dense: {
    help: 'Izquierda y derecha recorren los acontecimientos en orden temporal, arriba y abajo pasan al grupo vecino, Intro muestra el acontecimiento, más y menos cambian la escala.',
    enter: 'mostrar todo lo que dice el archivo del acontecimiento elegido',
    others: (count) => `+${number(count)}`,
    otherLanes: (count) =>
      phrases.counted(count, { one: 'grupo más', many: 'de grupos más', other: 'grupos más' }),
    column: (starts, within, span) => {
      const begin = `${events(starts)} ${phrases.plural(starts, { one: 'empieza', other: 'empiezan' })}`;
      const lasting = within - starts;
      return `${span}: ${begin}${lasting > 0 ? `, ${number(lasting)} en curso` : ''}`;
    },
    zoomHere: 'Pulsar para ver más de cerca',
    listHere: 'Pulsar para verlos en la lista',
    place: (title, date, lane, place, all) =>
      `${title}, ${date}, ${lane}, ${number(place)} de ${number(all)}`,
    inView: (span, count, all) => `${span}: ${number(count)} de ${events(all)}`,
    legend: {
      begins: 'empiezan',
      inProgress: 'en curso',
      height: 'Cuanto más alta una columna, más acontecimientos (escala logarítmica)',
    },
  },
  title: 'Abrir un archivo de acontecimientos',
  about:
    'Muestra una tabla de diez a un millón de acontecimientos en un eje temporal. El archivo se lee en este dispositivo, y nada de él se envía a ninguna parte.',
  needsScript:
    'Esta página lee archivos con JavaScript, que aquí está desactivado. Sin él, la línea de comandos lee los mismos archivos: sourceline check indica qué falla, sourceline export los escribe en otro formato. Más abajo se indica qué columnas puede tener un archivo.',

  start: {
    drop: 'Soltar un archivo aquí, o',
    choose: 'Elegir un archivo',
    kinds: 'CSV, NDJSON, JSON o Parquet, también comprimidos con gzip',
    address: 'Dirección de un archivo',
    addressHelp:
      'Su servidor debe permitir que otros sitios lo lean. Sabrá que se ha solicitado, y nada más.',
    open: 'Abrir',
    noAddress: (found) => `«${found}» no es una dirección. Hace falta una que empiece por https://.`,
    dropHere: 'Soltar para abrir el archivo',
  },

  columns: {
    title: 'Qué columnas puede tener un archivo',
    intro:
      'La primera línea de un CSV nombra sus columnas; en JSON y Parquet son los nombres de los campos. Hacen falta un título y una fecha, lo demás puede faltar. Las columnas con otros nombres no se leen, pero se indican.',
    name: 'Columna',
    means: 'Qué contiene',
    of: {
      id: 'Un identificador propio del acontecimiento; sin él, el número de su fila.',
      title: 'Qué ocurrió, en pocas palabras.',
      start: 'Cuándo empezó: 2020-09-08, 2020-09, 2020, o con hora, 2020-09-08T22:25:42Z.',
      end: 'Cuándo terminó, para lo que duró.',
      edtf: 'En lugar de start y end: una fecha EDTF, que también puede decir «hacia», «antes» o «uno de».',
      lane: 'A qué pertenece: un país, un tema. Cada grupo tiene su propia línea en el eje.',
      importance: 'Un número entero; el mayor conserva su etiqueta cuando falta espacio.',
      source: 'El documento que lo dice.',
      paragraph: 'En qué lugar del documento: el número del párrafo.',
      quote: 'Sus palabras exactas.',
      url: 'Dónde se puede leer, desde https://.',
      summary: 'Una o dos frases sobre ello.',
      keywords: 'Personas, temas y otras palabras con que se encuentra; se buscan y no se muestran.',
    },
  },

  reading: {
    title: (name) => `Leyendo ${name}`,
    progress,
    still: 'La lectura continúa: estos son los primeros acontecimientos del archivo.',
    cancel: 'Cancelar',
    cancelled: 'La lectura se canceló.',
    done: (count) => `${eventsRead(count)}.`,
    failed: 'El archivo no se puede mostrar',
  },

  opened: {
    events,
    unsourced: (count, all) => `${number(count)} de ${number(all)} sin fuente`,
    showUnsourced: 'Mostrar solo estos',
    faults: (rows, values) => {
      const texts = [
        rows > 0 ? phrases.counted(rows, { one: 'fila', many: 'de filas', other: 'filas' }) : '',
        values > 0
          ? `${phrases.counted(values, { one: 'valor', many: 'de valores', other: 'valores' })} de otras filas`
          : '',
      ].filter((text) => text !== '');
      return `Ilegible: ${phrases.and(texts)}`;
    },
    faultsShown: (shown, count) =>
      shown < count
        ? `Se enumeran los primeros ${number(shown)} de ${number(count)}; se pueden guardar todos.`
        : 'Dónde, qué había allí y qué se hizo con ello:',
    faultsFile: 'Guardar todo como CSV',
    leftOut: (names) => `No leídas: ${phrases.and(names)}`,
    close: 'Cerrar el archivo',
  },

  find: {
    title: 'Buscar y filtrar',
    search: 'Buscar',
    filters: 'Filtros',
    lanes: 'Grupo',
    sources: 'Fuente',
    noSource: 'sin fuente',
    otherSources: 'otras fuentes',
    narrow: 'Parte del nombre de una fuente',
    listed: (shown, all) => `Las primeras ${number(shown)} de ${number(all)}`,
    clearAll: 'Borrar todo',
    searching: 'Buscando',
    readingTexts: (percent) => `Leyendo los textos, ${percent} %`,
    result: (shown, all) => `${number(shown)} de ${events(all)}`,
    none: 'Ningún acontecimiento cumple todo esto.',
    previous: 'Resultado anterior',
    next: 'Resultado siguiente',
    place: (place, count) => `${number(place)} de ${number(count)}`,
  },

  jump: {
    label: 'Ir a un número o una fecha',
    help: '12345 o #2020 es un número; 2020, sept. 2020 y 8/9/2020 (primero el día) son fechas.',
    go: 'Ir',
    event: (place, count) => `Acontecimiento ${number(place)} de ${number(count)}.`,
    beyond: (count) => `Aquí hay ${events(count)}: hace falta un número de 1 a ${number(count)}.`,
    first: (date, place, count) =>
      `${date}: el primer acontecimiento desde entonces es el número ${number(place)} de ${number(count)}.`,
    after: (date) => `${date}: todos los acontecimientos de aquí empezaron antes; este es el último.`,
  },

  list: {
    name: 'Acontecimientos en orden temporal',
    help: 'Las flechas van de un acontecimiento a otro, Re Pág y Av Pág más lejos, Inicio y Fin a los extremos; Intro abre los detalles.',
    noSource: 'sin fuente',
    position: (place, count) => `${number(place)} de ${number(count)}`,
  },

  detail: {
    title: 'El acontecimiento seleccionado',
    nothing:
      'Al elegir un acontecimiento en la lista o en el eje, aquí aparece todo lo que el archivo dice de él.',
    importance: 'Importancia',
    source: 'Fuente',
    paragraph: (paragraph) => `párr. ${paragraph}`,
    unsourced: 'No indica ninguna fuente.',
    unchecked: 'La cita es la que figura en el archivo; no se ha cotejado con ninguna fuente.',
    link: 'Dirección',
    id: 'Identificador',
    back: 'Volver a la lista',
  },
};
export default archive;

function progress({ rows, bytes, total }: ReadSoFar): string {
  const read = total === undefined ? megabytes(bytes) : `${decimal(bytes)} de ${megabytes(total)}`;
  return `${eventsRead(rows)}, ${read}`;
}

function decimal(bytes: number): string {
  return bytes < 10 * MB ? (bytes / MB).toFixed(1).replace('.', ',') : number(Math.round(bytes / MB));
}

function megabytes(bytes: number): string {
  return `${decimal(bytes)} MB`;
}
