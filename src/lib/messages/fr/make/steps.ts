import type { MakeSteps, StepTexts } from '../../types/make/steps.js';

const texts: StepTexts = {
  addDocument: (name) => `ajouter « ${name} »`,
  removeDocument: (name) => `retirer « ${name} »`,
  replaceDocument: (name) => `remplacer le texte de « ${name} »`,
  cleanDocument: (name) => `nettoyer « ${name} »`,
  describeDocument: (name) => `décrire « ${name} »`,
  freezeDocument: (name) => `fixer le texte de « ${name} »`,
  renameDocument: (name) => `renommer le document « ${name} »`,
  addEvent: (name) => `ajouter « ${name} »`,
  changeEvent: (name) => `modifier « ${name} »`,
  deleteEvent: (name) => `supprimer « ${name} »`,
  mergeEvents: (name) => `fusionner « ${name} »`,
  moveQuote: (name) => `déplacer une citation de « ${name} »`,
  addQuote: (name) => `ajouter une citation à « ${name} »`,
  removeQuote: (name) => `retirer une citation de « ${name} »`,
  renameEvent: (name) => `changer l’adresse de « ${name} »`,
  retitleEvent: (name) => `changer le titre « ${name} »`,
  redateEvent: (name) => `changer la date de « ${name} »`,
  moveEvent: (name) => `déplacer « ${name} » vers une autre ligne`,
  addLane: (name) => `ajouter la ligne « ${name} »`,
  renameLane: (name) => `renommer la ligne « ${name} »`,
  removeLane: (name) => `retirer la ligne « ${name} »`,
  orderLanes: () => 'changer l’ordre des lignes',
  addMark: () => 'marquer un passage',
  removeMark: () => 'retirer une marque',
  dismissDate: () => 'écarter une date',
  restoreDate: () => 'reprendre une date',
  describeProject: () => 'décrire la chronologie',
  addMedia: () => 'ajouter une image',
  importFile: (name) => `importer « ${name} »`,
  openProject: (name) => `ouvrir « ${name} »`,
  returnToVersion: (name) => `revenir à la version de ${name}`,
  mergeFiles: () => 'reprendre les changements des fichiers',
};

const steps: MakeSteps = {
  undo: 'Annuler',
  name: ({ kind, name = '' }) => texts[kind](name),
};
export default steps;
