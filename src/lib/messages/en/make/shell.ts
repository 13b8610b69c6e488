import type { MakeShell } from '../../types/make/shell.js';
import phrases from '../phrases.js';

const events = (count: number): string => phrases.counted(count, { one: 'event', other: 'events' });
const paragraphs = (count: number): string =>
  phrases.counted(count, { one: 'paragraph', other: 'paragraphs' });

const shell: MakeShell = {
  title: 'Make a timeline',
  about:
    'Add documents, select a passage: it becomes an event with its proof. All of it stays on this device.',
  needsScript:
    'The editor works with JavaScript, which is off here, or this browser is too old for it. Switch it on for this site, or make the same timeline on the command line:',
  starting: 'Opening the editor…',
  failed: (text) => `The editor could not be opened: ${text}`,
  untitled: 'Untitled timeline',
  projectTitle: 'Title of the timeline',
  panes: { documents: 'Documents', article: 'Article', form: 'Event' },
  redo: 'Redo',
  publish: 'Publish…',
  more: 'More',
  newProject: 'New timeline',
  events,
  drafts: (count) => `${phrases.number(count)} without a quote or a date`,
  issues: (count) => phrases.counted(count, { one: 'issue', other: 'issues' }),
  noIssues: 'No issues',
  marks: (count) => phrases.counted(count, { one: 'mark', other: 'marks' }),
  documents: {
    none: 'No documents yet',
    counts: (count, withEvents) =>
      [paragraphs(count), ...(withEvents > 0 ? [events(withEvents)] : [])].join(', '),
    add: 'Add documents',
    remove: 'Remove',
    removeQuoted: (title, events) =>
      `${events === 1 ? 'One event quotes' : `${phrases.number(events)} events quote`} “${title}”. Remove it, and their quotes with it?`,
    frozen: 'Text pinned',
    clean: 'Clean',
    read: 'Read',
    dates: 'Dates',
    freeze: 'Pin the text',
    freezeHelp:
      'Quotes rest on this text. A later change makes a new version, and every quote is checked again.',
  },
  cleaning: {
    help: 'Numbered blocks are the text. Press X on a block to leave it out or take it back, M to join it to the one before, S to split it.',
    leaveOut: 'Leave out',
    restore: 'Take back',
    merge: 'Join to the block before',
    split: 'Split',
    splitHelp: 'Put the cursor where the second block begins, then press Enter',
    leftOut: (count) => phrases.counted(count, { one: 'block left out', other: 'blocks left out' }),
    changeFrozen: (quotes) =>
      `The text is pinned, and ${phrases.counted(quotes, { one: 'quote rests', other: 'quotes rest' })} on it. Change it in a new version?`,
    block: (text) => `Block: ${text}`,
    noBlocks:
      'The text of this document came as it is: there are no blocks to leave out. What it says of itself can be changed.',
  },
  fields: {
    title: 'Title',
    standfirst: 'Standfirst',
    authors: 'Authors',
    publisher: 'Publisher',
    published: 'Published',
    url: 'Address',
    language: 'Language',
    doi: 'DOI',
    accessed: 'Fetched',
    heading: 'What the document says of itself',
    from: (text) => `read from: ${text}`,
    typed: 'typed here',
    absent: 'not known',
    notDate: 'This is no date. Write 2020-09-08, 2020-09, 2020, or a moment such as 2020-09-08T22:25+08:00.',
    notAddress: 'This is no address. It begins with https://.',
    notLanguage: 'This is no language tag. Write en, zh or de.',
    notInText: 'This line is not in the text. Write it as it stands there.',
    authorsHelp: 'One name a line, a role in brackets',
    shortName: 'Short name',
    shortNameHelp:
      'Its file and its page are named so. Small letters, digits and hyphens; quotes from it follow.',
    shortNameTaken: 'Another document has this short name.',
    shortNameWrong: 'A short name has small letters, digits and hyphens, as in “harbour-report”.',
    unwritten: (reason) => `It could not be written: ${reason}`,
    publish: {
      name: 'What is published of it',
      full: 'the whole text',
      excerpts: 'quoted paragraphs and their neighbours',
      quotes: 'the quotes alone',
    },
  },
  timeline: {
    about: 'About…',
    title: 'About the timeline',
    description: 'Description',
    language: 'Language',
    languageHelp: 'Of titles and summaries: en, zh, de',
    id: 'Id, its name in addresses and files',
    idHelp: 'Left empty, it comes from the title.',
    lanes: 'Lanes',
    laneName: (lane) => `Name of the lane “${lane}”`,
    laneId: (lane) => `Id of the lane “${lane}”`,
    newLane: 'Name of the new lane',
    add: 'Add',
    up: (lane) => `Move up: “${lane}”`,
    down: (lane) => `Move down: “${lane}”`,
    removeLane: (lane) => `Remove the lane “${lane}”`,
    removeHelp: 'Its events go to the first lane.',
  },
  missing: {
    language:
      'Its language is not known. Until you choose it, dates are read with the words of five languages at once, and some may be misread.',
    published: 'Its day of publication is not known. “Last month” and “on Tuesday” are counted from it.',
    takeDay: (day) => `Published on ${day}`,
  },
  said: {
    done: (text) => `Done: ${text}`,
    undone: (text) => `Undone: ${text}`,
    redone: (text) => `Done again: ${text}`,
    leftOut: 'Left out',
    restored: 'Taken back',
    opened: (text) => `Opened: ${text}`,
    removed: (text) => `Removed: ${text}`,
    withIssues: (said, count) =>
      `${said}. ${phrases.counted(count, { one: 'new issue', other: 'new issues' })}`,
    renamed: (id) => `The short name is now ${id}.`,
  },
  cancel: 'Cancel',
  ok: 'OK',
  close: 'Close',
};
export default shell;
