import type { ArchiveMessages, ProblemFacts, ReadSoFar } from '../types/archive.js';
import axis from './axis.js';
import dates from './dates.js';
import phrases from './phrases.js';

const { number } = phrases;
const events = (count: number): string => phrases.counted(count, { one: 'event', other: 'events' });
const MEBI = 1024 * 1024;
const at = ({ row }: ProblemFacts): string => (row === undefined ? '' : ` at row ${phrases.number(row)}`);
const size = ({ limit = 0 }: ProblemFacts): string => `${phrases.number(Math.round(limit / MEBI))} MB`;
const columns = ({ detail }: ProblemFacts): string => (detail ? ` Its columns are: ${detail}.` : '');

/** A file of events in English. */
const archive: ArchiveMessages = {
  date: dates,
  axis,
  number,
  rows: {
    events: 'Events',
    otherLanes: 'Other lanes',
    faults: {
      title: 'There is no title; the row is left out',
      'no-date': 'There is no date; the row is left out',
      date: 'This is not a date; the row is left out. Write 2020, 2020-09, 2020-09-08, 2020-09-08T22:25Z, or another date of EDTF, an end not before its start',
      cells: 'The row has more or fewer cells than the header; it is left out',
      quote:
        'A closing quotation mark is followed by more than the end of the cell; the row is left out. Double the quotation marks within a cell',
      json: 'This is not JSON; the row is left out',
      object: 'This is not an object with named fields; the row is left out',
      importance: 'This is not a number; the row stays, with importance 0',
      url: 'This is not an address that starts with https:// or http://; the row stays without it',
      value: 'A list or an object is where a text should be; the row stays without it',
      encoding: 'Some bytes are not UTF-8; the row stays, with � in their place. Save the file as UTF-8',
    },
    problems: {
      empty: () => 'The file is empty.',
      'no-rows': () => 'The file has a header and no rows below it.',
      'no-title': (facts) => `The file has no column “title”.${columns(facts)} Name one of them title.`,
      'no-date': (facts) =>
        `The file has no column “start” or “edtf”.${columns(facts)} Name the one with the dates start.`,
      html: () => 'This is a web page, not a file of data. Look for a link to the file itself.',
      zip: () => 'This is a ZIP file or a workbook. Save its table as CSV, or pack a single file with gzip.',
      binary: () => 'This is none of the kinds of file that can be read: CSV, NDJSON, JSON and Parquet.',
      'no-events': () =>
        'This JSON has no list of events: give a list of objects, or an object with “events”.',
      broken: (facts) =>
        `The file breaks off${at(facts)}. The rows before it were read; fetch the file again.`,
      quote: (facts) =>
        `A quotation mark is opened${at(facts)} and never closed. The rows before it were read.`,
      json: (facts) => `The text is not JSON from there on${at(facts)}. The rows before it were read.`,
      gzip: () => 'The packed file is damaged or breaks off. The rows before that place were read.',
      footer: () =>
        'The end of this Parquet file is missing, and without it nothing in it can be read. Fetch the file again.',
      parquet: (facts) =>
        `This Parquet file cannot be read${at(facts)}${facts.detail ? ` (${facts.detail})` : ''}. The rows before it were read.`,
      'file-bytes': (facts) => `The file has more than ${size(facts)}, which is the most that is read.`,
      'unpacked-bytes': (facts) =>
        `The file unpacks to more than ${size(facts)}, which is the most that is read. The rows so far were read.`,
      rows: ({ limit = 0 }) =>
        `The file has more than ${phrases.number(limit)} rows, which is the most that is read. Those so far were read.`,
      'row-bytes': (facts) =>
        `More than ${size(facts)}${at(facts)} and no end of the row: a quotation mark may be missing there. The rows before it were read.`,
      memory: () => 'There is not enough memory for this file. The rows so far were read.',
      cancelled: () => 'Reading was cancelled. The rows so far were read.',
      'no-address': ({ detail = '' }) =>
        `Found “${detail}”; allowed: an address that starts with https:// or http://, or one relative to this page.`,
      credentials: () => 'There is a name or a password in the address; give it without them.',
      insecure: () =>
        'The address starts with http://, which a page at https:// may not load; give one that starts with https://.',
      network: ({ detail = '' }) =>
        `Nothing came from ${detail}. Either it cannot be reached, or it does not let other pages read its file: its server must send the header “Access-Control-Allow-Origin: *” with it.`,
      status: ({ detail = '' }) => `The server answered with ${detail}. Check the address.`,
      stalled: ({ limit = 0 }) =>
        `Nothing more has come for ${phrases.number(limit)} seconds. The rows so far were read; try again for the others.`,
      worker: () =>
        'The browser ended the work on this file, as it does when memory runs out. Open it again, or a part of it.',
    },
    place: (row, column) => `row ${phrases.number(row)}${column === '' ? '' : `, column ${column}`}`,
  },
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
