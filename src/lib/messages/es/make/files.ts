import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: 'Guardar…',
  close: 'Cerrar',
  copy: 'Copiar',
  copied: 'Copiado',
  add: {
    drop: 'Suelte documentos aquí',
    choose: 'Elegir archivos…',
    kinds:
      'Páginas web guardadas, PDF, Word (DOCX), Markdown y texto, hasta 15 MB. Se leen en este navegador y no se envían a ninguna parte.',
    importTable: 'Importar una cronología o una tabla…',
    paste: 'O pegue un artículo',
    pasteHelp: 'Copie su texto de la página en la que lo lee.',
    title: 'Título',
    needsTitle: 'Escriba primero el título del artículo.',
    addPasted: 'Añadir lo pegado',
    reading: (name) => `Leyendo ${name}…`,
    added: (title, paragraphs) =>
      `«${title}» añadido: ${paragraphs} ${paragraphs === 1 ? 'párrafo' : 'párrafos'}.`,
    leftOut: (count) =>
      `${count === 1 ? 'Se omitió' : 'Se omitieron'} ${count} ${count === 1 ? 'bloque' : 'bloques'}; puede recuperarlos.`,
    isFolder: (name) =>
      `${name} es una carpeta: suelte los archivos que contiene o ábrala como proyecto en «Guardar».`,
    sameFile: (name, title) => `${name} es el mismo archivo que «${title}», que ya está aquí.`,
    sameText: (name, title) => `${name} tiene el mismo texto que «${title}», que ya está aquí.`,
    address:
      'Un navegador no puede cargar una página de otro sitio. Pegue el texto del artículo, o guarde la página (allí, Ctrl+S) y suelte aquí el archivo. O cárguela con la línea de órdenes:',
    charset: '¿Cómo está codificado?',
    readAgain: 'Leer así',
    typed: 'escrito',
  },
  refused: {
    empty: (name) => `${name} está vacío.`,
    picture: (name) => `${name} es una imagen: antes hay que reconocer su texto.`,
    rtf: (name) => `${name} es RTF: guárdelo como DOCX o como texto.`,
    gzip: (name) => `${name} está comprimido con gzip: descomprímalo y añada su contenido.`,
    password: (name) => `${name} tiene contraseña: guárdelo sin ella.`,
    wrongPassword: (name) => `La contraseña no abre ${name}.`,
    oldOffice: (name) => `${name} tiene un formato antiguo de Office: guárdelo como DOCX.`,
    unknownKind: (name) => `${name} no es un tipo de documento que se pueda leer.`,
    broken: (name) => `${name} está dañado o se cargó a medias.`,
    zip: (name) => `${name} es un archivo ZIP y no un documento: descomprímalo y añada sus documentos.`,
    tooLarge: (name) => `${name} es demasiado grande: se leen hasta 15 MB.`,
    charset: (name) => `${name} es un texto antiguo que no dice cómo está codificado.`,
    noText: (name) => `${name} no tiene texto.`,
    noPageText: (name) =>
      `${name} no tiene texto: lo escribe un script. Guarde la página desde un navegador que la muestre.`,
    noArticle: (name) =>
      `No se encontró ningún artículo en ${name}: copie las palabras que necesita y péguelas.`,
    scan: (name) => `${name} es un escaneo sin texto: antes hay que reconocerlo.`,
    form: (name) =>
      `${name} es un formulario que solo algunos programas muestran: imprímalo en un PDF y añada este.`,
    lostLetters: (name) => `Las letras de ${name} no se pueden leer: sus fuentes no dicen cuáles son.`,
    noPage: (name) => `${name} no contiene ninguna página; quizá se cargó a medias.`,
    webArchive: (name) =>
      `${name} es un archivo web, que solo lee la línea de órdenes: sourceline add, con su nombre.`,
  },
  saving: {
    title: 'Guardar el proyecto',
    zip: 'Como archivo ZIP',
    zipHelp: 'Todo el proyecto con sus documentos; cualquier navegador lo vuelve a abrir.',
    json: 'Como un archivo JSON',
    jsonHelp: 'Lo mismo en un archivo que abre un editor de texto.',
    folder: 'En una carpeta…',
    folderHelp: 'Solo se escriben los archivos cambiados. sourceline check y build la leen.',
    noFolder: 'Este navegador no puede escribir en carpetas: guarde un archivo ZIP.',
    goOn: (folder) => `Continuar en la carpeta «${folder}»`,
    goOnHelp: 'Este proyecto se guardó en una carpeta. Lo que otros programas cambiaron allí se incorpora.',
    notNow: 'Ahora no',
    folderMerged: 'Se incorporaron los cambios de otro programa.',
    folderTaken: (folder) =>
      `${folder} contiene otra cronología: ábrala o elija una carpeta vacía. No se escribió nada.`,
    folderBroken: (file, folder) => `${file} en ${folder} ya no se puede leer. No se escribió nada.`,
    folderConflicts: (folder) =>
      `Otro programa cambió lo mismo en ${folder}. No se escribió nada: elija abajo y se guardará.`,
    saved: (name) => `${name} guardado.`,
    wrote: (folder, files) =>
      `${files === 1 ? 'Se escribió' : 'Se escribieron'} ${files} ${files === 1 ? 'archivo' : 'archivos'} en ${folder}.`,
    open: 'Abrir un proyecto',
    openHelp: 'Un archivo ZIP, un archivo JSON o una carpeta. Lo que está abierto queda en este navegador.',
    chooseFile: 'Elegir un archivo…',
    chooseFolder: 'Elegir una carpeta…',
    opened: (title, events, documents) =>
      `«${title}» abierto: ${events} ${events === 1 ? 'suceso' : 'sucesos'}, ${documents} ${documents === 1 ? 'documento' : 'documentos'}.`,
    faults: (count) =>
      `${count === 1 ? 'Se encontró' : 'Se encontraron'} ${count} ${count === 1 ? 'fallo' : 'fallos'}; lo que se pudo leer está aquí.`,
    failed: (reason) => `No funcionó: ${reason}`,
  },
  unopened: {
    broken: (name) => `${name} está dañado o se cargó a medias. No se cambió nada.`,
    foreign: (name) => `${name} no es un proyecto: no tiene cronología ni fuentes. No se cambió nada.`,
    tooLarge: (name) => `${name} ocupa más de 500 MB descomprimido y no se abre. No se cambió nada.`,
    path: (name) =>
      `${name} tiene archivos que quedarían fuera de su carpeta y no se abre. No se cambió nada.`,
    encrypted: (name) => `${name} tiene contraseña: guárdelo sin ella. No se cambió nada.`,
    newer: (name) =>
      `${name} lo escribió una versión más nueva de este editor: vuelva a cargar esta página y ábralo después. No se cambió nada.`,
  },
  publishing: {
    title: 'Publicar',
    help: 'Archivos para cualquier servidor web, o para enviar. La cronología se comprueba antes.',
    notReady: 'Ningún suceso está listo: cada uno necesita una fecha y una cita.',
    issues: (count) => `Antes hay que corregir ${count} ${count === 1 ? 'fallo' : 'fallos'}.`,
    drafts: (count) => `${count} ${count === 1 ? 'borrador no se publica' : 'borradores no se publican'}.`,
    unquoted: (count) =>
      `${count} ${count === 1 ? 'suceso se omite' : 'sucesos se omiten'}: una cita no está en su lugar en el documento.`,
    faults: (count) => `${count} ${count === 1 ? 'fallo queda' : 'fallos quedan'} en lo que se publica.`,
    ask: (name) => `¿Guardar ${name} así?`,
    goOn: 'Guardar de todos modos',
    look: 'Verlos antes',
    partly: (count) => `De ${count} ${count === 1 ? 'documento' : 'documentos'} se publica solo una parte.`,
    standalone: 'Un archivo HTML',
    standaloneHelp: 'Funciona desde un disco, un correo o cualquier servidor, sin red.',
    embed: 'Página para insertar',
    embedHelp: 'Póngala en su servidor y muéstrela en un marco.',
    formats: 'Otros formatos',
    all: 'Todos como ZIP',
    making: (name) => `Creando ${name}…`,
    made: (name) => `${name} guardado.`,
    failed: (name, reason) => `${name} no se creó: ${reason}`,
  },
};
export default files;
