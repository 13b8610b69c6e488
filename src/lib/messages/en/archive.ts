import type { ArchiveMessages, ReadSoFar } from '../types/archive.js';
import axis from './axis.js';
import dates from './dates.js';
import open from './open.js';
import phrases from './phrases.js';

const { number } = phrases;
const events = (count: number): string => phrases.counted(count, { one: 'event', other: 'events' });

/** A file of events in English. */
const archive: ArchiveMessages = {
  date: dates,
  axis,
  number,
  ...open,
  dense: {
    help: 'Left and right walk through the events in order of time, up and down go to the next lane, Enter shows the event, plus and minus zoom.',
    enter: 'show all of the selected event',
    others: (count) => `+${phrases.number(count)}`,
    otherLanes: (count) => phrases.counted(count, { one: 'more lane', other: 'more lanes' }),
    column: (starts, within, span) => {
      const begin = `${events(starts)} ${phrases.plural(starts, { one: 'begins', other: 'begin' })}`;
      const lasting = within - starts;
      const more = lasting > 0 ? `, ${phrases.number(lasting)} in progress` : '';
      return `${span}: ${begin}${more}`;
    },
    zoomHere: 'Press to look closer',
    listHere: 'Press to see them in the list',
    place: (title, date, lane, place, all) =>
      `${title}, ${date}, ${lane}, ${phrases.number(place)} of ${phrases.number(all)}`,
    inView: (span, count, all) => `${span}: ${phrases.number(count)} of ${events(all)}`,
    legend: {
      begins: 'begin',
      inProgress: 'in progress',
      height: 'The higher a column, the more events, by the logarithm',
    },
  },
  title: 'Open a file of events',
  about:
    'Shows a table of ten to a million events on a time axis. The file is read on this device, and nothing of it is sent anywhere.',
  needsScript:
    'This page reads files with JavaScript, which is off here. Without it, the command line reads the same files: sourceline check names what is wrong with one, sourceline export writes it in another form. What columns a file may have is below.',

  start: {
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    kinds: 'CSV, NDJSON, JSON or Parquet; also packed with gzip',
    address: 'Address of a file',
    addressHelp: 'Its host has to allow other sites to read it. It learns that you asked, and nothing else.',
    open: 'Open',
    noAddress: (found) => `“${found}” is no address. Give one that starts with https://.`,
    dropHere: 'Let go to open the file',
  },

  columns: {
    title: 'What columns a file may have',
    intro:
      'The first line of a CSV names its columns; in JSON and Parquet they are the names of fields. Title and a date are needed, the others may be left out. Columns of other names are left out and named.',
    name: 'Column',
    means: 'What it holds',
    of: {
      id: 'A name of the event’s own; without it the number of its row.',
      title: 'What happened, in a few words.',
      start: 'When it began: 2020-09-08, 2020-09, 2020, or with a time, 2020-09-08T22:25:42Z.',
      end: 'When it ended, for what lasted.',
      edtf: 'Instead of start and end: a date in EDTF, which can also say “about”, “before” or “one of”.',
      lane: 'What it belongs to: a country, a topic. Each lane has a line of its own on the axis.',
      importance: 'A whole number; what is greater keeps its label where there is little room.',
      source: 'The document that says so.',
      paragraph: 'Where in the document: the number of its paragraph.',
      quote: 'Its words, verbatim.',
      url: 'Where it can be read, from https:// on.',
      summary: 'A sentence or two on it.',
      keywords: 'People, topics and other words that it is found by; they are searched and not shown.',
    },
  },

  reading: {
    title: (name) => `Reading ${name}`,
    progress,
    still: 'Still reading: these are the first events of the file.',
    cancel: 'Cancel',
    cancelled: 'Reading was cancelled.',
    done: (count) => `${events(count)} read.`,
    failed: 'The file cannot be shown',
  },

  opened: {
    events,
    unsourced: (count, all) => `${number(count)} of ${number(all)} without a source`,
    showUnsourced: 'Show only these',
    faults: (rows, values) => {
      const texts = [
        rows > 0 ? phrases.counted(rows, { one: 'row', other: 'rows' }) : '',
        values > 0 ? `${phrases.counted(values, { one: 'value', other: 'values' })} of other rows` : '',
      ];
      return `${phrases.and(texts.filter((text) => text !== ''))} could not be read`;
    },
    faultsShown: (shown, count) =>
      shown < count
        ? `The first ${number(shown)} of ${number(count)} are listed; all of them can be saved.`
        : 'Where, what was found there, and what became of it:',
    faultsFile: 'Save all as CSV',
    leftOut: (columns) => `Left out: ${phrases.and(columns)}`,
    close: 'Close the file',
  },

  find: {
    title: 'Find',
    search: 'Search',
    filters: 'Filters',
    lanes: 'Lane',
    sources: 'Source',
    noSource: 'without a source',
    otherSources: 'other sources',
    narrow: 'Part of a source’s name',
    listed: (shown, all) => `The first ${number(shown)} of ${number(all)}`,
    clearAll: 'Clear all',
    searching: 'Searching',
    readingTexts: (percent) => `Reading texts, ${percent}%`,
    result: (shown, all) => `${number(shown)} of ${events(all)}`,
    none: 'No event fits all of this.',
    previous: 'Previous found event',
    next: 'Next found event',
    place: (place, count) => `${number(place)} of ${number(count)}`,
  },

  jump: {
    label: 'Go to number or date',
    help: '12,345 or #2020 is a number; 2020, Sept 2020 and 8/9/2020 (the day first) are dates.',
    go: 'Go',
    event: (at, count) => `Event ${number(at)} of ${number(count)}.`,
    beyond: (count) => `There are ${events(count)} here: give a number from 1 to ${number(count)}.`,
    first: (date, at, count) =>
      `${date}: the first event from then on is number ${number(at)} of ${number(count)}.`,
    after: (date) => `${date}: every event here began before; this is the last.`,
  },

  list: {
    name: 'Events in order of time',
    help: 'Arrow keys go from event to event, Page Up and Page Down further, Home and End to the ends; Enter opens the details.',
    noSource: 'no source',
    position: (at, count) => `${number(at)} of ${number(count)}`,
  },

  detail: {
    title: 'The chosen event',
    nothing: 'Choose an event in the list or on the axis, and all that the file says of it is shown here.',
    importance: 'Importance',
    source: 'Source',
    paragraph: (paragraph) => `¶ ${paragraph}`,
    unsourced: 'It names no source.',
    unchecked: 'The quote is as the file has it; it was not checked against a source.',
    link: 'Address',
    id: 'Id',
    back: 'Back to the list',
  },
};
export default archive;

function progress({ rows, bytes, total }: ReadSoFar): string {
  const size = total === undefined ? megabytes(bytes) : `${whole(bytes)} of ${megabytes(total)}`;
  return `${events(rows)} read, ${size}`;
}

const MB = 1_000_000;

function whole(bytes: number): string {
  return bytes < 10 * MB ? (bytes / MB).toFixed(1) : number(Math.round(bytes / MB));
}

function megabytes(bytes: number): string {
  return `${whole(bytes)} MB`;
}
