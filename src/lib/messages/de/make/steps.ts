import type { MakeSteps, StepTexts } from '../../types/make/steps.js';

const texts: StepTexts = {
  addDocument: (name) => `„${name}“ hinzufügen`,
  removeDocument: (name) => `„${name}“ entfernen`,
  replaceDocument: (name) => `Text von „${name}“ ersetzen`,
  cleanDocument: (name) => `„${name}“ bereinigen`,
  describeDocument: (name) => `„${name}“ beschreiben`,
  freezeDocument: (name) => `Text von „${name}“ festhalten`,
  renameDocument: (name) => `Dokument „${name}“ umbenennen`,
  addEvent: (name) => `„${name}“ hinzufügen`,
  changeEvent: (name) => `„${name}“ ändern`,
  deleteEvent: (name) => `„${name}“ löschen`,
  mergeEvents: (name) => `„${name}“ zusammenführen`,
  moveQuote: (name) => `Zitat von „${name}“ verschieben`,
  addQuote: (name) => `Zitat zu „${name}“ hinzufügen`,
  removeQuote: (name) => `Zitat von „${name}“ entfernen`,
  renameEvent: (name) => `Adresse von „${name}“ ändern`,
  retitleEvent: (name) => `Titel „${name}“ ändern`,
  redateEvent: (name) => `Datum von „${name}“ ändern`,
  moveEvent: (name) => `„${name}“ in eine andere Spur verschieben`,
  addLane: (name) => `Spur „${name}“ hinzufügen`,
  renameLane: (name) => `Spur „${name}“ umbenennen`,
  removeLane: (name) => `Spur „${name}“ entfernen`,
  orderLanes: () => 'Reihenfolge der Spuren ändern',
  addMark: () => 'Stelle markieren',
  removeMark: () => 'Markierung entfernen',
  dismissDate: () => 'Datum verwerfen',
  restoreDate: () => 'Datum zurückholen',
  describeProject: () => 'Zeitleiste beschreiben',
  addMedia: () => 'Bild hinzufügen',
  importFile: (name) => `„${name}“ einlesen`,
  openProject: (name) => `„${name}“ öffnen`,
  returnToVersion: (name) => `zur Fassung von ${name} zurückkehren`,
  mergeFiles: () => 'Änderungen der Dateien übernehmen',
};

const steps: MakeSteps = {
  undo: 'Rückgängig',
  name: ({ kind, name = '' }) => texts[kind](name),
};
export default steps;
