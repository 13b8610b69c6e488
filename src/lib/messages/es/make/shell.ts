import type { MakeShell } from '../../types/make/shell.js';
import phrases from '../phrases.js';

const events = (count: number): string =>
  phrases.counted(count, { one: 'evento', many: 'eventos', other: 'eventos' });
const paragraphs = (count: number): string =>
  phrases.counted(count, { one: 'párrafo', many: 'párrafos', other: 'párrafos' });

const shell: MakeShell = {
  title: 'Crear una cronología',
  about:
    'Añada documentos, seleccione un pasaje: se convierte en un evento con su prueba. Todo queda en este dispositivo.',
  needsScript:
    'El editor funciona con JavaScript, que aquí está desactivado, o este navegador es demasiado antiguo. Actívelo para este sitio, o haga la misma cronología en la línea de órdenes:',
  starting: 'Abriendo el editor…',
  failed: (text) => `No se pudo abrir el editor: ${text}`,
  untitled: 'Cronología sin título',
  projectTitle: 'Título de la cronología',
  panes: { documents: 'Documentos', article: 'Artículo', form: 'Evento' },
  redo: 'Rehacer',
  publish: 'Publicar…',
  more: 'Más',
  newProject: 'Nueva cronología',
  events,
  drafts: (count) => `${phrases.number(count)} sin cita o sin fecha`,
  issues: (count) => phrases.counted(count, { one: 'problema', many: 'problemas', other: 'problemas' }),
  noIssues: 'Sin problemas',
  marks: (count) => phrases.counted(count, { one: 'marca', many: 'marcas', other: 'marcas' }),
  documents: {
    none: 'Aún no hay documentos',
    counts: (count, withEvents) =>
      [paragraphs(count), ...(withEvents > 0 ? [events(withEvents)] : [])].join(', '),
    add: 'Añadir documentos',
    remove: 'Quitar',
    removeQuoted: (title, events) =>
      `${events === 1 ? 'Un evento cita' : `${phrases.number(events)} eventos citan`} «${title}». ¿Quitarlo con sus citas?`,
    frozen: 'Texto fijado',
    clean: 'Limpiar',
    read: 'Leer',
    dates: 'Fechas',
    freeze: 'Fijar el texto',
    freezeHelp:
      'Las citas se apoyan en este texto. Un cambio posterior crea una nueva versión, y cada cita se comprueba de nuevo.',
  },
  cleaning: {
    help: 'Los bloques numerados son el texto. X sobre un bloque lo deja fuera o lo recupera, M lo une al anterior, S lo divide.',
    leaveOut: 'Dejar fuera',
    restore: 'Recuperar',
    merge: 'Unir al bloque anterior',
    split: 'Dividir',
    splitHelp: 'Ponga el cursor donde empieza el segundo bloque y pulse Intro',
    leftOut: (count) =>
      phrases.counted(count, { one: 'bloque fuera', many: 'bloques fuera', other: 'bloques fuera' }),
    changeFrozen: (quotes) =>
      `El texto está fijado, y ${phrases.counted(quotes, { one: 'cita se apoya', other: 'citas se apoyan' })} en él. ¿Cambiarlo en una nueva versión?`,
    block: (text) => `Bloque: ${text}`,
    noBlocks:
      'El texto de este documento llegó tal cual: no hay bloques que omitir. Lo que dice de sí mismo puede cambiarse.',
  },
  fields: {
    title: 'Título',
    standfirst: 'Entradilla',
    authors: 'Autores',
    publisher: 'Editor',
    published: 'Publicado',
    url: 'Dirección',
    language: 'Idioma',
    doi: 'DOI',
    accessed: 'Consultado',
    heading: 'Lo que el documento dice de sí mismo',
    from: (text) => `leído en: ${text}`,
    typed: 'escrito aquí',
    absent: 'no se conoce',
    notDate: 'No es una fecha. Escriba 2020-09-08, 2020-09, 2020 o un momento como 2020-09-08T22:25+08:00.',
    notAddress: 'No es una dirección. Empieza por https://.',
    notLanguage: 'No es un código de idioma. Escriba en, zh o de.',
    notInText: 'Esta línea no está en el texto. Hay que escribirla como está allí.',
    authorsHelp: 'Un nombre por línea, el cargo entre paréntesis',
    shortName: 'Nombre corto',
    shortNameHelp: 'Su archivo y su página se llaman así. Minúsculas, cifras y guiones; las citas lo siguen.',
    shortNameTaken: 'Otro documento tiene este nombre corto.',
    shortNameWrong: 'Un nombre corto tiene minúsculas sin acento, cifras y guiones, como «informe-puerto».',
    unwritten: (reason) => `No se pudo escribir: ${reason}`,
    publish: {
      name: 'Qué se publica de él',
      full: 'el texto entero',
      excerpts: 'los párrafos citados y sus vecinos',
      quotes: 'solo las citas',
    },
  },
  timeline: {
    about: 'Datos…',
    title: 'Datos de la línea de tiempo',
    description: 'Descripción',
    language: 'Idioma',
    languageHelp: 'El de títulos y resúmenes: en, zh, es',
    id: 'Identificador, su nombre en direcciones y archivos',
    idHelp: 'Si se deja vacío, sale del título.',
    lanes: 'Carriles',
    laneName: (lane) => `Nombre del carril «${lane}»`,
    laneId: (lane) => `Identificador del carril «${lane}»`,
    newLane: 'Nombre del nuevo carril',
    add: 'Añadir',
    up: (lane) => `Subir: «${lane}»`,
    down: (lane) => `Bajar: «${lane}»`,
    removeLane: (lane) => `Quitar el carril «${lane}»`,
    removeHelp: 'Sus acontecimientos pasan al primer carril.',
  },
  missing: {
    language:
      'No se conoce su idioma. Hasta que lo elija, las fechas se leen con las palabras de cinco idiomas a la vez, y algunas quizá mal.',
    published: 'No se conoce su día de publicación. «El mes pasado» y «el martes» se cuentan desde él.',
    takeDay: (day) => `Publicado: ${day}`,
  },
  said: {
    done: (text) => `Hecho: ${text}`,
    undone: (text) => `Deshecho: ${text}`,
    redone: (text) => `Rehecho: ${text}`,
    leftOut: 'Dejado fuera',
    restored: 'Recuperado',
    opened: (text) => `Abierto: ${text}`,
    removed: (text) => `Quitado: ${text}`,
    withIssues: (said, count) =>
      `${said}. ${phrases.counted(count, { one: 'problema nuevo', many: 'de problemas nuevos', other: 'problemas nuevos' })}`,
    renamed: (id) => `El nombre corto es ahora ${id}.`,
  },
  cancel: 'Cancelar',
  ok: 'Aceptar',
  close: 'Cerrar',
};
export default shell;
