import type { ForeignNames, ProblemFacts } from '../types/open.js';

const names: ForeignNames = {
  workbook: 'un libro de Excel o de otra hoja de cálculo',
  document: 'un documento de un procesador de textos',
  pdf: 'un archivo PDF',
  picture: 'una imagen',
  database: 'una base de datos (SQLite)',
  packed: 'un archivo comprimido',
  calendar: 'un calendario (iCalendar)',
  contacts: 'una libreta de direcciones (vCard)',
  gedcom: 'un árbol genealógico (GEDCOM)',
  rtf: 'un documento RTF',
  'web-archive': 'una página web guardada (MHTML)',
  references: 'una lista de referencias (BibTeX o RIS)',
  xml: 'un archivo XML',
  yaml: 'un archivo YAML',
  markdown: 'un texto en Markdown',
};

const WORKBOOK = 'Guarde su tabla como «CSV UTF-8» y abra ese archivo.';
const PROSE =
  'Los acontecimientos deben ser filas de una tabla: cópielos en una con las columnas title y start y guárdela como CSV.';
const PACKED = 'Descomprímalo y abra lo que contiene, o comprima un solo archivo con gzip.';
const ENTRIES = 'Exporte sus entradas como CSV con las columnas title y start.';

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

/** Files of other programs in Spanish. */
export default function foreign({ file = 'document' }: ProblemFacts): string {
  return `Esto es ${names[file]}. ${advice[file]}`;
}
