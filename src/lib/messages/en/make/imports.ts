import type { MakeImports } from '../../types/make/imports.js';

const { format } = new Intl.NumberFormat('en');
const some = (count: number, one: string, many: string): string =>
  `${format(count)} ${count === 1 ? one : many}`;
const drafts = (count: number): string => some(count, 'draft', 'drafts');
const rows = (count: number): string => some(count, 'row', 'rows');
const events = (count: number): string => some(count, 'event', 'events');

const imports: MakeImports = {
  title: 'Import a timeline or table',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  again: 'Choose another file',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy: the text is selected, copy it by hand',
  waiting: (count) => `${some(count, 'more file waits', 'more files wait')}.`,
  choose: {
    help: 'Its events become drafts: each then needs its passage in a document. The file is read in this browser and sent nowhere.',
    button: 'Choose a file…',
    kinds:
      'Tables (CSV, TSV, XLSX, JSON), TimelineJS, vis-timeline, Hypothesis, iCalendar, markwhen, Wikidata, SIMILE and GEDCOM.',
  },
  unsure: {
    ask: (name, kind) => `${name} can be read in two ways: as ${kind}, or as a document to quote.`,
    events: 'Import its events',
    document: 'Add it as a document',
  },
  reading: {
    title: (name) => `Reading ${name}`,
    progress: (percent) => (percent === undefined ? 'Reading…' : `Reading… ${percent}%`),
    comparing: 'Comparing with the timeline…',
    cancelled: 'The import was cancelled. Nothing was changed.',
  },
  readOnly: 'Another tab writes this project now. Nothing was changed; choose “Edit here” first.',
  failed: (name) => `${name} was not read.`,
  formats: {
    timelinejs: 'a TimelineJS timeline',
    table: 'a table',
    hypothesis: 'annotations of Hypothesis',
    vis: 'items of vis-timeline',
    icalendar: 'a calendar',
    markwhen: 'a markwhen timeline',
    wikidata: 'results of Wikidata',
    simile: 'a SIMILE timeline',
    gedcom: 'a family tree (GEDCOM)',
  },
  file: (name, kind, count) =>
    count === undefined ? `${name}: ${kind}` : `${name}: ${kind}, ${rows(count)}`,
  sheet: 'Sheet',
  mapping: {
    title: 'What each column is',
    help: 'The guesses are from the names and values. What has no place in an event is kept with its draft.',
    column: 'Column',
    use: 'What it is',
    values: 'First values',
    useOf: (column) => `What the column ${column} is`,
    empty: 'empty',
    uses: {
      id: 'Id',
      title: 'Title',
      start: 'Start',
      end: 'End',
      date: 'Date',
      lane: 'Lane',
      summary: 'Summary',
      actors: 'Actors',
      tags: 'Tags',
      importance: 'Importance',
      attribution: 'Who says so',
      source: 'Source',
      url: 'Address of a source',
      quote: 'Quotation',
      published: 'Date of the source',
      ignore: 'None of these',
    },
    remembered: 'These are your answers of an earlier table with the same columns.',
    guessAgain: 'Guess again',
    needsTitle: 'Say which column is the title.',
    needsDate: 'No column is a date: all drafts will be without one.',
    order: (column, found) => `${column}: which day is ${found}?`,
    dmy: (date) => `${date} (the day comes first)`,
    mdy: (date) => `${date} (the month comes first)`,
    needsOrder: 'Say first which of the two days is meant.',
    next: 'Look at what it gives',
  },
  report: {
    title: 'Before anything is written',
    counts: {
      added: (count) => `${format(count)} new`,
      updated: (count) => `${format(count)} updated`,
      unchanged: (count) => `${format(count)} unchanged`,
      conflicts: (count) => `${format(count)} changed here and in the file`,
      ignored: (count) => `${rows(count)} left out`,
    },
    unsourced: (count) => `${events(count)} ${count === 1 ? 'names' : 'name'} no source.`,
    sourced: (count) => `${events(count)} ${count === 1 ? 'names' : 'name'} a source to look in.`,
    problems: {
      date: (count) =>
        `${some(count, 'date', 'dates')} could not be read; ${count === 1 ? 'its draft has' : 'their drafts have'} none`,
      'doubtful-date': (count) => `${some(count, 'date is', 'dates are')} doubtful`,
      'no-title': (count) => `${rows(count)} without a title ${count === 1 ? 'was' : 'were'} left out`,
      'left-out': (count) =>
        `${rows(count)} ${count === 1 ? 'is no event and was' : 'are no events and were'} left out`,
      value: (count) =>
        `${some(count, 'value', 'values')} could not be read as ${count === 1 ? 'it is' : 'they are'}`,
      damaged: () => 'The file is damaged',
    },
    shown: (shown, count) => `The first ${format(shown)} of ${format(count)}`,
    row: 'Row',
    column: 'Column',
    text: 'Found',
    what: 'What is wrong',
    wholeFile: 'file',
    unplaced: 'No place in an event, kept with the drafts:',
    unplacedOf: (field, count) => `${field} (${rows(count)})`,
    missing: (count) =>
      `${events(count)} of an earlier import ${count === 1 ? 'is' : 'are'} no longer in the file and ${count === 1 ? 'stays' : 'stay'} as ${count === 1 ? 'it is' : 'they are'}.`,
    notes: 'How it was read',
    many: (count) =>
      `${format(count)} drafts are more than the editor holds: 5,000 at a time. Leave out rows, or show the file on the page “Open a file”, which holds millions.`,
  },
  conflicts: {
    title: 'Changed here and in the file',
    help: 'What you wrote stays unless you take the value of the file.',
    mine: 'Yours',
    theirs: 'In the file',
    allMine: 'Keep all of yours',
    allTheirs: 'Take all of the file',
    fields: {
      title: 'Title',
      summary: 'Summary',
      date: 'Date',
      lane: 'Lane',
      actors: 'Actors',
      tags: 'Tags',
      importance: 'Importance',
      kind: 'Kind',
      attribution: 'Who says so',
    },
    none: 'nothing',
    more: (count, isTaken) =>
      isTaken
        ? `${some(count, 'more is taken from the file', 'more are taken from the file')}.`
        : `${some(count, 'more is kept as you have it', 'more are kept as you have them')}.`,
    kept: 'Yours is kept. The same file does not ask about it again.',
  },
  add: (added, updated) =>
    [
      ...(added > 0 ? [`Add ${drafts(added)}`] : []),
      ...(updated > 0 ? [`${added > 0 ? 'update' : 'Update'} ${events(updated)}`] : []),
    ].join(', '),
  nothingNew: 'The timeline has all of it already.',
  done: {
    added: (added, updated) =>
      added === 0
        ? `${events(updated)} ${updated === 1 ? 'was' : 'were'} updated.`
        : `${drafts(added)} ${added === 1 ? 'was' : 'were'} added${updated > 0 ? `, ${events(updated)} updated` : ''}. ${added === 1 ? 'It is hollow on the axis until it' : 'They are hollow on the axis until each'} has a quote.`,
    undo: 'Undo takes all of it back in one step.',
    nextFile: (name) => `Import the next file: ${name}`,
    next: 'What comes next',
    find: 'Find their passages',
  },
  fromFile: {
    title: 'From the file',
    place: (file, row) => `${file}, row ${format(row)}`,
    sources: 'Sources that it names',
    opens: 'opens in a new tab',
    quotes: 'Quotations in it',
    fields: 'What else it says',
    archived: 'among the documents',
    find: 'Find its passage',
  },
  archive: {
    title: (count) => `${some(count, 'page is', 'pages are')} named and not among the documents`,
    help: 'A browser may not fetch a page of another site. Open each, save it (Ctrl+S there), and drop the files here. Or save this project in a folder and let the command line fetch them all:',
    command: 'sourceline add --imported --to harbour',
    copyAll: 'Copy all addresses',
    copyOf: (address) => `Copy ${address}`,
    copiedOf: (address) => `Copied: ${address}`,
    copiedAll: 'Copied: all addresses',
    more: (count) => `${format(count)} more`,
  },
  queue: {
    title: 'Drafts without a passage',
    open: (count) => `Find passages: ${drafts(count)}`,
    place: (number, all) => `${format(number)} of ${format(all)}`,
    previous: 'Previous draft',
    next: 'Next draft',
    close: 'Close the list',
    edit: 'Change this draft',
    noDocuments: 'There is no document yet. Add the pages that the file names.',
    noneFound:
      'No passage of the documents has its words. Select the words in a document yourself and press Q.',
    help: '1, 2, 3 take a passage; → and ← go to the next and the previous draft.',
    take: 'This is it',
    show: 'Show',
    where: (document, paragraph) => `${document}, paragraph ${paragraph}`,
    alsoDate: 'It has the date, too.',
    quoteOfFile: 'The file quotes these words.',
    likeFile: 'The file quotes nearly these words.',
    named: 'The file names this document.',
    shares: (words) => `It shares ${words.map((word) => `“${word}”`).join(', ')}.`,
    taken: (title, left) =>
      `“${title}” has its quote. ${left === 0 ? 'No draft is left.' : `${drafts(left)} left.`}`,
    allDone: 'Every imported draft has its passage.',
    contradicts: (words, readings, date) =>
      `The words “${words}” say ${readings.join(' or ')}, and the file says ${date}.`,
    takeDate: (date) => `Take ${date}`,
    keepDate: (date) => `Keep ${date}`,
    reason: 'What the date of the file is known from',
    reasonMissing: 'Write what the date is known from.',
  },
  open: {
    make: 'Make it a timeline',
    readAs: (kind) => `Read as ${kind}.`,
    unread: (count) =>
      `${some(count, 'date', 'dates')} could not be read and ${count === 1 ? 'is' : 'are'} not shown.`,
    blocked:
      'The browser keeps nothing here and opened no second page. Open the editor, and drop the file there.',
    waiting: 'The editor has the file in its own page.',
  },
};
export default imports;
