import type { ArchiveFaultWords, ProblemName, ToldProblem } from '../archive-faults.js';
import { phrases } from './phrases.js';

const DATES = 'Write it as 2020-09-08, 2020-09 or 2020, or as EDTF in the column edtf.';

/** What can be wrong with a file of events, in English. */
export const englishArchiveFaults: ArchiveFaultWords = {
  problem: (problem) => PROBLEMS[problem.kind](problem),
  row: {
    title: { what: 'has no title; the row was left out', mend: 'Give it a title, or remove the row.' },
    'no-date': { what: 'has no date; the row was left out', mend: DATES },
    date: { what: 'is not a date that can be read; the row was left out', mend: DATES },
    cells: {
      what: 'has more or fewer cells than the header; the row was left out',
      mend: 'Put a text that has a comma or a line break in it into quotation marks.',
    },
    quote: {
      what: 'has a quotation mark where none may stand; the row was left out',
      mend: 'Put the whole cell into quotation marks, and double those within it.',
    },
    json: {
      what: 'is not JSON; the row was left out',
      mend: 'Write the event as one JSON object on one line.',
    },
    object: {
      what: 'is not an object; the row was left out',
      mend: 'Write the event as a JSON object with fields such as title and start.',
    },
    importance: {
      what: 'is not a whole number; it was taken as 0',
      mend: 'Write a whole number, such as 3, or leave it empty.',
    },
    url: {
      what: 'is not an address of the web; it was left out',
      mend: 'Write it from https:// on, without blanks, or leave it empty.',
    },
    value: {
      what: 'holds a list or an object where a text should be; it was left out',
      mend: 'Write one text or one number.',
    },
    encoding: {
      what: 'has bytes that are not UTF-8; they are shown as �',
      mend: 'Save the file as UTF-8.',
    },
  },
};

const PROBLEMS: Readonly<Record<ProblemName, (problem: ToldProblem) => string>> = {
  empty: () => 'The file is empty. Choose another.',
  'no-rows': () => 'The file has a header and no row below it. Add rows, or choose another.',
  'no-title': ({ detail }) =>
    `The file has no column “title”, without which no event can be shown.${found(detail)} Name the column that says what happened “title”.`,
  'no-date': ({ detail }) =>
    `The file has no column “start” or “edtf”, so no event has a place in time.${found(detail)} Name the column of dates “start”.`,
  html: () =>
    'This is a web page, not a table. Behind an address there is often a page about the file: give the address of the file itself.',
  zip: () => 'This is a ZIP archive or a spreadsheet. Unpack it, or save the table as CSV, and open that.',
  binary: () => 'This is not a text, nor Parquet. Save the table as CSV in UTF-8, and open that.',
  'no-events': () =>
    'The JSON holds no list of events. Write a list of objects, or an object with such a list in its field “events”.',
  broken: ({ row }) => `The file breaks off${atRow(row)}. ${KEPT} Fetch or save it again to have the rest.`,
  quote: ({ row }) =>
    `A quotation mark${row === undefined ? '' : ` in row ${phrases.number(row)}`} is never closed, so what follows cannot be told apart. ${KEPT} Close it, and open the file again.`,
  json: ({ row, detail }) =>
    `From${row === undefined ? ' some place' : ` event ${phrases.number(row)}`} on the file is not JSON.${said(detail)} ${KEPT} Mend that place, and open the file again.`,
  gzip: () => `The file’s gzip packing is damaged or breaks off. ${KEPT} Fetch or pack it again.`,
  footer: () =>
    'The Parquet file has no end, where its contents are listed. It was not saved whole: fetch it again.',
  parquet: ({ detail }) =>
    `This Parquet file cannot be read.${said(detail)} Write it anew with Snappy, gzip or Zstandard packing, or as CSV.`,
  'file-bytes': ({ limit }) =>
    `The file is larger than ${size(limit)}, the most that is read. Divide it, or leave out columns that are not needed.`,
  'unpacked-bytes': ({ limit }) =>
    `Unpacked, the file is larger than ${size(limit)}, the most that is read. ${KEPT} Divide it to see the rest.`,
  rows: ({ limit }) =>
    `The file has more than ${phrases.number(limit ?? 0)} rows, the most that are read. ${KEPT} Divide it to see the rest.`,
  'row-bytes': ({ row, limit }) =>
    `A row is longer than ${size(limit)}${atRow(row)}; most likely a quotation mark is never closed. ${KEPT} Close it, and open the file again.`,
  memory: () => 'This device has no room for so large a file. Close other pages, or open a part of the file.',
  cancelled: () => 'Reading was cancelled.',
  'no-address': ({ detail }) =>
    `“${detail ?? ''}” is no address of a file. Give one that starts with https://.`,
  credentials: () => 'The address has a name or a password in it. Give it without them.',
  insecure: () =>
    'The address starts with http://, which a page at https:// may not load. Give one that starts with https://, or download the file and choose it here.',
  network: ({ detail }) =>
    `Nothing came from ${detail ?? 'there'}. Either it cannot be reached, or it does not let other pages read its file: for that its server sends the header “Access-Control-Allow-Origin: *”. You can also download the file and choose it here.`,
  status: ({ detail }) =>
    `The host answered with ${detail ?? 'a fault'}, not with a file. Check the address.`,
  stalled: ({ limit }) =>
    `Nothing more has come for ${phrases.counted(limit ?? 0, 'second', 'seconds')}, so reading stopped. ${KEPT} Try again, or download the file and choose it here.`,
  worker: () =>
    'Reading ended by a fault of this page or for want of memory. Try again, or open a part of the file.',
};

const KEPT = 'The rows before it are kept.';

function atRow(row: number | undefined): string {
  return row === undefined ? '' : ` at row ${phrases.number(row)}`;
}

function found(detail: string | undefined): string {
  return detail ? ` Its columns: ${detail}.` : '';
}

function said(detail: string | undefined): string {
  return detail ? ` (${detail})` : '';
}

function size(bytes = 0): string {
  const gigabytes = bytes / 1e9;
  return gigabytes >= 1 ? `${gigabytes.toFixed(1)} GB` : `${phrases.number(Math.round(bytes / 1e6))} MB`;
}
