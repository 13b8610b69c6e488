import type { OpenMessages, ProblemFacts, ReadAsKind, SheetLook } from '../types/open.js';
import foreign from './foreign.js';
import phrases from './phrases.js';

const { number } = phrases;
const MEBI = 1024 * 1024;
const at = ({ row }: ProblemFacts): string => (row === undefined ? '' : ` at row ${number(row)}`);
const size = ({ limit = 0 }: ProblemFacts): string => `${number(Math.round(limit / MEBI))} MB`;
const columns = ({ detail }: ProblemFacts): string => (detail ? ` Its columns are: ${detail}.` : '');
const byteAt = ({ byte }: ProblemFacts): string => (byte === undefined ? '' : `, byte ${number(byte)}`);
const memberAt = ({ member }: ProblemFacts): string =>
  member ? ` (in member ${number(member.number)} of it, which begins at byte ${number(member.byte)})` : '';

const rowsText = (rows: number): string => phrases.counted(rows, { one: 'row', other: 'rows' });
const rowsOf = ({ rows = 0 }: ProblemFacts): string => rowsText(rows);
const LOOKS: Readonly<Record<SheetLook, string>> = {
  timelinejs:
    'These columns look like a TimelineJS sheet: write its dates into one column, start, as 2020-09-08, and name Headline title.',
  calendar: 'These columns look like an export of a calendar: name Subject title and Start Date start.',
  parts: 'These columns look like a date in parts: write it into one column, start, as 2020-09-08.',
};
/** Names the columns that were found, and what they look like. */
const looks = ({ detail, sheet }: ProblemFacts): string =>
  (detail ? ` Found: ${detail}.` : '') + (sheet ? ` ${LOOKS[sheet]}` : '');
const READ_AS: Readonly<Record<ReadAsKind, string>> = {
  s: 'Unix seconds',
  ms: 'Unix milliseconds',
  us: 'Unix microseconds',
  ns: 'Unix nanoseconds',
  year: 'years',
  digits: 'dates in digits, year first',
  serial: 'serial dates of Excel',
  dmy: 'dates with the day first',
  mdy: 'dates with the month first',
  midnight: 'days, as every time in it is midnight',
};

