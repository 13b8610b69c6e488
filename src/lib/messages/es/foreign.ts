import { foreignMessage, type ForeignAdvice } from '../foreign.js';
import type { ForeignNames } from '../types/open.js';

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

const advice: ForeignAdvice = {
  workbook: 'Guarde su tabla como «CSV UTF-8» y abra ese archivo.',
  prose:
    'Los acontecimientos deben ser filas de una tabla: cópielos en una con las columnas title y start y guárdela como CSV.',
  packed: 'Descomprímalo y abra lo que contiene, o comprima un solo archivo con gzip.',
  entries: 'Exporte sus entradas como CSV con las columnas title y start.',
};

/** Files of other programs in Spanish. */
export default foreignMessage(names, advice, (name, next) => `Esto es ${name}. ${next}`);
