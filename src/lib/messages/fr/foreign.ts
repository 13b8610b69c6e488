import { foreignMessage, type ForeignAdvice } from '../foreign.js';
import type { ForeignNames } from '../types/open.js';

const names: ForeignNames = {
  workbook: 'un classeur d’Excel ou d’un autre tableur',
  document: 'un document de traitement de texte',
  pdf: 'un fichier PDF',
  picture: 'une image',
  database: 'une base de données (SQLite)',
  packed: 'un fichier compressé',
  calendar: 'un calendrier (iCalendar)',
  contacts: 'un carnet d’adresses (vCard)',
  gedcom: 'un arbre généalogique (GEDCOM)',
  rtf: 'un document RTF',
  'web-archive': 'une page web enregistrée (MHTML)',
  references: 'une liste de références (BibTeX ou RIS)',
  xml: 'un fichier XML',
  yaml: 'un fichier YAML',
  markdown: 'un texte en Markdown',
};

const advice: ForeignAdvice = {
  workbook: 'Enregistrez son tableau au format « CSV UTF-8 » et ouvrez ce fichier.',
  prose:
    'Les événements doivent être les lignes d’un tableau : copiez-les dans un tableau avec les colonnes title et start, puis enregistrez-le en CSV.',
  packed: 'Décompressez-le et ouvrez son contenu, ou compressez un seul fichier avec gzip.',
  entries: 'Exportez ses entrées en CSV avec les colonnes title et start.',
};

/** Files of other programs in French. */
export default foreignMessage(names, advice, (name, next) => `C’est ${name}. ${next}`);
