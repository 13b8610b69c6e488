import type { MakeStorage } from '../../types/make/storage.js';
import phrases from '../phrases.js';

const documents = (count: number): string =>
  phrases.counted(count, { one: 'documento', many: 'documentos', other: 'documentos' });

const storage: MakeStorage = {
  versions: 'Versiones',
  state: {
    empty: 'Aún no hay nada que guardar',
    saving: 'Guardando…',
    saved: (time) => `Guardado en este navegador ${time}`,
    notInFile: 'en ningún archivo',
    inFile: (time) => `en un archivo ${time}`,
    fileOld: (time) => `cambiado desde el archivo de ${time}`,
    refused:
      'Este navegador no guarda nada aquí, como en una ventana privada. Su trabajo está solo en esta página: guárdelo en un archivo antes de cerrarla.',
    full: 'Este navegador no tiene más espacio. Su trabajo está solo en esta página: guárdelo en un archivo. Se intentará de nuevo guardarlo aquí.',
    failed: (reason) =>
      `No guardado: ${reason}. Se intenta de nuevo; si continúa, guarde su trabajo en un archivo.`,
    elsewhere: 'Este proyecto está abierto en otra pestaña. Aquí se puede leer.',
    taken: 'Otra pestaña ha tomado este proyecto. Aquí ya no se guarda nada.',
    newer:
      'Una versión más nueva de este editor ha guardado proyectos en este navegador. No se tocan; recargue la página para obtener esa versión. Aquí no se guarda nada.',
    savedBefore: (time) => `Guardado por última vez ${time}.`,
  },
  saveFile: 'Guardar un archivo…',
  retry: 'Intentar de nuevo',
  takeOver: 'Editar aquí',
  loss: {
    changes: (time) =>
      `Los últimos cambios no se pudieron leer. Este es el proyecto tal como estaba ${time}.`,
    version: (time) => `El proyecto no se pudo leer. Esta es su versión de ${time}.`,
    documents: (count) =>
      count === 1
        ? '1 documento no se pudo leer y falta. Los eventos están todos.'
        : `${documents(count)} no se pudieron leer y faltan. Los eventos están todos.`,
  },
  understood: 'Aceptar',
  versionList: {
    about: 'Las últimas diez versiones en este navegador. Volver a una es un paso que se puede deshacer.',
    none: 'Todavía no hay ninguna versión. Se guarda una cada vez que se abre el proyecto y cada diez minutos de trabajo.',
    reasons: {
      opened: 'al abrir el proyecto',
      time: 'durante el trabajo',
      returned: 'antes de volver a una versión anterior',
      file: 'guardada en un archivo',
    },
    counts: (events, count) =>
      `${phrases.counted(events, { one: 'evento', many: 'eventos', other: 'eventos' })}, ${documents(count)}`,
    look: 'Comparar',
    lookAt: (time) => `Comparar la versión de ${time}`,
    returnTo: 'Volver a ella',
    returned: (time) => `Esta es la versión de ${time}.`,
    unreadable: 'Un documento de esta versión ya no se puede leer.',
    same: 'Tiene los mismos eventos y documentos que ahora.',
    onlyThere: 'Solo en esta versión',
    onlyHere: 'Solo en el proyecto tal como está',
    changed: 'Diferentes',
    untitled: 'Sin título',
  },
  projects: {
    button: 'Proyectos',
    title: 'Proyectos en este navegador',
    about: 'Están solo en este dispositivo. Un archivo es el camino a otro dispositivo, y una segunda copia.',
    current: 'abierto ahora',
    open: 'Abrir',
    openOne: (title) => `Abrir «${title}»`,
    delete: 'Eliminar',
    deleteOne: (title) => `Eliminar «${title}»`,
    ask: (title) => `¿Eliminar «${title}» de este navegador? Se puede recuperar durante una semana.`,
    keep: 'Conservar',
    deleted: (title) => `«${title}» está eliminado.`,
    undo: 'Recuperar',
    begin: 'Proyecto nuevo',
    newer: 'Guardado por una versión más nueva de este editor: recargue la página para obtenerla.',
    broken: 'No se puede leer nada de este proyecto. No se toca.',
    damaged: 'Un proyecto dañado',
    changed: (time) => `cambiado ${time}`,
  },
};
export default storage;
