import type { OpenMessages, ProblemFacts, ReadAsKind, SheetLook } from '../types/open.js';
import foreign from './foreign.js';
import phrases from './phrases.js';

const { number } = phrases;
const MEBI = 1024 * 1024;
const at = ({ row }: ProblemFacts): string => (row === undefined ? '' : ` en la fila ${number(row)}`);
const size = ({ limit = 0 }: ProblemFacts): string => `${number(Math.round(limit / MEBI))} MB`;
const columns = ({ detail }: ProblemFacts): string => (detail ? ` Sus columnas son: ${detail}.` : '');
const byteAt = ({ byte }: ProblemFacts): string => (byte === undefined ? '' : `, byte ${number(byte)}`);
const memberAt = ({ member }: ProblemFacts): string =>
  member ? ` (en su parte ${number(member.number)}, que empieza en el byte ${number(member.byte)})` : '';

const rowsText = (rows: number): string =>
  phrases.counted(rows, { one: 'fila', many: 'de filas', other: 'filas' });
const LOOKS: Readonly<Record<SheetLook, string>> = {
  timelinejs:
    'Estas columnas parecen una hoja de TimelineJS: escribir sus fechas en una sola columna, start, como 2020-09-08, y llamar title a Headline.',
  calendar:
    'Estas columnas parecen la exportación de un calendario: llamar title a Subject y start a Start Date.',
  parts:
    'Estas columnas parecen una fecha en partes: escribirla en una sola columna, start, como 2020-09-08.',
};
/** Names the columns that were found, and what they look like. */
const looks = ({ detail, sheet }: ProblemFacts): string =>
  (detail ? ` Hallado: ${detail}.` : '') + (sheet ? ` ${LOOKS[sheet]}` : '');
const READ_AS: Readonly<Record<ReadAsKind, string>> = {
  s: 'segundos de Unix',
  ms: 'milisegundos de Unix',
  us: 'microsegundos de Unix',
  ns: 'nanosegundos de Unix',
  year: 'años',
  digits: 'fechas en cifras, el año primero',
  serial: 'fechas en serie de Excel',
  dmy: 'fechas con el día primero',
  mdy: 'fechas con el mes primero',
  midnight: 'días, pues todas sus horas son medianoche',
};

