import { foreignMessage, type ForeignAdvice } from '../foreign.js';
import type { ForeignNames } from '../types/open.js';

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

const advice: ForeignAdvice = {
  workbook: 'Save its table as “CSV UTF-8” and open that.',
  prose:
    'Events have to be rows of a table: copy them into one with the columns title and start, and save it as CSV.',
  packed: 'Unpack it and open what is inside, or pack a single file with gzip.',
  entries: 'Export its entries as CSV with the columns title and start.',
};

/** Files of other programs in English: what each is called, and what to do with it. */
export default foreignMessage(names, advice, (name, next) => `This is ${name}. ${next}`);
