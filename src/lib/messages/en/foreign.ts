import type { ForeignNames, ProblemFacts } from '../types/open.js';

const names: ForeignNames = {
  workbook: 'a workbook of Excel or another spreadsheet',
  document: 'a document of a word processor',
  pdf: 'a PDF file',
  picture: 'a picture',
  database: 'a database (SQLite)',
  packed: 'a packed file',
  calendar: 'a calendar (iCalendar)',
  contacts: 'an address book (vCard)',
  gedcom: 'a family tree (GEDCOM)',
  rtf: 'a document in RTF',
  'web-archive': 'a saved web page (MHTML)',
  references: 'a list of references (BibTeX or RIS)',
  xml: 'an XML file',
  yaml: 'a YAML file',
  markdown: 'a text in Markdown',
};

const WORKBOOK = 'Save its table as “CSV UTF-8” and open that.';
const PROSE =
  'Events have to be rows of a table: copy them into one with the columns title and start, and save it as CSV.';
const PACKED = 'Unpack it and open what is inside, or pack a single file with gzip.';
const ENTRIES = 'Export its entries as CSV with the columns title and start.';

const advice: ForeignNames = {
  workbook: WORKBOOK,
  document: PROSE,
  pdf: PROSE,
  picture: PROSE,
  database: ENTRIES,
  packed: PACKED,
  calendar: ENTRIES,
  contacts: ENTRIES,
  gedcom: ENTRIES,
  rtf: PROSE,
  'web-archive': PROSE,
  references: ENTRIES,
  xml: ENTRIES,
  yaml: ENTRIES,
  markdown: PROSE,
};

/** Files of other programs in English: what each is called, and what to do with it. */
export default function foreign({ file = 'document' }: ProblemFacts): string {
  return `This is ${names[file]}. ${advice[file]}`;
}
