import type { MakeStorage } from '../../types/make/storage.js';
import phrases from '../phrases.js';

const documents = (count: number): string => phrases.counted(count, { one: 'document', other: 'documents' });

const storage: MakeStorage = {
  versions: 'Versions',
  state: {
    empty: 'Nothing to save yet',
    saving: 'Saving…',
    saved: (time) => `Saved in this browser ${time}`,
    notInFile: 'not in a file',
    inFile: (time) => `in a file ${time}`,
    fileOld: (time) => `changed since the file of ${time}`,
    refused:
      'This browser keeps nothing here, as in a private window. Your work is in this page alone: save it to a file before you close it.',
    full: 'This browser has no room left. Your work is in this page alone: save it to a file. Saving here is tried again.',
    failed: (reason) => `Not saved: ${reason}. It is tried again; save your work to a file if this stays.`,
    elsewhere: 'Another tab has this project open. Here it can be read.',
    taken: 'Another tab has taken this project over. Here nothing is saved any more.',
    newer:
      'A newer version of this editor has kept projects in this browser. They are not touched; reload the page to get that version. Nothing is saved here.',
    savedBefore: (time) => `Last saved ${time}.`,
  },
  saveFile: 'Save a file…',
  retry: 'Try again',
  takeOver: 'Edit here',
  loss: {
    changes: (time) => `The last changes could not be read. This is the project as of ${time}.`,
    version: (time) => `The project could not be read. This is its version of ${time}.`,
    documents: (count) =>
      `${documents(count)} could not be read and ${count === 1 ? 'is' : 'are'} missing. The events are all here.`,
  },
  understood: 'OK',
  versionList: {
    about: 'The last ten versions in this browser. Returning to one is a step that you can undo.',
    none: 'There is no version yet. One is kept each time a project is opened, and every ten minutes of work.',
    reasons: {
      opened: 'when the project was opened',
      time: 'while you worked',
      returned: 'before a return to an older version',
      file: 'saved to a file',
    },
    counts: (events, count) =>
      `${phrases.counted(events, { one: 'event', other: 'events' })}, ${documents(count)}`,
    look: 'Compare',
    lookAt: (time) => `Compare the version of ${time}`,
    returnTo: 'Return to it',
    returned: (time) => `This is the version of ${time}.`,
    unreadable: 'A document of this version can no longer be read.',
    same: 'It has the same events and documents as now.',
    onlyThere: 'Only in this version',
    onlyHere: 'Only in the project as it is now',
    changed: 'Different',
    untitled: 'Without a title',
  },
  projects: {
    button: 'Projects',
    title: 'Projects in this browser',
    about: 'They are on this device alone. A file is the way to another device, and a second copy.',
    current: 'open now',
    open: 'Open',
    openOne: (title) => `Open “${title}”`,
    delete: 'Delete',
    deleteOne: (title) => `Delete “${title}”`,
    ask: (title) => `Delete “${title}” from this browser? It can be taken back for a week.`,
    keep: 'Keep it',
    deleted: (title) => `“${title}” is deleted.`,
    undo: 'Take back',
    begin: 'New project',
    newer: 'Saved by a newer version of this editor: reload the page to get that version.',
    broken: 'Nothing of this project can be read. It is not touched.',
    damaged: 'A damaged project',
    changed: (time) => `changed ${time}`,
  },
};
export default storage;