/** What is said of reading a file of events, in English. */
const open: OpenMessages = {
  rows: {
    events: 'Events',
    otherLanes: 'Other lanes',
    faults: {
      title: 'There is no title; the row is left out',
      'no-date': 'There is no date; the row is left out',
      date: 'This is not a date; the row is left out. Write 2020, 2020-09, 2020-09-08, 2020-09-08T22:25Z, or another date of EDTF, an end not before its start',
      order:
        'No date of the file says whether the day or the month comes first; the row is left out. Choose the order (on the command line --order dmy or mdy), or write 2020-09-08',
      cells: 'The row has more or fewer cells than the header; it is left out',
      quote:
        'A closing quotation mark is followed by more than the end of the cell; the row is left out. Double the quotation marks within a cell',
      json: 'This is not JSON; the row is left out',
      object: 'This is not an object with named fields; the row is left out',
      importance: 'This is not a number; the row stays, with importance 0',
      url: 'This is not an address that starts with https:// or http://; the row stays without it',
      value: 'A list or an object is where a text should be; the row stays without it',
      doubled: 'The object has this field twice; the row stays, with the last of them',
      encoding: 'Some bytes are not UTF-8; the row stays, with � in their place. Save the file as UTF-8',
    },
    problems: {
      empty: () => 'The file is empty.',
      'no-rows': () => 'The file has a header and no rows below it.',
      columns: ({ detail = '', limit = 0 }) =>
        `The header has ${detail} columns, and ${number(limit)} is the most that is read. Leave out columns that are not needed, or check what is between the cells.`,
      'no-title': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `The file has no column “title”.${columns(facts)} Name one of them title.`
          : `None of the ${rowsOf(facts)} could be read: there is no column “title”.${looks(facts)}`,
      'no-date': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `The file has no column “start” or “edtf”.${columns(facts)} Name the one with the dates start.`
          : `None of the ${rowsOf(facts)} could be read: there is no column “start” or “edtf”.${looks(facts)}`,
      'none-read': (facts) =>
        `None of the ${rowsOf(facts)} could be read.${looks(facts) || ' The faults of the rows say why.'}`,
      html: () =>
        'This is a web page without a timeline in it. Choose the file of its data instead: CSV, JSON, NDJSON or Parquet, or an HTML file that Sourceline published.',
      foreign,
      zip: () => 'This is a ZIP file or a workbook. Save its table as CSV, or pack a single file with gzip.',
      binary: () => 'This is none of the kinds of file that can be read: CSV, NDJSON, JSON and Parquet.',
      'no-events': () =>
        'This JSON has no list of events: give a list of objects, or an object with “events”.',
      broken: (facts) =>
        `The file breaks off${at(facts)}. The rows before it were read; fetch the file again.`,
      quote: (facts) =>
        `A quotation mark is opened${at(facts)} and never closed. The rows before it were read.`,
      json: (facts) =>
        `The text is not JSON from there on${at(facts)}${byteAt(facts)}. The rows before it were read.`,
      'json-part': ({ detail = '' }) =>
        `An entry of “${detail}” is not JSON. The rows were read, without what it says of them; correct it there.`,
      gzip: (facts) =>
        `The packed file is damaged or breaks off${byteAt(facts)}${memberAt(facts)}. The rows before that place were read.`,
      'gzip-rest': (facts) =>
        `After the packed data come bytes that are not packed${byteAt(facts)}. All rows before them were read; cut them off, or fetch the file again.`,
      footer: () =>
        'The end of this Parquet file is missing, and without it nothing in it can be read. Fetch the file again.',
      parquet: (facts) =>
        `This Parquet file is damaged or cannot be read${at(facts)}${facts.detail ? ` (${facts.detail})` : ''}. The rows before it were read.`,
      'file-bytes': (facts) => `The file has more than ${size(facts)}, which is the most that is read.`,
      'unpacked-bytes': (facts) =>
        `The file unpacks to more than ${size(facts)}, which is the most that is read. The rows so far were read.`,
      rows: ({ limit = 0 }) =>
        `The file has more than ${number(limit)} rows, which is the most that is read. Those so far were read.`,
      'row-bytes': (facts) =>
        `More than ${size(facts)}${at(facts)} and no end of the row: a quotation mark may be missing there. The rows before it were read.`,
      memory: () => 'There is not enough memory for this file. The rows so far were read.',
      cancelled: () => 'Reading was cancelled. The rows so far were read.',
      'no-address': ({ detail = '' }) =>
        `Found “${detail}”; allowed: an address that starts with https:// or http://, or one relative to this page.`,
      credentials: () => 'There is a name or a password in the address; give it without them.',
      insecure: () =>
        'The address starts with http://, which a page at https:// may not load; give one that starts with https://.',
      private: ({ detail = '' }) =>
        `${detail} is on this computer or in a private network. This page asks it only with consent.`,
      network: ({ detail = '' }) =>
        `Nothing came from ${detail}. Either it cannot be reached, or it does not let other pages read its file: its server must send the header “Access-Control-Allow-Origin: *” with it.`,
      status: ({ detail = '' }) => `The server answered with ${detail}. Check the address.`,
      stalled: ({ limit = 0 }) =>
        `Nothing more has come for ${number(limit)} seconds. The rows so far were read; try again for the others.`,
      changed: () =>
        'The file changed while it was being read, so the rest of it does not belong to what was read. Open it again.',
      stuck: ({ limit = 0 }) =>
        `Reading got no further for ${number(limit)} seconds and was ended: the file may be damaged. Choose another file, or this one again.`,
      'given-up': () =>
        'Reading was cancelled while it was busy and could not answer. Nothing of the file was kept.',
      part: () =>
        'A part of this page that is needed to read the file could not be loaded. Try again when there is a connection.',
      worker: () =>
        'The browser ended the work on this file, as it does when memory runs out. Open it again, or a part of it.',
    },
    again: 'Try again',
    openPrivate: 'Load it from there',
    place: (row, column) => `row ${number(row)}${column === '' ? '' : `, column ${column}`}`,
  },
  notes: {
    read: ({ column, rows, as, found, read }) =>
      `Column ${column}: ${phrases.counted(rows, { one: 'value', other: 'values' })} read as ${READ_AS[as]}; ${found} is ${read}.`,
    above: (rows) =>
      `${rowsText(rows)} above the header ${phrases.plural(rows, { one: 'was', other: 'were' })} not read.`,
    windows: 'The file is not in UTF-8; it was read as Windows-1252.',
    january: (rows) =>
      `All ${number(rows)} dates fall in January 1970: their numbers are most likely seconds that count as milliseconds.`,
  },
  order: {
    ask: (rows, found) =>
      `In ${rowsText(rows)} no value shows which number is the day, as in ${found}. Which comes first?`,
    chosen: 'Order of day and month:',
    dmy: (date) => `Day first: ${date}`,
    mdy: (date) => `Month first: ${date}`,
  },
};
export default open;
