import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: 'Folder',
  saved: (folder, time) => `Saved in the folder ${folder} at ${time}`,
  saving: 'Saving …',
  failed: {
    name: (file) => `${file} is no file of a project, and is not written.`,
    link: (file) => `${file} is a link. Links are not followed: put the file itself there.`,
    kind: (file) => `${file} is no file, and cannot be written.`,
    changed: (file) => `${file} was changed by another program.`,
    gone: (file) => `${file} is not there any more.`,
    rights: (file) => `There is no permission to write ${file}.`,
    full: () => 'There is no room left on the disk.',
    large: (file) => `${file} is too large.`,
    system: (file) => `${file} could not be written: the system refused.`,
    away: () => 'sourceline dev does not answer. Start it again in its terminal.',
  },
  keptInBrowser: 'Your work is kept in this browser until it is in the folder.',
  keptInPage: 'Your work is in this page alone: leave it open, or save a file.',
  retry: 'Try again',
  broken: (file, line, found) =>
    `${file} cannot be read${line === undefined ? '' : `, line ${line}`}. Nothing is written until it can.${found === '' ? '' : ` (${found})`}`,
  refused: (files) => `Left alone, since they are links or no files: ${files}`,
  program: 'The timeline is a program, events.ts. It is shown; what you change is not written to it.',
  convert: 'Convert to timeline.json',
  convertAsk:
    'timeline.json is written with what the program gives. The program stays as events.ts.bak, with its comments.',
  convertYes: 'Convert',
  cancel: 'Cancel',
  converted: (kept) => `Converted. The program is ${kept} now.`,
  merged: 'Changes of another program were taken over.',
  conflicts: (count) => (count === 1 ? 'One change is in conflict.' : `${count} changes are in conflict.`),
  conflictHelp: 'Another program changed the same. Nothing is written until you choose.',
  place: {
    project: (field) => `Timeline: ${field}`,
    lane: (id, field) => `Lane ${id}${field === undefined ? '' : `: ${field}`}`,
    event: (id, field) => `Event ${id}${field === undefined ? '' : `: ${field}`}`,
    document: (id) => `Document ${id}`,
    media: (id) => `Picture ${id}`,
  },
  ours: 'Here',
  theirs: 'In the folder',
  keepOurs: 'Keep this',
  takeTheirs: 'Take that of the folder',
  removed: 'Removed',
};
export default folder;
