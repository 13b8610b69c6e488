import { foreignMessage, type ForeignAdvice } from '../foreign.js';
import type { ForeignNames } from '../types/open.js';

const names: ForeignNames = {
  workbook: 'eine Arbeitsmappe von Excel oder einer anderen Tabellenkalkulation',
  document: 'ein Dokument einer Textverarbeitung',
  pdf: 'eine PDF-Datei',
  picture: 'ein Bild',
  database: 'eine Datenbank (SQLite)',
  packed: 'eine gepackte Datei',
  calendar: 'ein Kalender (iCalendar)',
  contacts: 'ein Adressbuch (vCard)',
  gedcom: 'ein Stammbaum (GEDCOM)',
  rtf: 'ein Dokument in RTF',
  'web-archive': 'eine gespeicherte Webseite (MHTML)',
  references: 'eine Literaturliste (BibTeX oder RIS)',
  xml: 'eine XML-Datei',
  yaml: 'eine YAML-Datei',
  markdown: 'ein Text in Markdown',
};

const advice: ForeignAdvice = {
  workbook: 'Die Tabelle als „CSV UTF-8“ speichern und diese Datei öffnen.',
  prose:
    'Ereignisse müssen Zeilen einer Tabelle sein: in eine Tabelle mit den Spalten title und start übertragen und diese als CSV speichern.',
  packed: 'Die Datei entpacken und den Inhalt öffnen oder eine einzelne Datei mit gzip packen.',
  entries: 'Die Einträge als CSV mit den Spalten title und start exportieren.',
};

/** Files of other programs in German. */
export default foreignMessage(names, advice, (name, next) => `Das ist ${name}. ${next}`);
