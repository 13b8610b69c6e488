import type { ForeignNames, ProblemFacts } from '../types/open.js';

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

const WORKBOOK = 'Die Tabelle als „CSV UTF-8“ speichern und diese Datei öffnen.';
const PROSE =
  'Ereignisse müssen Zeilen einer Tabelle sein: in eine Tabelle mit den Spalten title und start übertragen und diese als CSV speichern.';
const PACKED = 'Die Datei entpacken und den Inhalt öffnen oder eine einzelne Datei mit gzip packen.';
const ENTRIES = 'Die Einträge als CSV mit den Spalten title und start exportieren.';

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

/** Files of other programs in German. */
export default function foreign({ file = 'document' }: ProblemFacts): string {
  return `Das ist ${names[file]}. ${advice[file]}`;
}
