import type { SiteMessages } from '../types/site.js';
import changes from './changes.js';
import footer from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

const EVENTS = { one: 'event', other: 'events' };
const SOURCES = { one: 'source', other: 'sources' };
const QUOTES = { one: 'quote', other: 'quotes' };

/** The site around its timelines, in English. */
const site: SiteMessages = {
  footer,
  ...ways,
  changes,
  languages: 'Language',
  pages: 'Pages',
  timelines: 'Timelines',
  make: 'Make',
  openFile: 'Open a file',
  counts: (events, sources, quotes) =>
    [
      phrases.counted(events, EVENTS),
      phrases.counted(sources, SOURCES),
      phrases.counted(quotes, QUOTES),
    ].join(', '),
  noEvents: 'No events yet',
  files: 'This timeline as a file',
  coverage: 'Coverage of the sources',
  open: 'Open a file of events of your own',
  printedFrom: (address) => `Printed from ${address}; addresses that begin with / are on this host.`,
  event: {
    actors: 'Actors',
    tags: 'Topics',
    lane: 'Lane',
    checked: (by, on) => `Checked by ${by} on ${on}`,
  },
  neighbours: { name: 'Next to it in time', before: 'Before it', after: 'After it' },
  tooOld: {
    text: 'This browser is too old to show the timeline here; a newer one shows it.',
    data: 'Its data:',
  },
  begin: {
    title: 'Begin a timeline',
    intro:
      'This site has no timeline yet. Four steps make the first one; each command is run in the folder of the project.',
    init: 'makes a folder with one event and the source that it quotes.',
    write:
      'Put each document into data/harbour/sources/ as Markdown, and describe the events in data/harbour/timeline.json.',
    check: 'compares every quote and date with its source, and says where they differ.',
    start:
      'builds the site again and shows it: the only timeline is the front page, several are listed there.',
    settings: (file) => `The name of the site, its language and its footer are set in ${file}.`,
    without: 'To look at a table of events without a source:',
  },
};
export default site;