/** What is said of reading a file of events, in Spanish. */
const open: OpenMessages = {
  rows: {
    events: 'Acontecimientos',
    otherLanes: 'Otros grupos',
    faults: {
      title: 'Falta el título; la fila se omite',
      'no-date': 'Falta la fecha; la fila se omite',
      date: 'No es una fecha; la fila se omite. Se puede escribir 2020, 2020-09, 2020-09-08, 2020-09-08T22:25Z u otra fecha EDTF cuyo fin no preceda al inicio',
      order:
        'Ninguna fecha del archivo muestra si va primero el día o el mes; la fila se omite. Elegir el orden (en la línea de comandos --order dmy o mdy) o escribir 2020-09-08',
      cells: 'La fila tiene más o menos celdas que el encabezado; se omite',
      quote:
        'Tras unas comillas de cierre hay algo más que el fin de la celda; la fila se omite. Dentro de una celda, las comillas se duplican',
      json: 'No es JSON; la fila se omite',
      object: 'No es un objeto con campos nombrados; la fila se omite',
      importance: 'No es un número; la fila se queda, con importancia 0',
      url: 'No es una dirección que empiece por https:// o http://; la fila se queda sin ella',
      value: 'Hay una lista o un objeto donde debería haber un texto; la fila se queda sin ese valor',
      doubled: 'El objeto tiene este campo dos veces; la fila se queda, con el último',
      encoding:
        'Algunos bytes no son UTF-8; la fila se queda, con � en su lugar. Guardar el archivo como UTF-8',
    },
    problems: {
      empty: () => 'El archivo está vacío.',
      'no-rows': () => 'El archivo tiene un encabezado y ninguna fila debajo.',
      columns: ({ detail = '', limit = 0 }) =>
        `El encabezado tiene ${detail} columnas y se leen ${number(limit)} como máximo. Quitar las que no hagan falta, o comprobar el signo entre las celdas.`,
      'no-title': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `El archivo no tiene ninguna columna «title».${columns(facts)} Una de ellas debe llamarse title.`
          : `No se pudo leer ninguna fila de ${number(facts.rows ?? 0)}: no hay ninguna columna «title».${looks(facts)}`,
      'no-date': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `El archivo no tiene ninguna columna «start» ni «edtf».${columns(facts)} La de las fechas debe llamarse start.`
          : `No se pudo leer ninguna fila de ${number(facts.rows ?? 0)}: no hay ninguna columna «start» ni «edtf».${looks(facts)}`,
      'none-read': (facts) =>
        `No se pudo leer ninguna fila de ${number(facts.rows ?? 0)}.${looks(facts) || ' Los fallos de las filas dicen por qué.'}`,
      html: () =>
        'Es una página web sin cronología. Elija el archivo con sus datos: CSV, JSON, NDJSON o Parquet, o un archivo HTML publicado por Sourceline.',
      foreign,
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
      json: (facts) =>
        `A partir de ahí${at(facts)}${byteAt(facts)} el texto no es JSON. Se leyeron las filas anteriores.`,
      'json-part': ({ detail = '' }) =>
        `Una entrada de «${detail}» no es JSON. Se leyeron las filas, sin lo que esa entrada dice de ellas; hay que corregirla ahí.`,
      gzip: (facts) =>
        `El archivo comprimido está dañado o se interrumpe${byteAt(facts)}${memberAt(facts)}. Se leyeron las filas anteriores a ese lugar.`,
      'gzip-rest': (facts) =>
        `Tras los datos comprimidos vienen bytes que no lo están${byteAt(facts)}. Se leyeron todas las filas anteriores; quitar esos bytes u obtener el archivo de nuevo.`,
      footer: () =>
        'Falta el final de este archivo Parquet, y sin él no se puede leer nada. Conviene descargarlo de nuevo.',
      parquet: (facts) =>
        `Este archivo Parquet está dañado o no se puede leer${at(facts)}${facts.detail ? ` (${facts.detail})` : ''}. Se leyeron las filas anteriores.`,
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
      private: ({ detail = '' }) =>
        `${detail} está en este equipo o en una red privada. Esta página solo le pregunta con permiso.`,
      network: ({ detail = '' }) =>
        `No llegó nada de ${detail}. O bien no se puede acceder al servidor, o bien no permite que otras páginas lean su archivo: debe enviar con él la cabecera «Access-Control-Allow-Origin: *».`,
      status: ({ detail = '' }) => `El servidor respondió ${detail}. Conviene comprobar la dirección.`,
      stalled: ({ limit = 0 }) =>
        `Hace ${phrases.counted(limit, { one: 'segundo', other: 'segundos' })} que no llega nada más. Se leyeron las filas hasta ahí; para las demás, reintentar.`,
      changed: () =>
        'El archivo cambió mientras se leía: el resto no corresponde a lo que se leyó. Conviene abrirlo de nuevo.',
      stuck: ({ limit = 0 }) =>
        `La lectura no avanzó durante ${number(limit)} segundos y se terminó: el archivo puede estar dañado. Elegir otro archivo, o este de nuevo.`,
      'given-up': () =>
        'La lectura se canceló mientras estaba ocupada y no podía responder. No se conservó nada del archivo.',
      part: () =>
        'No se pudo cargar una parte de esta página que hace falta para leer el archivo. Con conexión funcionará un nuevo intento.',
      worker: () =>
        'El navegador terminó el trabajo con este archivo, como hace cuando falta memoria. Abrirlo de nuevo, o solo una parte.',
    },
    again: 'Reintentar',
    openPrivate: 'Cargar desde allí',
    place: (row, column) => `fila ${number(row)}${column === '' ? '' : `, columna ${column}`}`,
  },
  notes: {
    read: ({ column, rows, as, found, read }) =>
      `Columna ${column}: ${phrases.counted(rows, { one: 'valor leído', many: 'de valores leídos', other: 'valores leídos' })} como ${READ_AS[as]}; ${found} es ${read}.`,
    above: (rows) => `Filas sobre el encabezado, no leídas: ${number(rows)}.`,
    windows: 'El archivo no está en UTF-8; se leyó como Windows-1252.',
    january: (rows) =>
      `Todas las fechas (${number(rows)}) caen en enero de 1970: sus números son probablemente segundos contados como milisegundos.`,
  },
  order: {
    ask: (rows, found) =>
      `En ${rowsText(rows)} ningún valor muestra qué número es el día, como en ${found}. ¿Cuál va primero?`,
    chosen: 'Orden del día y el mes:',
    dmy: (date) => `Primero el día: ${date}`,
    mdy: (date) => `Primero el mes: ${date}`,
  },
};
export default open;
