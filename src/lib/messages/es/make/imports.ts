import type { MakeImports } from '../../types/make/imports.js';

const { format } = new Intl.NumberFormat('es');
const some = (count: number, one: string, many: string): string =>
  `${format(count)} ${count === 1 ? one : many}`;
const drafts = (count: number): string => some(count, 'borrador', 'borradores');
const rows = (count: number): string => some(count, 'fila', 'filas');
const events = (count: number): string => some(count, 'suceso', 'sucesos');

const imports: MakeImports = {
  title: 'Importar una cronología o una tabla',
  close: 'Cerrar',
  cancel: 'Cancelar',
  back: 'Volver',
  again: 'Elegir otro archivo',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar: el texto está seleccionado y puede copiarse a mano',
  waiting: (count) => `${some(count, 'archivo más espera', 'archivos más esperan')}.`,
  choose: {
    help: 'Los sucesos del archivo pasan a ser borradores: a cada uno le hace falta después un pasaje de un documento. El archivo se lee en este navegador y no se envía a ninguna parte.',
    button: 'Elegir un archivo…',
    kinds:
      'Tablas (CSV, TSV, XLSX, JSON), TimelineJS, vis-timeline, Hypothesis, iCalendar, markwhen, Wikidata, SIMILE y GEDCOM.',
  },
  unsure: {
    ask: (name, kind) => `${name} se puede leer de dos maneras: como ${kind} o como documento para citar.`,
    events: 'Importar los sucesos',
    document: 'Añadirlo como documento',
  },
  reading: {
    title: (name) => `Lectura de ${name}`,
    progress: (percent) => (percent === undefined ? 'Leyendo…' : `Leyendo… ${percent} %`),
    comparing: 'Comparando con la cronología…',
    cancelled: 'La importación se canceló. No ha cambiado nada.',
  },
  readOnly: 'Otra pestaña edita este proyecto. No se cambió nada; elija primero «Editar aquí».',
  failed: (name) => `${name} no se leyó.`,
  formats: {
    timelinejs: 'una cronología de TimelineJS',
    table: 'una tabla',
    hypothesis: 'anotaciones de Hypothesis',
    vis: 'elementos de vis-timeline',
    icalendar: 'un calendario',
    markwhen: 'una cronología de markwhen',
    wikidata: 'resultados de Wikidata',
    simile: 'una cronología de SIMILE',
    gedcom: 'un árbol genealógico (GEDCOM)',
  },
  file: (name, kind, count) =>
    count === undefined ? `${name}: ${kind}` : `${name}: ${kind}, ${rows(count)}`,
  sheet: 'Hoja',
  mapping: {
    title: 'Qué es cada columna',
    help: 'Se adivina por los nombres y los valores. Lo que no tiene lugar en un suceso queda con el borrador.',
    column: 'Columna',
    use: 'Qué es',
    values: 'Primeros valores',
    useOf: (column) => `Qué es la columna ${column}`,
    empty: 'vacío',
    uses: {
      id: 'Identificador',
      title: 'Título',
      start: 'Comienzo',
      end: 'Fin',
      date: 'Fecha',
      lane: 'Carril',
      summary: 'Resumen',
      actors: 'Participantes',
      tags: 'Etiquetas',
      importance: 'Importancia',
      attribution: 'Quién lo dice',
      source: 'Fuente',
      url: 'Dirección de una fuente',
      quote: 'Cita',
      published: 'Fecha de la fuente',
      ignore: 'Nada de esto',
    },
    remembered: 'Son las respuestas que se dieron para una tabla con las mismas columnas.',
    guessAgain: 'Adivinar de nuevo',
    needsTitle: 'Falta decir qué columna es el título.',
    needsDate: 'Ninguna columna es una fecha: todos los borradores quedarán sin ella.',
    order: (column, found) => `${column}: ¿qué día es ${found}?`,
    dmy: (date) => `${date} (primero el día)`,
    mdy: (date) => `${date} (primero el mes)`,
    needsOrder: 'Falta decir cuál de los dos días es.',
    next: 'Ver qué resulta',
  },
  report: {
    title: 'Antes de escribir nada',
    counts: {
      added: (count) => some(count, 'nuevo', 'nuevos'),
      updated: (count) => some(count, 'actualizado', 'actualizados'),
      unchanged: (count) => `${format(count)} sin cambios`,
      conflicts: (count) => `${some(count, 'cambiado', 'cambiados')} aquí y en el archivo`,
      ignored: (count) => `${rows(count)} ${count === 1 ? 'omitida' : 'omitidas'}`,
    },
    unsourced: (count) => `${events(count)} no ${count === 1 ? 'nombra' : 'nombran'} ninguna fuente.`,
    sourced: (count) => `${events(count)} ${count === 1 ? 'nombra' : 'nombran'} una fuente que consultar.`,
    problems: {
      date: (count) =>
        `${some(count, 'fecha no se pudo leer', 'fechas no se pudieron leer')}; ${count === 1 ? 'ese borrador no tiene' : 'esos borradores no tienen'} ninguna`,
      'doubtful-date': (count) => some(count, 'fecha dudosa', 'fechas dudosas'),
      'no-title': (count) => `${rows(count)} sin título, ${count === 1 ? 'omitida' : 'omitidas'}`,
      'left-out': (count) => `${rows(count)} sin suceso, ${count === 1 ? 'omitida' : 'omitidas'}`,
      value: (count) =>
        some(count, 'valor no se pudo leer tal como está', 'valores no se pudieron leer tal como están'),
      damaged: () => 'El archivo está dañado',
    },
    shown: (shown, count) => `Las primeras ${format(shown)} de ${format(count)}`,
    row: 'Fila',
    column: 'Columna',
    text: 'Hallado',
    what: 'Qué falla',
    wholeFile: 'archivo',
    unplaced: 'Sin lugar en un suceso, guardado con los borradores:',
    unplacedOf: (field, count) => `${field} (${rows(count)})`,
    missing: (count) =>
      `${events(count)} de una importación anterior ya no ${count === 1 ? 'está' : 'están'} en el archivo y ${count === 1 ? 'queda' : 'quedan'} aquí.`,
    notes: 'Cómo se leyó',
    many: (count) =>
      `${format(count)} borradores son más de los que admite el editor: 5.000 de una vez. Quitar filas, o mostrar el archivo en la página «Abrir un archivo», que admite millones.`,
  },
  conflicts: {
    title: 'Cambiado aquí y en el archivo',
    help: 'Lo escrito aquí queda, salvo que se tome el valor del archivo.',
    mine: 'Aquí',
    theirs: 'En el archivo',
    allMine: 'Dejar todo lo de aquí',
    allTheirs: 'Tomar todo del archivo',
    fields: {
      title: 'Título',
      summary: 'Resumen',
      date: 'Fecha',
      lane: 'Carril',
      actors: 'Participantes',
      tags: 'Etiquetas',
      importance: 'Importancia',
      kind: 'Tipo',
      attribution: 'Quién lo dice',
    },
    none: 'nada',
    more: (count, isTaken) =>
      isTaken
        ? `${some(count, 'más se toma del archivo', 'más se toman del archivo')}.`
        : `${some(count, 'más queda como está aquí', 'más quedan como están aquí')}.`,
    kept: 'Queda lo suyo. El mismo archivo no vuelve a preguntarlo.',
  },
  add: (added, updated) =>
    [
      ...(added > 0 ? [`Añadir ${drafts(added)}`] : []),
      ...(updated > 0 ? [`${added > 0 ? 'actualizar' : 'Actualizar'} ${events(updated)}`] : []),
    ].join(', '),
  nothingNew: 'La cronología ya lo tiene todo.',
  done: {
    added: (added, updated) =>
      added === 0
        ? `${events(updated)} ${updated === 1 ? 'actualizado' : 'actualizados'}.`
        : `${drafts(added)} ${added === 1 ? 'añadido' : 'añadidos'}${updated > 0 ? `, ${events(updated)} ${updated === 1 ? 'actualizado' : 'actualizados'}` : ''}. En el eje ${added === 1 ? 'es hueco hasta que' : 'son huecos hasta que cada uno'} tenga una cita.`,
    undo: '«Deshacer» lo retira todo en un solo paso.',
    nextFile: (name) => `Importar el archivo siguiente: ${name}`,
    next: 'Lo que sigue',
    find: 'Buscar los pasajes',
  },
  fromFile: {
    title: 'Del archivo',
    place: (file, row) => `${file}, fila ${format(row)}`,
    sources: 'Fuentes que nombra',
    opens: 'se abre en otra pestaña',
    quotes: 'Citas que trae',
    fields: 'Qué más dice',
    archived: 'entre los documentos',
    find: 'Buscar el pasaje',
  },
  archive: {
    title: (count) =>
      `${some(count, 'página nombrada no está', 'páginas nombradas no están')} entre los documentos`,
    help: 'Un navegador no puede traer la página de otro sitio. Abrir cada una, guardarla (Ctrl+S allí) y soltar los archivos aquí. O guardar este proyecto en una carpeta y dejar que la línea de órdenes las traiga todas:',
    command: 'sourceline add --imported --to harbour',
    copyAll: 'Copiar todas las direcciones',
    copyOf: (address) => `Copiar ${address}`,
    copiedOf: (address) => `Copiado: ${address}`,
    copiedAll: 'Copiado: todas las direcciones',
    more: (count) => `${format(count)} más`,
  },
  queue: {
    title: 'Borradores sin pasaje',
    open: (count) => `Buscar pasajes: ${drafts(count)}`,
    place: (number, all) => `${format(number)} de ${format(all)}`,
    previous: 'Borrador anterior',
    next: 'Borrador siguiente',
    close: 'Cerrar la lista',
    edit: 'Cambiar este borrador',
    noDocuments: 'Todavía no hay ningún documento. Faltan las páginas que el archivo nombra.',
    noneFound:
      'Ningún pasaje de los documentos tiene estas palabras. Se pueden seleccionar a mano en un documento y pulsar Q.',
    help: '1, 2, 3 toman un pasaje; → y ← van al borrador siguiente y al anterior.',
    take: 'Es este',
    show: 'Mostrar',
    where: (document, paragraph) => `${document}, párrafo ${paragraph}`,
    alsoDate: 'También trae la fecha.',
    quoteOfFile: 'El archivo cita estas palabras.',
    likeFile: 'El archivo cita casi estas palabras.',
    named: 'El archivo nombra este documento.',
    shares: (words) => `Palabras en común: ${words.map((word) => `«${word}»`).join(', ')}.`,
    taken: (title, left) =>
      `«${title}» tiene una cita. ${left === 0 ? 'No queda ningún borrador.' : `Quedan ${drafts(left)}.`}`,
    allDone: 'Cada borrador importado tiene un pasaje.',
    contradicts: (words, readings, date) =>
      `Las palabras «${words}» dicen ${readings.join(' o ')}, y el archivo dice ${date}.`,
    takeDate: (date) => `Tomar ${date}`,
    keepDate: (date) => `Dejar ${date}`,
    reason: 'De dónde se conoce la fecha del archivo',
    reasonMissing: 'Falta escribir de dónde se conoce la fecha.',
  },
  open: {
    make: 'Hacer una cronología',
    readAs: (kind) => `Leído como ${kind}.`,
    unread: (count) =>
      `${some(count, 'fecha no se pudo leer y no se muestra', 'fechas no se pudieron leer y no se muestran')}.`,
    blocked:
      'El navegador no guarda nada aquí y no abrió otra página. El archivo se puede soltar en el propio editor.',
    waiting: 'El archivo está en el editor, en otra página.',
  },
};
export default imports;
