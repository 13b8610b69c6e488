import type { MakeSteps, StepTexts } from '../../types/make/steps.js';

const texts: StepTexts = {
  addDocument: (name) => `add “${name}”`,
  removeDocument: (name) => `remove “${name}”`,
  replaceDocument: (name) => `replace the text of “${name}”`,
  cleanDocument: (name) => `clean “${name}”`,
  describeDocument: (name) => `describe “${name}”`,
  freezeDocument: (name) => `pin the text of “${name}”`,
  renameDocument: (name) => `rename the document “${name}”`,
  addEvent: (name) => `add “${name}”`,
  changeEvent: (name) => `change “${name}”`,
  deleteEvent: (name) => `delete “${name}”`,
  mergeEvents: (name) => `merge “${name}”`,
  moveQuote: (name) => `move a quote of “${name}”`,
  addQuote: (name) => `add a quote to “${name}”`,
  removeQuote: (name) => `remove a quote from “${name}”`,
  renameEvent: (name) => `change the address of “${name}”`,
  retitleEvent: (name) => `change the title “${name}”`,
  redateEvent: (name) => `change the date of “${name}”`,
  moveEvent: (name) => `move “${name}” to another lane`,
  addLane: (name) => `add the lane “${name}”`,
  renameLane: (name) => `rename the lane “${name}”`,
  removeLane: (name) => `remove the lane “${name}”`,
  orderLanes: () => 'change the order of lanes',
  addMark: () => 'mark a passage',
  removeMark: () => 'remove a mark',
  dismissDate: () => 'dismiss a date',
  restoreDate: () => 'restore a date',
  describeProject: () => 'describe the timeline',
  addMedia: () => 'add a picture',
  importFile: (name) => `import “${name}”`,
  openProject: (name) => `open “${name}”`,
  returnToVersion: (name) => `return to the version of ${name}`,
  mergeFiles: () => 'take over changes of files',
};

const steps: MakeSteps = {
  undo: 'Undo',
  name: ({ kind, name = '' }) => texts[kind](name),
};
export default steps;
