import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: 'Carpeta',
  saved: (folder, time) => `Guardado en la carpeta ${folder} a las ${time}`,
  saving: 'Guardando…',
  failed: {
    name: (file) => `${file} no es un archivo de un proyecto y no se escribe.`,
    link: (file) => `${file} es un enlace. Los enlaces no se siguen: ponga ahí el archivo mismo.`,
    kind: (file) => `${file} no es un archivo y no se puede escribir.`,
    changed: (file) => `Otro programa cambió ${file}.`,
    gone: (file) => `${file} ya no está.`,
    rights: (file) => `Falta el permiso para escribir ${file}.`,
    full: () => 'No queda espacio en el disco.',
    large: (file) => `${file} es demasiado grande.`,
    system: (file) => `${file} no se pudo escribir: el sistema lo rechazó.`,
    away: () => 'sourceline dev no responde. Iníciela de nuevo en su terminal.',
  },
  keptInBrowser: 'Su trabajo se guarda en este navegador hasta que esté en la carpeta.',
  keptInPage: 'Su trabajo está solo en esta página: déjela abierta o guarde un archivo.',
  retry: 'Reintentar',
  broken: (file, line, found) =>
    `${file} no se puede leer${line === undefined ? '' : `, línea ${line}`}. No se escribe nada hasta entonces.${found === '' ? '' : ` (${found})`}`,
  refused: (files) => `Sin tocar, porque son enlaces o no son archivos: ${files}`,
  program: 'La cronología es un programa, events.ts. Se muestra; lo que usted cambie no se escribe en él.',
  convert: 'Convertir en timeline.json',
  convertAsk:
    'timeline.json se escribe con lo que da el programa. El programa queda, con sus comentarios, como events.ts.bak.',
  convertYes: 'Convertir',
  cancel: 'Cancelar',
  converted: (kept) => `Convertido. El programa se llama ahora ${kept}.`,
  merged: 'Se incorporaron cambios de otro programa.',
  conflicts: (count) =>
    count === 1 ? 'Un cambio está en conflicto.' : `${count} cambios están en conflicto.`,
  conflictHelp: 'Otro programa cambió lo mismo. No se escribe nada hasta que elija.',
  place: {
    project: (field) => `Cronología: ${field}`,
    lane: (id, field) => `Carril ${id}${field === undefined ? '' : `: ${field}`}`,
    event: (id, field) => `Acontecimiento ${id}${field === undefined ? '' : `: ${field}`}`,
    document: (id) => `Documento ${id}`,
    media: (id) => `Imagen ${id}`,
  },
  ours: 'Aquí',
  theirs: 'En la carpeta',
  keepOurs: 'Conservar esto',
  takeTheirs: 'Tomar lo de la carpeta',
  removed: 'Eliminado',
};
export default folder;
