import type { Messages } from '../types/page.js';
import axis from './axis.js';
import dates from './dates.js';
import phrases from './phrases.js';

const EVENTS = { one: 'event', other: 'events' };

/** The interface in English. */
const page: Messages = {
  language: 'en',
  date: dates,
  axis,
  frame: {
    selectedEvent: 'Selected event',
    chooseEvent: 'Choose an event on the axis to read the passages that it rests on.',
  },
  label: (name) => `${name}:`,
  stop: '.',

  site: {
    name: 'Sourceline',
  },

  timeline: {
    events: 'Events',
    count: (events, sources) =>
      `${phrases.counted(events, EVENTS)} from ${phrases.counted(sources, { one: 'article', other: 'articles' })}`,
    axisName: (title) => `Time axis: ${title}`,
    axisHelp: 'Arrow keys walk through the events, Enter opens the source, plus and minus zoom.',
    legend: 'How to read the marks',
    legendDay: 'on that day',
    legendWithin: 'some time within',
    legendBefore: 'by then, start unknown',
    legendLasted: 'lasted',
    legendPublished: 'article published',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    showAll: 'Show all',
    lines: ['All lines', 'Fewer lines'],
    modes: { name: 'Shown as', list: 'List', table: 'Table', story: 'Step through' },
    search: 'Search',
    filters: 'Filters',
    goToDate: 'Go to date',
    share: 'Share',
    keys: 'Keys',
    close: 'Close',
    none: 'This timeline has no events yet. The first goes into its list “events”.',
    noneInLanes: 'None of the lanes shown has an event.',
    published: (publisher, clock) => `${publisher} publishes, ${clock}`,
  },

  event: {
    saidBy: 'Said by',
    reportedBy: 'Reported by',
    evidence: 'What the articles say',
    role: { supports: 'Supports', disputes: 'Disputes', dates: 'Gives the date' },
    differ: 'The sources differ:',
    readFrom: (basis, words) => {
      const quoted = phrases.and(words.map((word) => `“${word}”`));
      if (basis === 'stated') return quoted ? `stated: ${quoted}` : 'stated';
      const verb = basis === 'relative' ? 'worked out' : 'inferred';
      return quoted ? `${verb} from ${quoted}` : `${verb}; not given by the passage`;
    },
    howRead: 'How this date was read',
    edtf: 'EDTF',
    atPublisher: 'at the publisher',
    picture: 'Picture',
    parts: { evidence: 'Evidence', compare: 'Compare sources' },
  },

  source: {
    source: 'Source',
    sources: 'Sources',
    citation: {
      undated: 'undated',
      dates,
      beside: (name, day) => `${name}, ${day}`,
      paragraph: (source, number, page) => `${source}${page ? `, p. ${page}` : ''}, ¶ ${number}`,
    },
    unnamed: (missing) =>
      missing.length === 0 ? '' : `The archived document names no ${phrases.or(missing)} of its own.`,
    paragraph: (number) => `Paragraph ${number}`,
    restingEvents: (count) => phrases.counted(count, EVENTS),
    eventsHere: 'Events that rest on this paragraph',
    atPublisher: 'Read it at the publisher',
    kept: (hash) => `Archived text, SHA-256 ${hash}`,
    passage: (title) => `Go to the event: ${title}`,
  },

  faults: { found: 'Found:', fix: 'To fix it:' },

  embed: {
    openFull: 'Open the full timeline',
  },
};
export default page;
