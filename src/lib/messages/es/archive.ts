import type { ArchiveMessages, ProblemFacts, ReadSoFar } from '../types/archive.js';
import axis from './axis.js';
import dates from './dates.js';
import phrases from './phrases.js';

const { number } = phrases;
const MEBI = 1024 * 1024;
const MB = 1_000_000;

const events = (count: number): string =>
  phrases.counted(count, { one: 'acontecimiento', many: 'de acontecimientos', other: 'acontecimientos' });
const eventsRead = (count: number): string =>
  `${events(count)} ${phrases.plural(count, { one: 'leído', other: 'leídos' })}`;
const at = ({ row }: ProblemFacts): string => (row === undefined ? '' : ` en la fila ${number(row)}`);
const size = ({ limit = 0 }: ProblemFacts): string => `${number(Math.round(limit / MEBI))} MB`;
const columns = ({ detail }: ProblemFacts): string => (detail ? ` Sus columnas son: ${detail}.` : '');

/** A file of events in Spanish. */
const archive: ArchiveMessages = {
  date: dates,
  axis,
  number,
  rows: {
    events: 'Acontecimientos',
    otherLanes: 'Otros grupos',
    faults: {
      title: 'Falta el título; la fila se omite',
      'no-date': 'Falta la fecha; la fila se omite',
      date: 'No es una fecha; la fila se omite. Se puede escribir 2020, 2020-09, 2020-09-08, 2020-09-08T22:25Z u otra fecha EDTF cuyo fin no preceda al inicio',
      cells: 'La fila tiene más o menos celdas que el encabezado; se omite',
      quote:
        'Tras unas comillas de cierre hay algo más que el fin de la celda; la fila se omite. Dentro de una celda, las comillas se duplican',
      json: 'No es JSON; la fila se omite',
      object: 'No es un objeto con campos nombrados; la fila se omite',
      importance: 'No es un número; la fila se queda, con importancia 0',
      url: 'No es una dirección que empiece por https:// o http://; la fila se queda sin ella',
      value: 'Hay una lista o un objeto donde debería haber un texto; la fila se queda sin ese valor',
      encoding:
        'Algunos bytes no son UTF-8; la fila se queda, con � en su lugar. Guardar el archivo como UTF-8',
    },
    problems: {
      empty: () => 'El archivo está vacío.',
      'no-rows': () => 'El archivo tiene un encabezado y ninguna fila debajo.',
      'no-title': (facts) =>
        `El archivo no tiene ninguna columna «title».${columns(facts)} Una de ellas debe llamarse title.`,
      'no-date': (facts) =>
        `El archivo no tiene ninguna columna «start» ni «edtf».${columns(facts)} La de las fechas debe llamarse start.`,
      html: () => 'Es una página web, no un archivo de datos. Hace falta el enlace del propio archivo.',
      zip: () =>
        'Es un archivo ZIP o un libro de cálculo. Guardar su tabla como CSV, o comprimir un solo archivo con gzip.',
      binary: () =>
        'Este tipo de archivo no se puede leer; los tipos legibles son CSV, NDJSON, JSON y Parquet.',
      'no-events': () =>
        'Este JSON no tiene ninguna lista de acontecimientos; hace falta una lista de objetos, o un objeto con «events».',
      broken: (facts) =>
        `El archivo se interrumpe${at(facts)}. Se leyeron las filas anteriores; conviene descargarlo de nuevo.`,
      quote: (facts) =>
        `Unas comillas se abren${at(facts)} y no se cierran. Se leyeron las filas anteriores.`,
      json: (facts) => `A partir de ahí${at(facts)} el texto no es JSON. Se leyeron las filas anteriores.`,
      gzip: () =>
        'El archivo comprimido está dañado o se interrumpe. Se leyeron las filas anteriores a ese lugar.',
      footer: () =>
        'Falta el final de este archivo Parquet, y sin él no se puede leer nada. Conviene descargarlo de nuevo.',
      parquet: (facts) =>
        `Este archivo Parquet no se puede leer${at(facts)}${facts.detail ? ` (${facts.detail})` : ''}. Se leyeron las filas anteriores.`,
      'file-bytes': (facts) => `El archivo supera ${size(facts)}, lo máximo que se lee.`,
      'unpacked-bytes': (facts) =>
        `Descomprimido, el archivo supera ${size(facts)}, lo máximo que se lee. Se leyeron las filas hasta ahí.`,
      rows: ({ limit = 0 }) =>
        `El archivo supera ${phrases.counted(limit, { one: 'fila', many: 'de filas', other: 'filas' })}, lo máximo que se lee. Se leyeron las filas hasta ahí.`,
      'row-bytes': (facts) =>
        `Más de ${size(facts)}${at(facts)} sin fin de fila: quizá falten ahí unas comillas. Se leyeron las filas anteriores.`,
      memory: () => 'No hay memoria suficiente para este archivo. Se leyeron las filas hasta ahí.',
      cancelled: () => 'La lectura se canceló. Se leyeron las filas hasta ahí.',
      'no-address': ({ detail = '' }) =>
        `Hallado: «${detail}»; permitido: una dirección que empiece por https:// o http://, o relativa a esta página.`,
      credentials: () => 'La dirección contiene un nombre o una contraseña; hay que darla sin ellos.',
      insecure: () =>
        'La dirección empieza por http://, que una página con https:// no puede cargar; hace falta una con https://.',
      network: ({ detail = '' }) =>
        `No llegó nada de ${detail}. O bien no se puede acceder al servidor, o bien no permite que otras páginas lean su archivo: debe enviar con él la cabecera «Access-Control-Allow-Origin: *».`,
      status: ({ detail = '' }) => `El servidor respondió ${detail}. Conviene comprobar la dirección.`,
      stalled: ({ limit = 0 }) =>
        `Hace ${phrases.counted(limit, { one: 'segundo', other: 'segundos' })} que no llega nada más. Se leyeron las filas hasta ahí; para las demás, reintentar.`,
      worker: () =>
        'El navegador terminó el trabajo con este archivo, como hace cuando falta memoria. Abrirlo de nuevo, o solo una parte.',
    },
    place: (row, column) => `fila ${number(row)}${column === '' ? '' : `, columna ${column}`}`,
  },
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
