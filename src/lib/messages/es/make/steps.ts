import type { MakeSteps, StepTexts } from '../../types/make/steps.js';

const texts: StepTexts = {
  addDocument: (name) => `añadir «${name}»`,
  removeDocument: (name) => `quitar «${name}»`,
  replaceDocument: (name) => `reemplazar el texto de «${name}»`,
  cleanDocument: (name) => `limpiar «${name}»`,
  describeDocument: (name) => `describir «${name}»`,
  freezeDocument: (name) => `fijar el texto de «${name}»`,
  renameDocument: (name) => `renombrar el documento «${name}»`,
  addEvent: (name) => `añadir «${name}»`,
  changeEvent: (name) => `cambiar «${name}»`,
  deleteEvent: (name) => `eliminar «${name}»`,
  mergeEvents: (name) => `combinar «${name}»`,
  moveQuote: (name) => `mover una cita de «${name}»`,
  addQuote: (name) => `añadir una cita a «${name}»`,
  removeQuote: (name) => `quitar una cita de «${name}»`,
  renameEvent: (name) => `cambiar la dirección de «${name}»`,
  retitleEvent: (name) => `cambiar el título «${name}»`,
  redateEvent: (name) => `cambiar la fecha de «${name}»`,
  moveEvent: (name) => `mover «${name}» a otra fila`,
  addLane: (name) => `añadir la fila «${name}»`,
  renameLane: (name) => `renombrar la fila «${name}»`,
  removeLane: (name) => `quitar la fila «${name}»`,
  orderLanes: () => 'cambiar el orden de las filas',
  addMark: () => 'marcar un pasaje',
  removeMark: () => 'quitar una marca',
  dismissDate: () => 'descartar una fecha',
  restoreDate: () => 'recuperar una fecha',
  describeProject: () => 'describir la cronología',
  addMedia: () => 'añadir una imagen',
  importFile: (name) => `importar «${name}»`,
  openProject: (name) => `abrir «${name}»`,
  returnToVersion: (name) => `volver a la versión de ${name}`,
  mergeFiles: () => 'tomar los cambios de los archivos',
};

const steps: MakeSteps = {
  undo: 'Deshacer',
  name: ({ kind, name = '' }) => texts[kind](name),
};
export default steps;
